/** Why the engine refuses an input. The message is for the person who sent it and says what to do. */
export type EngineProblemCode =
  | 'empty_file'
  | 'unsupported_format'
  | 'broken_file'
  | 'encrypted_file'
  | 'no_text_layer'
  | 'not_a_cv'
  | 'too_large'
  | 'invalid_resume'
  | 'unknown_template'
  | 'untraced_statement'
  | 'not_a_job_ad';

export class EngineProblem extends Error {
  constructor(
    readonly code: EngineProblemCode,
    message: string,
  ) {
    super(message);
    this.name = 'EngineProblem';
  }
}
