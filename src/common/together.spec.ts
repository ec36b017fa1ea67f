import { Together } from './together.js';

describe('Together', () => {
  let put: string[][];
  let together: Together<string, string>;

  beforeEach(() => {
    put = [];
    together = new Together((questions) => {
      put.push(questions);
      if (questions.includes('bad')) return Promise.reject(new Error('no answer'));
      return Promise.resolve(questions.map((question) => question.toUpperCase()));
    });
  });

  it('puts the questions of one turn as one, and gives each its own answer', async () => {
    await expect(Promise.all(['a', 'b', 'a'].map((question) => together.ask(question)))).resolves.toEqual([
      'A',
      'B',
      'A',
    ]);
    expect(put).toEqual([['a', 'b', 'a']]);
  });

  it('puts a question that comes later anew, also while the first is not answered', async () => {
    const first = together.ask('a');
    await new Promise(setImmediate);
    await Promise.all([first, together.ask('a')]);
    expect(put).toEqual([['a'], ['a']]);
  });

  it('lets a crowd on bit by bit, in the order in which it came', async () => {
    const questions = Array.from({ length: 90 }, (_, n) => String(n));
    const answers = Promise.all(questions.map((question) => together.ask(question)));
    await new Promise(setImmediate);
    expect(put.flat().length).toBeGreaterThan(0);
    await expect(answers).resolves.toEqual(questions);
    expect(put.flat()).toEqual(questions);
    expect(put.map(({ length }) => length)).toEqual([16, 16, 16, 16, 16, 10]);
  });

  it('holds up nobody behind questions that find no answer', async () => {
    const silent = new Together((questions: number[]) =>
      questions.includes(0) ? new Promise<number[]>(() => undefined) : Promise.resolve(questions),
    );
    const unanswered = Array.from({ length: 4 * 16 }, () => silent.ask(0));
    await expect(silent.ask(1)).resolves.toBe(1);
    expect(unanswered).toHaveLength(64);
  });

  it('fails for those who asked together, and for nobody after them', async () => {
    const outcomes = await Promise.allSettled([together.ask('a'), together.ask('bad')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(together.ask('b')).resolves.toBe('B');
  });
});
