/** What is logged of an error: named, since errors carry whatever their thrower hung on them. */
export interface ErrorFields {
  type: string;
  message: string;
  stack?: string;
  /** Such as a SQLSTATE. */
  code?: string;
  constraint?: string;
  cause?: ErrorFields;
}

/** Of Postgres: the data was not what it should be. Its message quotes that data. */
const DATA_EXCEPTION = /^22/;
const DEEPEST_CAUSE = 3;

/** The driver's errors also hold the statement and its parameters: of those nothing is told. */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Not an error was thrown.' };
  const { code, constraint, cause } = error as Error & { code?: unknown; constraint?: unknown };
  const quotesData = typeof code === 'string' && DATA_EXCEPTION.test(code);
  const message = quotesData ? error.message.replace(/: ".*$/s, '') : error.message;
  return {
    type: error.name,
    message,
    stack: quotesData ? error.stack?.replace(error.message, message) : error.stack,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(cause instanceof Error && depth < DEEPEST_CAUSE && { cause: errorFields(cause, depth + 1) }),
  };
}
