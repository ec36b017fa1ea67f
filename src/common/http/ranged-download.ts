import { type Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { TransportError } from '../errors/common.errors.js';
import { attachment } from './download.js';

/** Something to download, of known size and content. */
export interface Downloadable {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  /** Both ends are included; without a range all of it. */
  open(range?: { start: number; end: number }): Promise<Readable>;
}

/** Never shown inline and never run, whatever a browser takes it for. */
const AS_ATTACHMENT = {
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'accept-ranges': 'bytes',
};

/** Answers with an attachment: whole, a range of it (RFC 9110, one range), or 304 for who has it already. */
export async function sendDownload(
  file: Downloadable,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<StreamableFile | undefined> {
  const etag = `"${file.sha256.slice(0, 32)}"`;
  void reply.headers({ ...AS_ATTACHMENT, etag });
  if (matches(request.headers['if-none-match'], etag)) {
    void reply.code(304);
    return undefined;
  }
  const range = rangeOf(request, file.size, etag);
  if (range === 'unsatisfiable') {
    void reply.header('content-range', `bytes */${file.size}`);
    throw new TransportError('range', 'request.range', `The file has ${file.size} bytes; the range lies outside.`);
  }
  const stream = await file.open(range);
  if (range) void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
  const length = range ? range.end - range.start + 1 : file.size;
  return new StreamableFile(stream, { type: file.mediaType, length, disposition: attachment(file.name) });
}

function matches(header: string | undefined, etag: string): boolean {
  return header === '*' || (header?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag) ?? false);
}

/** Undefined: all of it, also for what is no range that we know, as RFC 9110 wants it. */
function rangeOf({ headers }: FastifyRequest, size: number, etag: string) {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  const valid = headers['if-range'];
  if ((from === '' && to === '') || (valid !== undefined && valid !== etag)) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return start > end || start >= size ? ('unsatisfiable' as const) : { start, end };
}
