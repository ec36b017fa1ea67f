/** `pass`, what is wrong, or why it cannot be told here. */
export type Verdict = 'pass' | { fail: string } | { notShown: string };

export interface Row {
  id: string;
  what: string;
  check: () => Promise<Verdict>;
}

/** @param check says what is wrong; null: nothing */
export function row(id: string, what: string, check: () => Promise<string | null>): Row {
  return {
    id,
    what,
    check: async () => {
      const wrong = await check();
      return wrong === null ? 'pass' : { fail: wrong };
    },
  };
}
