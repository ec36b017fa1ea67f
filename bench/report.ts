import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Figures, median } from './load.js';

const FILE = path.resolve(import.meta.dirname, '../docs/performance.md');
const BEGIN = '<!-- written by npm run bench -->';
const END = '<!-- end of what npm run bench wrote -->';

interface Bar {
  what: string;
  value: string;
  bar: string;
  isReached: boolean;
}

/** Gathers the figures of a run; puts them on the screen and into docs/performance.md. */
export class Report {
  private readonly rows: string[][] = [];
  private readonly times_: string[][] = [];
  private readonly bars: Bar[] = [];
  private readonly notes: string[] = [];

  constructor(hasRedis: boolean) {
    if (!hasRedis) this.without('redis-server');
  }

  without(tool: string): void {
    this.notes.push(`Without ${tool}: what needs it was left out.`);
  }

  figures(name: string, what: string, { perSecond, p50, p99, failed, cpuMicros }: Figures): void {
    this.rows.push([
      name,
      `\`${what}\``,
      count(perSecond),
      `${p50} ms`,
      `${p99} ms`,
      `${Math.round(cpuMicros)} µs`,
      String(failed),
    ]);
  }

  /** Medians of both, and the median of each round's ratio. @param bar the least that the ratio should be */
  ratio(
    name: string,
    what: string,
    own: readonly Figures[],
    yardstick: string,
    plain: readonly Figures[],
    bar: number,
  ): void {
    const by = ({ perSecond }: Figures) => perSecond;
    this.figures(name, what, median(own, by));
    this.figures(`… the yardstick`, yardstick, median(plain, by));
    const ratios = own.map((figures, i) => figures.perSecond / (plain[i]?.perSecond ?? 0));
    const cpu = own.map((figures, i) => (plain[i]?.cpuMicros ?? 0) / figures.cpuMicros);
    const ratio = median(ratios, (value) => value);
    this.bar(`${name}: requests a second, of ${yardstick}`, Number(ratio.toFixed(2)), '', ratio >= bar, `>= ${bar}`);
    this.notes.push(
      `${name}, of ${yardstick}: ${median(cpu, (value) => value).toFixed(2)} by CPU time of the server alone, whatever the client can do.`,
    );
  }

  bar(what: string, value: number, unit: string, isReached: boolean, bar: string): void {
    this.bars.push({ what, value: `${value}${unit && ` ${unit}`}`, bar, isReached });
  }

  times(name: string, milliseconds: readonly number[]): void {
    const sorted = [...milliseconds].sort((a, b) => a - b);
    const at = (share: number) => `${Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0)} ms`;
    this.times_.push([name, String(sorted.length), at(0.5), at(0.95), at(1)]);
  }

  starts({ first, later }: { first: number; later: number }): void {
    this.notes.push(
      `From the start of the process to ready: ${Math.round(first)} ms on an empty database, with all migrations; ${Math.round(later)} ms later on (median of 3).`,
    );
  }

  memory(when: string, megabytes: number): void {
    this.notes.push(`Memory of the process ${when}: ${megabytes} MB resident.`);
  }

  print(): void {
    console.log(this.text());
  }

  write(): void {
    const text = readFileSync(FILE, 'utf8');
    const [before = '', after = ''] = [text.split(BEGIN)[0], text.split(END)[1]];
    writeFileSync(FILE, `${before}${BEGIN}\n\n${this.text()}\n\n${END}${after}`);
  }

  private text(): string {
    const day = new Date().toISOString().slice(0, 10);
    const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
    return [
      `${day}, ${machine}.`,
      table(
        ['bar', 'measured', 'asked for', ''],
        this.bars.map(({ what, value, bar, isReached }) => [what, value, bar, isReached ? 'reached' : '**missed**']),
      ),
      table(['load', 'what', 'a second', 'p50', 'p99', 'CPU of the server', 'failed'], this.rows),
      table(['one person, one after another', 'times', 'p50', 'p95', 'longest'], this.times_),
      this.notes.map((note) => `- ${note}`).join('\n'),
    ].join('\n\n');
  }
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
