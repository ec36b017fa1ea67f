import { QueryFailedError } from 'typeorm';
import { errorFields } from './error-fields.js';

const SECRET = 'nobody may read this';

describe('what is logged of an error', () => {
  it('is neither a statement nor its parameters, nor data that Postgres quotes', () => {
    const driver = Object.assign(new Error(`invalid input syntax for type integer: "${SECRET}"`), {
      code: '22P02',
      where: `unnamed portal parameter $1 = '${SECRET}'`,
    });
    const error = new QueryFailedError(`select '${SECRET}'`, [SECRET], driver);
    const told = errorFields(new Error('It went wrong.', { cause: error }));
    expect(JSON.stringify(told)).not.toContain(SECRET);
    expect(told).toMatchObject({
      type: 'Error',
      message: 'It went wrong.',
      cause: { type: 'QueryFailedError', message: 'invalid input syntax for type integer', code: '22P02' },
    });
    expect(told.cause?.stack).toContain('error-fields.spec');
  });

  it('names the constraint that was violated', () => {
    const driver = Object.assign(new Error('duplicate key value violates unique constraint "uq_users_email"'), {
      code: '23505',
      constraint: 'uq_users_email',
      detail: `Key (email)=(${SECRET}) already exists.`,
    });
    const told = errorFields(new QueryFailedError('insert', [SECRET], driver));
    expect(told).toMatchObject({ code: '23505', constraint: 'uq_users_email' });
    expect(JSON.stringify(told)).not.toContain(SECRET);
  });

  it('says of what is no error that it is none', () => {
    expect(JSON.stringify(errorFields(SECRET))).not.toContain(SECRET);
  });
});
