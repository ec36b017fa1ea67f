import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemResponse } from './common/errors/problem.response.js';
import { describeProblems, nameOperations, toOperationKey } from './openapi-operations.js';
import { VERSION } from './common/version.js';
import metadata from './metadata.js';

/** In the order in which a newcomer meets them. */
const TAGS: Readonly<Record<string, string>> = {
  auth: 'Register, sign in, sessions, passwords, a second factor',
  user: 'Settings, keys, access tokens, webhooks, activities, export of your data',
  cv: 'CVs: upload, what was read, versions, tailoring, letters, documents',
  analysis: 'What machines and recruiters make of a CV',
  jobs: 'Job ads, matches and applications',
  ai: 'Language models to use with a key of your own',
  files: 'Stored files and the trash',
  search: 'Find what is yours by its words, slips allowed',
  tasks: 'Work in the background',
  analytics: 'Figures over time: yours, and for administrators everybody’s',
  advanced: 'Many at once: upload, delete, export, read anew',
  optimized: 'Answers from the cache',
  admin: 'Users and the system',
  security: 'Audit log, security events, blocks, sessions',
  monitoring: 'Health, metrics, logs, alerts',
  performance: 'Slow routes and statements, and what would help, for administrators',
  cache: 'Statistics of the cache, clearing, warming',
};

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
  const builder = new DocumentBuilder()
    .setTitle('CV Management API')
    .setDescription(
      'Keeps CVs, reads them as machines and recruiters do, matches them against job ads, and tailors them truthfully.',
    )
    .setVersion(VERSION)
    .addBearerAuth();
  for (const [tag, description] of Object.entries(TAGS)) builder.addTag(tag, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    operationIdFactory: toOperationKey,
    extraModels: [ProblemResponse],
  });
  nameOperations(document);
  describeProblems(document);
  return document;
}
