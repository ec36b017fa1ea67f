import { InvalidInput } from '../errors/common.errors.js';
import { decodeCursor, encodeCursor } from './cursor.js';

const ID = '01a21648-1338-73bb-8502-798484986c91';
const cursor = (value: string, kind: 'text' | 'time' | 'number') =>
  decodeCursor(encodeCursor({ sort: 'updated_at', value, id: ID }), 'updated_at', kind).value;

describe('a cursor', () => {
  it('comes back as it was given', () => {
    const now = new Date().toISOString();
    expect(cursor(now, 'time')).toBe(now);
    expect(cursor('12', 'number')).toBe('12');
    expect(cursor('Zoë', 'text')).toBe('Zoë');
  });

  it.each(['2024', '1 Jan 2024 (noon)', '+275760-09-13T00:00:00.000Z', '2024-13-01T00:00:00.000Z', ''])(
    'of a time is refused for %p, which Postgres might not take',
    (value) => expect(() => cursor(value, 'time')).toThrow(InvalidInput),
  );

  it.each(['text of another order', 'not base64!'])('is refused for %s', (text) => {
    expect(() => decodeCursor(text, 'updated_at')).toThrow(InvalidInput);
    expect(() => decodeCursor(encodeCursor({ sort: 'name', value: 'a', id: ID }), 'updated_at')).toThrow(InvalidInput);
  });
});
