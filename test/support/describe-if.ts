/** `describe` where the machine has what it takes. With NOTHING_SKIPPED set, what is missing is a failure and not a silence. */
export function describeIf(isThere: boolean, what: string): jest.Describe {
  if (!isThere && process.env['NOTHING_SKIPPED']) throw new Error(`There is no ${what} to test with.`);
  return isThere ? describe : describe.skip;
}
