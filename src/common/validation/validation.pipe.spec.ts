import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { type FieldProblem } from '../errors/domain-error.js';
import { TextField } from './fields.js';
import { Nullable, NullablePartialType } from './nulls.js';
import { createValidationPipe } from './validation.pipe.js';

class Range {
  @IsOptional()
  @IsString()
  end?: string;
}

class Request {
  @IsOptional()
  @IsInt()
  page: number = 1;

  @TextField(5, { optional: true })
  device?: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => Range)
  range?: Range;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Range)
  ranges?: Range[];

  @Nullable()
  @MaxLength(5)
  @IsString()
  notes?: string | null;

  @ValidateIf((body: Request) => body.title !== undefined)
  @IsString()
  title?: string;
}

class Preferences {
  @IsInt()
  pages: number;
}

class ChangePreferences extends NullablePartialType(Preferences) {}

async function take<T extends object>(type: new () => T, body: unknown): Promise<T> {
  return (await createValidationPipe().transform(body, { type: 'body', metatype: type })) as T;
}

async function problemsOf(body: unknown): Promise<readonly FieldProblem[]> {
  try {
    await take(Request, body);
    return [];
  } catch (error) {
    return (error as { errors: readonly FieldProblem[] }).errors;
  }
}

describe('the validation of what a request says', () => {
  it('takes null for left out where that is what it means, at every level', async () => {
    const taken = await take(Request, { page: null, device: null, range: { end: null }, ranges: [{ end: null }] });
    expect(taken).toEqual({ page: 1, range: {}, ranges: [{}] });
    expect((await take(Request, { range: null })).range).toBeUndefined();
  });

  it('leaves null where it takes something away, and refuses it where it would do nothing', async () => {
    expect((await take(Request, { notes: null })).notes).toBeNull();
    expect(await take(Request, {})).not.toHaveProperty('notes', null);
    expect((await take(ChangePreferences, { pages: null })).pages).toBeNull();
    await expect(take(ChangePreferences, { pages: 'two' })).rejects.toThrow();
    expect(await problemsOf({ title: null })).toMatchObject([{ path: 'title' }]);
  });

  it.each([
    [{ device: '\ud800' }, 'device'],
    [{ ranges: [{ end: 'a' }, { end: 'a\udc00b' }] }, 'ranges.1.end'],
    [{ '\udfff': 1 }, '\udfff'],
  ])('refuses half a surrogate pair: %j', async (body, path) => {
    expect(await problemsOf(body)).toEqual([{ path, message: expect.stringContaining('Unicode') as string }]);
  });

  it('takes whole pairs', async () => {
    expect((await take(Request, { device: '😀' })).device).toBe('😀');
  });

  it.each<[unknown, FieldProblem]>([
    [{ page: 'abc' }, { path: 'page', message: 'page must be an integer number' }],
    [{ notes: 1 }, { path: 'notes', message: 'notes must be a string' }],
    [
      { colour: 'red' },
      { path: 'colour', message: 'is not known here; known are page, device, range, ranges, notes, title' },
    ],
    [{ range: { stop: '1' } }, { path: 'range.stop', message: 'is not known here; known are end' }],
    [[], { path: 'body', message: 'must be a JSON object, as in {"name": "value"}' }],
  ])('says one thing of each field, and what to do: %j', async (body, problem) => {
    expect(await problemsOf(body)).toEqual([problem]);
  });

  it.each(['constructor', '__proto__', 'toString'])('refuses the field %s', async (name) => {
    expect(await problemsOf(JSON.parse(`{"range":{"${name}":{}}}`))).toMatchObject([{ path: `range.${name}` }]);
  });
});
