import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { InvalidInput, TransportError } from '../errors/common.errors.js';

/** One uploaded file and the text fields beside it. */
export interface Upload {
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
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
      } else {
        if (file || part.fieldname !== 'file') throw oneFileOnly();
        request.inspectFileName?.(part.filename ?? '');
        file = { fileName: part.filename ?? '', bytes: await part.toBuffer() };
      }
    }
  } catch (error) {
    throw toUploadError(error);
  }
  if (!file) throw oneFileOnly();
  return { ...file, fields };
}

export function assertMultipart(request: FastifyRequest): void {
  if (request.isMultipart()) return;
  throw new TransportError(
    'unsupported-type',
    'upload.not-multipart',
    'Send multipart/form-data with a part named "file".',
  );
}

function oneFileOnly(): InvalidInput {
  return new InvalidInput([{ path: 'file', message: 'exactly one file is expected, in a part named "file"' }]);
}

export function fileTooLarge(): TransportError {
  return new TransportError('too-large', 'upload.too-large', 'The file is larger than this service accepts.');
}

/** What goes wrong below us while a body is read, in our words. */
export function toUploadError(error: unknown): unknown {
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') {
    return fileTooLarge();
  }
  if (code?.startsWith('FST_')) {
    return new TransportError('malformed', 'upload.malformed', 'The multipart body has too many or malformed parts.');
  }
  const broken =
    error instanceof Error && /boundary|multipart|Unexpected end|premature|aborted|header/i.test(error.message);
  return broken
    ? new TransportError('malformed', 'upload.malformed', 'The multipart body is broken or was cut off.')
    : error;
}
