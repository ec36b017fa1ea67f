import { type OpenAPIObject, getSchemaPath } from '@nestjs/swagger';
import { ProblemResponse } from './common/errors/problem.response.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-permission'?: string };

const SEPARATOR = '/';

export function toOperationKey(controller: string, method: string): string {
  return controller.replace(/Controller$/, '') + SEPARATOR + method;
}

/** Ids are the handlers' names; where two handlers have one name, the controller's comes before it. */
export function nameOperations(document: OpenAPIObject): void {
  const operations = operationsOf(document);
  const keys = operations.map(({ operationId = '' }) => operationId);
  for (const [i, operation] of operations.entries()) {
    const [controller = '', key = ''] = (keys[i] ?? '').split(SEPARATOR);
    const method = methodOf(keys[i]);
    const namesakes = keys.filter((other) => methodOf(other) === method);
    const isShared = new Set(namesakes.map((other) => other.split(SEPARATOR)[0])).size > 1;
    const place = Number(/\[(\d+)\]$/.exec(key)?.[1] ?? 0); // one handler at several paths
    const name = isShared ? lowerFirst(controller) + upperFirst(method) : method;
    operation.operationId = place === 0 ? name : `${name}${place + 1}`;
  }
}

/** What every operation may answer besides its success, by what it takes and who may call it. */
export function describeProblems(document: OpenAPIObject): void {
  for (const [method, operation] of methodsOf(document)) {
    const takes = operation.parameters ?? [];
    const hasPath = takes.some((parameter) => 'in' in parameter && parameter.in === 'path');
    const hasIfMatch = takes.some((parameter) => 'name' in parameter && parameter.name === 'If-Match');
    const permission = operation['x-permission'];
    const problems: Record<string, string> = {
      ...((takes.length > 0 || operation.requestBody) && { 400: 'It cannot be read, or looks like an attack.' }),
      ...(permission && { 401: 'No valid access token.', 403: `Needs the permission ${permission}.` }),
      ...((hasPath || (permission && operation.requestBody)) && { 404: 'Nothing of yours has this id.' }),
      ...(method !== 'get' && { 409: 'It clashes with what is there; `error_code` says how.' }),
      ...(hasIfMatch && { 412: 'It has changed since the read that `If-Match` names.' }),
      ...(operation.requestBody && { 413: 'The body is too large.', 415: 'The body is of another type.' }),
      ...((takes.length > 0 || operation.requestBody) && {
        422: 'A value is not as it should be; `errors` says which.',
      }),
      ...(!operation.tags?.includes('health') && {
        429: 'Too many requests; `Retry-After` says when to try again.',
        503: 'The service, or something that it leans on, cannot answer right now.',
      }),
    };
    for (const [status, description] of Object.entries(problems)) {
      operation.responses[status] ??= {
        description,
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } },
      };
    }
  }
}

function operationsOf(document: OpenAPIObject): Operation[] {
  return methodsOf(document).map(([, operation]) => operation);
}

function methodsOf(document: OpenAPIObject): [string, Operation][] {
  return Object.values(document.paths).flatMap((path) =>
    Object.entries(path as Record<string, unknown>).filter((entry): entry is [string, Operation] =>
      isOperation(entry[1]),
    ),
  );
}

function isOperation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'responses' in value;
}

function methodOf(operationId = ''): string {
  return (operationId.split(SEPARATOR)[1] ?? '').replace(/\[\d+\]$/, '');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
