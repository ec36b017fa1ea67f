/** At most `slots` pieces of work at once; the rest wait in line. */
export class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private slots: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.slots > 0) this.slots -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.slots += 1;
    }
  }
}
