import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Sends bytes as they are. @returns what came back until the connection ended or the time was up */
export async function exchange(url: string, text: string, ms = 5_000): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  socket.on('error', () => undefined);
  socket.write(text);
  await Promise.race([new Promise((resolve) => socket.once('close', resolve)), sleep(ms)]);
  socket.destroy();
  return answer;
}

export function answersIn(text: string): number {
  return [...text.matchAll(/HTTP\/1\.1 \d{3} /g)].length;
}

/** Opens connections that never finish their request, and says how long an honest request takes meanwhile. */
export async function slowly(url: string, connections: number, honest: () => Promise<unknown>): Promise<number[]> {
  const { hostname, port } = new URL(url);
  const sockets = Array.from({ length: connections }, () => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.write(
      'POST /api/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\nx: ',
    );
    return socket;
  });
  const dripping = setInterval(() => sockets.forEach((socket) => socket.writable && socket.write('a')), 200);
  const times: number[] = [];
  for (let n = 0; n < 40; n += 1) {
    const began = performance.now();
    await honest();
    times.push(performance.now() - began);
  }
  clearInterval(dripping);
  sockets.forEach((socket) => socket.destroy());
  return times.sort((a, b) => a - b);
}
