import { finished } from 'node:stream/promises';
import { type MultipartFile } from '@fastify/multipart';
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

  get isMultipart(): boolean {
    return this.request.isMultipart();
  }

  /**
   * Hands each file to `take` in turn, and waits for it; what `take` leaves of one is passed over. What it did before a
   * later part turns out wrong is for the caller to undo.
   * @param files more than that are a broken request
   * @throws TransportError @throws InvalidInput for text fields: what belongs to the files stands in the query
   */
  async each(files: number, take: (part: UploadPart) => Promise<void>): Promise<void> {
    assertMultipart(this.request);
    try {
      // a part that is too large is refused where it is read, so that the next one is reached (the option has no type)
      const options = { throwFileSizeLimit: false, limits: { files, parts: files + 1 } };
      for await (const part of this.request.parts(options)) {
        if (part.type === 'field') throw new InvalidInput([{ path: part.fieldname, message: 'is not known here' }]);
        this.request.inspectFileName?.(part.filename ?? '');
        await takeFile(part, take);
      }
    } catch (error) {
      throw toUploadError(error);
    }
  }
}

export const UploadedParts = createParamDecorator(
  (_: unknown, context: ExecutionContext) => new UploadParts(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function takeFile(
  { fieldname, filename, file }: MultipartFile,
  take: (part: UploadPart) => Promise<void>,
): Promise<void> {
  try {
    await take({ fieldName: fieldname, fileName: filename ?? '', bytes: whole(file) });
  } catch (error) {
    file.destroy(); // nobody reads the rest of the request either
    throw error;
  }
  if (file.readableEnded) return;
  file.resume();
  await finished(file);
}

/** Ending early leaves the stream open: a destroyed one would end the whole request. */
async function* whole(file: MultipartFile['file']): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    if (file.truncated) throw fileTooLarge();
    yield chunk;
  }
  if (file.truncated) throw fileTooLarge();
}
