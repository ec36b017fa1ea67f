import { type AddressInfo, createServer } from 'node:net';

/** The beginning of the EICAR test file, in two halves so that this file is not taken for one. */
export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** Speaks clamd's INSTREAM, and knows one signature. */
export async function startFakeClamd(): Promise<{ port: number; scans: () => number; close(): Promise<void> }> {
  let scans = 0;
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      const content = unframe(received);
      if (!content) return;
      scans += 1;
      socket.end(content.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    scans: () => scans,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Null until the zero-length chunk has come. */
function unframe(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!received.subarray(0, command.length).equals(Buffer.from(command).subarray(0, received.length))) {
    throw new Error(`Not INSTREAM: ${received.toString('latin1', 0, 20)}`);
  }
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
