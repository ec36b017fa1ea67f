import pg from 'pg';

/** Runs the work and tells which statements on a table it made. Other work of the app counts too, so start it without a worker. */
export async function queriesOn(table: string, work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const query = jest.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    for (const [first] of query.mock.calls as unknown[][]) {
      const text = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '');
      if (new RegExp(`\\b(from|join|into|update)\\s+"?${table}"?\\b`, 'i').test(text)) seen.push(text);
    }
  } finally {
    query.mockRestore();
  }
  return seen;
}
