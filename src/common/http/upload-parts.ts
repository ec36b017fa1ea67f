import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { InvalidInput } from '../errors/common.errors.js';
import { assertMultipart, fileTooLarge, toUploadError } from './upload.js';

/** One file of a multipart request as it arrives. */
export interface UploadPart {
  fieldName: string;
  fileName: string;
  /** Throws where the file grows past the limit, or the client is gone. */
  bytes: AsyncIterable<Uint8Array>;
}

/** The files of a multipart request, read as they arrive and never whole in memory. */
export class UploadParts {
  constructor(private readonly request: FastifyRequest) {}

  /**
   * Hands each file to `take` in turn, and waits for it. What `take` did before a later part turns out wrong is for the
   * caller to undo.
   * @throws TransportError @throws InvalidInput for text fields: what belongs to the files stands in the query
   */
  async each(files: number, take: (part: UploadPart) => Promise<void>): Promise<void> {
    assertMultipart(this.request);
    try {
      for await (const part of this.request.parts({ limits: { files, parts: files + 1 } })) {
        if (part.type === 'field') throw new InvalidInput([{ path: part.fieldname, message: 'is not known here' }]);
        this.request.inspectFileName?.(part.filename ?? '');
        await take({ fieldName: part.fieldname, fileName: part.filename ?? '', bytes: whole(part.file) });
      }
    } catch (error) {
      throw toUploadError(error);
    }
  }
}

export const UploadedParts = createParamDecorator(
  (_: unknown, context: ExecutionContext) => new UploadParts(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function* whole(file: AsyncIterable<Buffer> & { truncated: boolean }): AsyncGenerator<Uint8Array> {
  for await (const chunk of file) {
    if (file.truncated) throw fileTooLarge();
    yield chunk;
  }
  if (file.truncated) throw fileTooLarge();
}
