/** So many questions are put as one at most, and so many of those are on their way at once. */
const MOST = 16;
const LANES = 4;
/** What takes longer than this holds up nobody who asks after it. */
const PATIENCE_MS = 25;

interface Asked<Question, Answer> {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/**
 * What is asked in one turn of the event loop is asked as one question: under load many requests are read in the same
 * turn, and a way to the database for each of them is dearer than the question. A crowd is let on bit by bit, in the
 * order in which it came: all at once would hold up the event loop, and with it everything that is timed.
 */
export class Together<Question, Answer> {
  private readonly asked: Asked<Question, Answer>[] = [];
  private turn: NodeJS.Immediate | undefined;
  private lanes = LANES;

  /** @param answer in the order of the questions */
  constructor(private readonly answer: (questions: Question[]) => Promise<Answer[]>) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.asked.push({ question, resolve, reject });
      this.turn ??= setImmediate(() => {
        this.turn = undefined;
        this.putNext();
      });
    });
  }

  private putNext(): void {
    while (this.lanes > 0 && this.asked.length > 0) {
      this.lanes -= 1;
      void this.put(this.asked.splice(0, MOST));
    }
  }

  private async put(asked: Asked<Question, Answer>[]): Promise<void> {
    let isFree = false;
    const free = () => {
      if (isFree) return;
      isFree = true;
      this.lanes += 1;
      this.putNext();
    };
    const patience = setTimeout(free, PATIENCE_MS);
    try {
      const answers = await this.answer(asked.map(({ question }) => question));
      for (const [i, { resolve }] of asked.entries()) resolve(answers[i] as Answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    } finally {
      clearTimeout(patience);
      free();
    }
  }
}
