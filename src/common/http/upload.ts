import { type MultipartFile } from '@fastify/multipart';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { InvalidInput, TransportError } from '../errors/common.errors.js';
import { cleanName } from '../file-name.js';
import { inMiB } from './limits.js';

declare module 'fastify' {
  interface FastifyInstance {
    maxUploadBytes: number;
  }
}

/** One uploaded file and the text fields beside it. */
export interface Upload {
  /** Clean; empty if it has none. */
  fileName: string;
  bytes: Buffer;
  fields: Readonly<Record<string, string>>;
}

/** The one `file` part of a multipart request, read whole; the size limit holds while it streams. */
export const UploadedFile = createParamDecorator((_: unknown, context: ExecutionContext): Promise<Upload> => {
  return readUpload(context.switchToHttp().getRequest<FastifyRequest>());
});

async function readUpload(request: FastifyRequest): Promise<Upload> {
  assertMultipart(request);
  const fields: Record<string, string> = {};
  let file: { fileName: string; bytes: Buffer } | undefined;
  try {
    for await (const part of request.parts(WITHOUT_SIZE_ERRORS)) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
      } else {
        if (file || part.fieldname !== 'file') throw oneFileOnly();
        file = { fileName: nameOf(request, part), bytes: await wholeOf(part.file, request.server.maxUploadBytes) };
      }
    }
  } catch (error) {
    throw refuse(request, error, 1);
  }
  if (!file) throw oneFileOnly();
  return { ...file, fields };
}

/**
 * The name as every upload takes it, empty if there is none. It is looked at as it came, since cleaning would hide what
 * is tried with it. @throws RequestRefused
 */
export function nameOf(request: FastifyRequest, { filename = '' }: Partial<Pick<MultipartFile, 'filename'>>): string {
  request.inspectFileName?.(filename);
  return cleanName(filename, '');
}

/** RFC 2046, 5.1.1; the parser cannot look for one much longer. */
const LONG_BOUNDARY = /boundary="?[^";]{71}/i;

export function assertMultipart(request: FastifyRequest): void {
  if (LONG_BOUNDARY.test(request.headers['content-type'] ?? ''))
    throw malformed('Its boundary is longer than the 70 characters it may have.');
  if (request.isMultipart()) return;
  throw new TransportError(
    'unsupported-type',
    'upload.not-multipart',
    'Send multipart/form-data with a part named "file".',
  );
}

async function wholeOf(file: MultipartFile['file'], limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of bytesOf(file, limit)) chunks.push(chunk);
  } catch (error) {
    file.destroy(); // nobody reads the rest of the request either
    throw error;
  }
  return Buffer.concat(chunks);
}

/** A part that is too large is refused where it is read, at once and by itself. The option has no type. */
export const WITHOUT_SIZE_ERRORS = { throwFileSizeLimit: false, limits: {} };

/**
 * Ends with an error at the limit, not at the end of a body that may have none. Ending early leaves the stream open: a
 * destroyed one would end the whole request.
 * @throws TransportError
 */
export async function* bytesOf(file: MultipartFile['file'], limit: number): AsyncGenerator<Uint8Array> {
  const limited = new Promise<never>((_, reject) => file.once('limit', () => reject(fileTooLarge(limit))));
  limited.catch(() => undefined); // told to whoever reads
  const chunks = (file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  for (;;) {
    if (file.truncated) throw fileTooLarge(limit);
    const next = await Promise.race([chunks.next(), limited]);
    if (next.done) return;
    yield next.value;
  }
}

/**
 * What a body is refused with. The rest of it is passed over, so that its sender gets to read the answer.
 * @param files how many it may bring
 */
export function refuse({ raw, server }: FastifyRequest, error: unknown, files: number): unknown {
  raw.unpipe();
  raw.resume();
  return toUploadError(error, files, server.maxUploadBytes);
}

function oneFileOnly(): InvalidInput {
  return new InvalidInput([{ path: 'file', message: 'exactly one file is expected, in a part named "file"' }]);
}

export function fileTooLarge(limit: number): TransportError {
  return new TransportError(
    'too-large',
    'upload.too-large',
    `The file is larger than the ${inMiB(limit)} that this service accepts.`,
  );
}

/** What goes wrong below us while a body is read, in our words. */
function toUploadError(error: unknown, files: number, limit: number): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge(limit);
  if (code === 'FST_FILES_LIMIT')
    return malformed(
      files === 1
        ? 'It takes one file, in a part named "file". Send others in requests of their own.'
        : `It takes no more than ${files} files. Send others in requests of their own.`,
    );
  if (code?.startsWith('FST_')) return malformed('The multipart body has too many or malformed parts.');
  const isBroken = /boundary|multipart|Unexpected end|premature|aborted|header/i.test(message ?? '');
  return error instanceof Error && isBroken ? malformed('The multipart body is broken or was cut off.') : error;
}

function malformed(detail: string): TransportError {
  return new TransportError('malformed', 'upload.malformed', detail);
}
