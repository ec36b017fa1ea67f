import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DetectionConfig } from '../../config/config.js';
import { type Place } from './collect.js';
import { findScript } from './script-injection.js';
import { SqlInjectionCheck } from './sql-injection.js';
import { Waf } from './waf.js';
import { windows } from './windows.js';

export interface Finding {
  /** `sql-injection`, `script-injection`, or the type of the rule set's rule. */
  kind: string;
  rule: string;
  place: Place;
  /** Surely an attack, or perhaps one. */
  isSure: boolean;
}

const WARM_UP = ["O'Brien (Node.js); 1 or 2 <b>", '"a" & <i title=\'x\'>', 'x: (1) or a=b'];
/** Addresses and names of programs come again and again. What people write is not kept in memory. */
const REMEMBERED: ReadonlySet<Place> = new Set(['path', 'header']);
const REMEMBERED_AT_MOST = 5_000;
const LONGEST_REMEMBERED = 400;
/** How often a value may have been encoded once more than the service decodes. */
const DECODINGS = 2;
/** Some texts take a parser the square of their length. */
const LONGEST_PARSED = 2_048;

/** Milliseconds that a request may still take up. */
export interface Budget {
  leftMs: number;
}

export interface DetectorCounters {
  scanned: number;
  sure: number;
  perhaps: number;
  over_budget: number;
  errors: number;
}

/** Telemetry and friction, no protection: that is parameterised SQL, allow-lists and JSON alone. */
@Injectable()
export class AttackDetector implements OnModuleInit {
  readonly counters: DetectorCounters = { scanned: 0, sure: 0, perhaps: 0, over_budget: 0, errors: 0 };
  private readonly log = new Logger('Detection');
  private waf: Waf | null = null;
  private sql: SqlInjectionCheck | null = null;
  private readonly harmless = new Set<string>();

  constructor(private readonly config: DetectionConfig) {}

  async onModuleInit(): Promise<void> {
    if (this.config.mode === 'off') return;
    this.waf = Waf.load((why) => this.log.warn(`libddwaf does not run here, the parsers do: ${why}`));
    this.sql = await SqlInjectionCheck.load();
    this.warmUp();
  }

  /** The first looks are slow ones: they are not taken at a request's cost. */
  private warmUp(): void {
    for (let n = 0; n < 20; n += 1) this.look('parameter', WARM_UP, Infinity);
  }

  /** What one request may take, in all its places. */
  newBudget(): Budget {
    return { leftMs: this.config.budgetMs };
  }

  /** The worst of what the values hold; null if nothing, or if it cannot be said in time. */
  inspect(place: Place, values: readonly string[], budget: Budget): Finding | null {
    this.counters.scanned += 1;
    const seen = REMEMBERED.has(place) ? [place, ...values].join('\0') : null;
    if (seen !== null && this.harmless.has(seen)) return null;
    const { over_budget: before } = this.counters;
    const began = performance.now();
    try {
      const finding = this.look(place, values, began + budget.leftMs);
      if (finding) this.counters[finding.isSure ? 'sure' : 'perhaps'] += 1;
      else if (seen !== null && this.counters.over_budget === before) this.remember(seen);
      return finding;
    } catch (error) {
      this.counters.errors += 1;
      this.log.warn({ message: 'A look for attacks failed', reason: (error as Error).name });
      return null;
    } finally {
      budget.leftMs -= performance.now() - began;
    }
  }

  private remember(seen: string): void {
    if (seen.length > LONGEST_REMEMBERED) return;
    if (this.harmless.size >= REMEMBERED_AT_MOST) this.harmless.clear();
    this.harmless.add(seen);
  }

  private look(place: Place, values: readonly string[], until: number): Finding | null {
    const isTimeUp = () => performance.now() > until;
    const worth = values.filter(isWorthALook).flatMap(decodings);
    for (const value of worth.flatMap((long) => windows(long, LONGEST_PARSED))) {
      const sql = this.sql?.find(value, isTimeUp);
      if (sql) return { kind: 'sql-injection', rule: sql.context, place, isSure: true };
      const script = findScript(value, isTimeUp);
      if (script) return { kind: 'script-injection', rule: script.context, place, isSure: true };
      if (isTimeUp()) break;
    }
    if (worth.length === 0 && place !== 'header') return null;
    const leftMs = until - performance.now();
    if (leftMs <= 0) return this.overBudget();
    const matches = this.waf ? this.waf.match(place, place === 'header' ? values : worth, leftMs) : [];
    if (!matches) return this.overBudget();
    const worst = matches.find(isSurelyAnAttack) ?? matches[0];
    return worst ? { kind: worst.type, rule: worst.rule, place, isSure: isSurelyAnAttack(worst) } : null;
  }

  private overBudget(): null {
    this.counters.over_budget += 1;
    return null;
  }
}

/** Rules of this kind matched nothing harmless in the measured corpus; those for SQL and script are weaker than the parsers. */
const SURE_TYPES = new Set([
  'lfi',
  'rfi',
  'command_injection',
  'java_code_injection',
  'php_code_injection',
  'attack_tool',
  'xxe',
]);

function isSurelyAnAttack({ type, isConfident }: { type: string; isConfident: boolean }): boolean {
  return isConfident && SURE_TYPES.has(type);
}

/** Letters, digits and what names, dates and addresses are made of do no harm, but where a number goes on as SQL does. */
function isWorthALook(value: string): boolean {
  return (
    value.length > 2 && /[^\p{L}\p{M}\p{N}\s.,@_+-]|--|\.\.|\d\s+(?:or|and|union|except|intersect)\s/iu.test(value)
  );
}

function decodings(value: string): string[] {
  const found = [value];
  for (let i = 0, last = value; i < DECODINGS && /%[0-9a-f]{2}/i.test(last); i += 1) {
    const next = decodePercent(last);
    if (next === last) break;
    found.push((last = next));
  }
  if (/\\u00[0-7]|\\x[0-7]/i.test(value)) found.push(decodeEscapes(value));
  return found;
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** `\u003c` and `\x3c`, as scripts write `<`. */
function decodeEscapes(text: string): string {
  return text.replace(/\\(?:u00|x)([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
