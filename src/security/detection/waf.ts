import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { DDWAF } from '@datadog/native-appsec';
import { PACKAGE_ROOT } from '../../common/package-root.js';
import { type Place } from './collect.js';
import { windows } from './windows.js';

/** libddwaf cuts what is longer. */
const LONGEST = 4_096;

export interface RuleMatch {
  rule: string;
  /** Of the rule set: `sql_injection`, `lfi`, `attack_tool`, ... */
  type: string;
  isConfident: boolean;
}

interface WafEvent {
  rule: { id: string; tags: { type?: string; confidence?: string } };
}

interface RuleSet {
  rules: { id: string; tags: { type?: string; confidence?: string } }[];
}

/** They take names of companies and lists of skills ("JavaScript: React, Vue", "bash & awk") for attacks; measured by `npm run eval:detection`. */
const NOISY = new Set(['strc-930-101', 'strc-930-111', 'strc-932-100', 'strc-932-115', 'strc-932-150']);

/** For SQL and script there are parsers, which see more and take less for an attack that is none. */
function isOfUse({ id, tags }: RuleSet['rules'][number]): boolean {
  return !NOISY.has(id) && tags.type !== 'xss' && (tags.type !== 'sql_injection' || tags.confidence === '1');
}

/** Three folders up, or less to where systems keep their files; or a file of theirs, alone or given to a command. */
const WAY_UP_OR_FILE =
  /(?:\.\.+[\\/;]+){3}|\.\.+[\\/;]+(?:etc|proc|var|root|home|windows|WEB-INF|\.\w)|^(?:file:\/*)?\/(?:etc\/(?:passwd|shadow)|proc\/self\/\w+)$|[;|&`(\n]\s*(?:[\w.-]+\s+){1,3}\/(?:etc|proc)\//i;
/**
 * What must be there besides, where people write and search: "/etc/hosts on Windows", "import from '../../utils'" and
 * "${HOME}" are what developers talk about. No value of ours is a path or goes to a shell.
 */
const ONLY_WITH: Readonly<Record<string, RegExp>> = {
  'crs-930-120': WAY_UP_OR_FILE,
  'crs-932-160': /[;|&`(\n]\s*(?:[\w.-]+\s+){0,3}\S*\/(?:bin|dev|etc|usr|tmp)\//, // programs: after what ends a command
  'strc-932-130': /\$\{[^}]*[*+:([][^}]*\}|\$\([^)]*[ /][^)]*\)/, // "${" with more than a name in it
  'crs-933-140': /:\/\/\w+\/\S/, // "php://" with more than a name
  'crs-934-100': /\w\([^)\s]/, // "eval()" with something in it
  'dog-000-002': /\$\{[^}]*[(:]/, // "${" with a call or a scheme
  'sqr-000-012': /:\/\/[^/]+\/\S/, // an address inside, with a path
  'sqr-000-015': /:\/\/+[^\s/]/, // a scheme with something behind it
};

function counts(place: Place, values: readonly string[], rule: string): boolean {
  const needed = place === 'path' || place === 'file-name' ? undefined : ONLY_WITH[rule];
  return !needed || values.some((value) => needed.test(value));
}

const RULES = path.join(PACKAGE_ROOT, 'src', 'security', 'detection', 'rules', 'datadog-recommended.json');

/** libddwaf with its recommended rules, through the native package. */
export class Waf {
  private constructor(private readonly engine: DDWAF) {}

  /** Null where the native package does not run: the parsers still work. @param warn told why */
  static load(warn: (why: string) => void): Waf | null {
    try {
      const { DDWAF: Engine } = createRequire(import.meta.url)('@datadog/native-appsec') as { DDWAF: typeof DDWAF };
      const { rules, ...rest } = JSON.parse(readFileSync(RULES, 'utf8')) as RuleSet;
      return new Waf(new Engine({ ...rest, rules: rules.filter(isOfUse) }, 'recommended'));
    } catch (error) {
      warn((error as Error).message);
      return null;
    }
  }

  /** @param budgetMs what it may take. @returns null if that was not enough to say that there is nothing */
  match(place: Place, values: readonly string[], budgetMs: number): RuleMatch[] | null {
    const context = this.engine.createContext();
    try {
      const { events, timeout } = context.run(
        {
          persistent: addressed(
            place,
            values.flatMap((value) => windows(value, LONGEST)),
          ),
        },
        Math.min(budgetMs, 1_000) * 1_000,
      );
      if (timeout && !events?.length) return null;
      const counted = ((events ?? []) as WafEvent[]).filter(({ rule }) => counts(place, values, rule.id));
      return counted.map(({ rule }) => ({
        rule: rule.id,
        type: rule.tags.type ?? 'unknown',
        isConfident: rule.tags.confidence === '1',
      }));
    } finally {
      context.dispose();
    }
  }
}

function addressed(place: Place, values: readonly string[]): object {
  switch (place) {
    case 'header':
      return { 'server.request.headers.no_cookies': { 'user-agent': values[0] ?? '', referer: values[1] ?? '' } };
    case 'file-name':
      return { 'server.request.body.filenames': values };
    case 'path':
      return { 'server.request.path_params': { values }, 'server.request.uri.raw': values[0] ?? '' };
    case 'parameter':
      return { 'server.request.query': { values } };
    case 'field':
    case 'text':
      return { 'server.request.body': { values } };
  }
}
