import { bearerOf } from './bearer.js';

describe('bearerOf', () => {
  it.each(['Bearer a.b-c_', 'bearer a.b-c_', 'BEARER a.b-c_', 'Bearer  a.b-c_'])('takes %j', (header) =>
    expect(bearerOf(header)).toBe('a.b-c_'),
  );
  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'xBearer a', `Bearer ${'a'.repeat(2_049)}`])(
    'takes nothing of %j',
    (header) => expect(bearerOf(header)).toBeUndefined(),
  );
});
