import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemResponse } from './common/errors/problem.response.js';
import { describeProblems, nameOperations, toOperationKey } from './openapi-operations.js';
import { VERSION } from './common/version.js';
import metadata from './metadata.js';

/** Swagger UI at /docs and the contract at /openapi.json. */
export async function setUpDocs(app: INestApplication): Promise<void> {
  const document = await describeApi(app);
  SwaggerModule.setup('docs', app, document, {
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'CV Management API',
    swaggerOptions: { persistAuthorization: true },
  });
}

export async function describeApi(app: INestApplication): Promise<OpenAPIObject> {
  await SwaggerModule.loadPluginMetadata(metadata);
  const config = new DocumentBuilder()
    .setTitle('CV Management API')
    .setDescription(
      'Keeps CVs, reads them as machines and recruiters do, matches them against job ads, and tailors them truthfully.',
    )
    .setVersion(VERSION)
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: toOperationKey,
    extraModels: [ProblemResponse],
  });
  nameOperations(document);
  describeProblems(document);
  return document;
}
