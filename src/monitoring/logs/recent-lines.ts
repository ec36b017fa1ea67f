/** So many of the newest log lines are kept in memory for administrators to look at. */
const MOST_LINES = 2_000;

/** A ring of log lines, written like a stream. */
export class RecentLines {
  private readonly lines: string[] = [];
  private next = 0;

  write(line: string): void {
    this.lines[this.next] = line;
    this.next = (this.next + 1) % MOST_LINES;
  }

  /** Newest first. */
  *newest(): Iterable<string> {
    for (let back = 1; back <= this.lines.length; back += 1) {
      const line = this.lines[(this.next - back + MOST_LINES) % MOST_LINES];
      if (line !== undefined) yield line;
    }
  }
}

/** One process, one log. */
export const recentLines = new RecentLines();
