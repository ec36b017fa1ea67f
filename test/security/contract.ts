import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Schema = Record<string, unknown>;

export interface Operation {
  id: string;
  method: string;
  path: string;
  isPublic: boolean;
  permission: string | undefined;
  parameters: { name: string; in: string; required?: boolean; schema: Schema }[];
  body: { type: string; schema: Schema } | null;
  /** Status -> schema of a JSON answer; null where there is none to check. */
  answers: Map<string, Schema | null>;
}

interface Document {
  paths: Record<string, Record<string, RawOperation>>;
  components: { schemas: Record<string, Schema> };
}

interface RawOperation {
  operationId: string;
  'x-permission'?: string;
  parameters?: Operation['parameters'];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Document;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validators = new Map<Schema, ValidateFunction>();

export const OPERATIONS: readonly Operation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, raw]) => toOperation(path, method, raw)),
);

function toOperation(path: string, method: string, raw: RawOperation): Operation {
  const [bodyType, bodyContent] = Object.entries(raw.requestBody?.content ?? {})[0] ?? [];
  return {
    id: raw.operationId,
    method: method.toUpperCase(),
    path,
    isPublic: raw['x-permission'] === undefined,
    permission: raw['x-permission'],
    parameters: (raw.parameters ?? []).map((parameter) => ({ ...parameter, schema: inline(parameter.schema ?? {}) })),
    body: bodyType && bodyContent ? { type: bodyType, schema: inline(bodyContent.schema) } : null,
    answers: new Map(
      Object.entries(raw.responses).map(([status, { content }]) => {
        const json = Object.entries(content ?? {}).find(([type]) => /json/.test(type))?.[1].schema;
        const isElsewise = Object.keys(content ?? {}).some((type) => !/json/.test(type));
        return [status, json && !isElsewise ? closed(inline(json)) : null];
      }),
    ),
  };
}

/** OpenAPI 3.0 as JSON Schema: references inlined, `allOf` merged, `nullable` said with types. */
function inline(schema: Schema, depth = 0): Schema {
  if (depth > 30) return {};
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].split('/').at(-1) ?? '';
    return inline(document.components.schemas[name] ?? {}, depth + 1);
  }
  let result: Schema = { ...schema };
  if (Array.isArray(schema['allOf'])) {
    const parts = (schema['allOf'] as Schema[]).map((part) => inline(part, depth + 1));
    delete result['allOf'];
    result = { ...Object.assign({}, ...parts), ...result };
    const properties = Object.assign(
      {},
      ...parts.map((part) => part['properties'] ?? {}),
      schema['properties'] ?? {},
    ) as Schema;
    if (Object.keys(properties).length > 0) result['properties'] = properties;
    const required = [...parts, schema].flatMap((part) => (part['required'] as string[] | undefined) ?? []);
    if (required.length > 0) result['required'] = [...new Set(required)];
  }
  for (const key of ['items', 'additionalProperties', 'not']) {
    if (typeof result[key] === 'object' && result[key] !== null) result[key] = inline(result[key] as Schema, depth + 1);
  }
  for (const key of ['anyOf', 'oneOf']) {
    if (Array.isArray(result[key])) result[key] = (result[key] as Schema[]).map((part) => inline(part, depth + 1));
  }
  if (result['properties']) {
    result['properties'] = Object.fromEntries(
      Object.entries(result['properties'] as Record<string, Schema>).map(([name, part]) => [
        name,
        inline(part, depth + 1),
      ]),
    );
  }
  if (result['nullable'] === true) {
    const { nullable: _nullable, ...rest } = result;
    return { anyOf: [{ type: 'null' }, 'enum' in rest ? { ...rest, enum: rest['enum'] } : rest] };
  }
  return result;
}

/** Nothing in an answer that the contract does not name. */
function closed(schema: Schema): Schema {
  const result: Schema = { ...schema };
  for (const key of ['items', 'additionalProperties']) {
    if (typeof result[key] === 'object' && result[key] !== null) result[key] = closed(result[key] as Schema);
  }
  for (const key of ['anyOf', 'oneOf']) {
    if (Array.isArray(result[key])) result[key] = (result[key] as Schema[]).map(closed);
  }
  if (result['properties']) {
    result['properties'] = Object.fromEntries(
      Object.entries(result['properties'] as Record<string, Schema>).map(([name, part]) => [name, closed(part)]),
    );
    result['additionalProperties'] ??= false;
  }
  return result;
}

/** What is wrong with an answer by the contract, in words; null if nothing. */
export function mismatch(operation: Operation, status: number, json: unknown): string | null {
  const schema = operation.answers.get(String(status));
  if (schema === undefined) return 'is not in the contract';
  if (schema === null || status === 204 || status === 304) return null;
  let validate = validators.get(schema);
  if (!validate) validators.set(schema, (validate = ajv.compile(schema)));
  if (validate(json)) return null;
  return ajv.errorsText(validate.errors?.slice(0, 3));
}
