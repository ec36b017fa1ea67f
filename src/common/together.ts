/**
 * What is asked in one turn of the event loop is asked as one question: under load many requests are read in the same
 * turn, and a way to the database for each of them is dearer than the question. Who asks alone waits for nobody.
 */
export class Together<Question, Answer> {
  private asked: { question: Question; resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];

  /** @param answer in the order of the questions */
  constructor(private readonly answer: (questions: Question[]) => Promise<Answer[]>) {}

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.asked.push({ question, resolve, reject });
      if (this.asked.length === 1) setImmediate(() => void this.putAll());
    });
  }

  private async putAll(): Promise<void> {
    const asked = this.asked;
    this.asked = [];
    try {
      const answers = await this.answer(asked.map(({ question }) => question));
      for (const [i, { resolve }] of asked.entries()) resolve(answers[i] as Answer);
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
