import { finished } from 'node:stream/promises';
import { type MultipartFile } from '@fastify/multipart';
import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { InvalidInput } from '../errors/common.errors.js';
import { WITHOUT_SIZE_ERRORS, assertMultipart, bytesOf, nameOf, refuse } from './upload.js';

/** One file of a multipart request as it arrives. */
export interface UploadPart {
  fieldName: string;
  /** Clean; empty if it has none. */
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
      const options = { ...WITHOUT_SIZE_ERRORS, limits: { files, parts: files + 1 } };
      for await (const part of this.request.parts(options)) {
        if (part.type === 'field') throw new InvalidInput([{ path: part.fieldname, message: 'is not known here' }]);
        await takeFile(part, nameOf(this.request, part), this.request.server.maxUploadBytes, take);
      }
    } catch (error) {
      throw refuse(this.request, error, files);
    }
  }
}

export const UploadedParts = createParamDecorator(
  (_: unknown, context: ExecutionContext) => new UploadParts(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function takeFile(
  { fieldname, file }: MultipartFile,
  fileName: string,
  limit: number,
  take: (part: UploadPart) => Promise<void>,
): Promise<void> {
  try {
    await take({ fieldName: fieldname, fileName, bytes: bytesOf(file, limit) });
  } catch (error) {
    file.destroy(); // nobody reads the rest of the request either
    throw error;
  }
  if (file.readableEnded) return;
  file.resume();
  await finished(file);
}
