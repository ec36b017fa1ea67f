/** One variable of the environment: how its text becomes a value, and what it is for. */
export interface Setting<T> {
  readonly doc: string;
  readonly default: string;
  /** What it may be, in a few words. */
  readonly form: string;
  /** @throws Error whose message completes "<NAME> ...". */
  parse(text: string | undefined): T;
}

export function text(fallback: string, doc: string): Setting<string> {
  return { doc, default: fallback, form: 'text', parse: (value) => value ?? fallback };
}

export function list(fallback: string[], doc: string): Setting<readonly string[]> {
  return {
    doc,
    default: fallback.join(','),
    form: 'list, comma separated',
    parse: (value) =>
      value
        ?.split(',')
        .map((item) => item.trim())
        .filter(Boolean) ?? fallback,
  };
}

/** `name=url` pairs, comma separated. */
export function addresses(fallback: Record<string, string>, doc: string): Setting<ReadonlyMap<string, string>> {
  return {
    doc,
    default: Object.entries(fallback)
      .map((pair) => pair.join('='))
      .join(','),
    form: 'name=address, comma separated',
    parse(value) {
      if (value === undefined) return new Map(Object.entries(fallback));
      return new Map(
        value.split(',').map((pair) => {
          const [, name, url] = /^\s*([a-z][a-z0-9-]{0,49})=(https?:\/\/\S+?)\/*\s*$/.exec(pair) ?? [];
          if (!name || !url || !URL.canParse(url)) throw new Error('must be a list like openai=https://host/v1.');
          return [name, url];
        }),
      );
    },
  };
}

/** `provider/model=in/out` pairs, comma separated: US dollars for a million tokens. */
export function prices(doc: string): Setting<ReadonlyMap<string, readonly [input: number, output: number]>> {
  return {
    doc,
    default: '',
    form: 'provider/model=in/out, comma separated',
    parse(value) {
      return new Map(
        (value?.split(',') ?? []).map((pair) => {
          const [, model, input, output] =
            /^\s*([a-z][a-z0-9-]{0,49}\/[A-Za-z0-9._:/-]{1,100})=(\d{1,4}(?:\.\d+)?)\/(\d{1,4}(?:\.\d+)?)\s*$/.exec(
              pair,
            ) ?? [];
          if (!model) throw new Error('must be a list like openai/gpt-4.1=2/8, in US dollars for a million tokens.');
          return [model, [Number(input), Number(output)] as const];
        }),
      );
    },
  };
}

export function integer(range: { min: number; max: number }, fallback: number, doc: string): Setting<number> {
  return {
    doc,
    default: String(fallback),
    form: `${range.min} to ${range.max}`,
    parse(value) {
      if (value === undefined) return fallback;
      const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
      if (!(number >= range.min && number <= range.max)) {
        throw new Error(`must be a whole number from ${range.min} to ${range.max}.`);
      }
      return number;
    },
  };
}

export interface Rate {
  readonly limit: number;
  readonly seconds: number;
}

/** `5/60`: so many in so many seconds. */
export function rate(limit: number, seconds: number, doc: string): Setting<Rate> {
  return {
    doc,
    default: `${limit}/${seconds}`,
    form: 'count/seconds',
    parse(value) {
      if (value === undefined) return { limit, seconds };
      const [, count, window] = (/^([1-9]\d{0,5})\/([1-9]\d{0,4})$/.exec(value) ?? []).map(Number);
      if (count === undefined || window === undefined) throw new Error('must be a count and seconds, like 5/60.');
      return { limit: count, seconds: window };
    },
  };
}

/** The words `true` and `false`, nothing else: `0`, `no` or a typo must not turn something on. */
export function flag(fallback: boolean, doc: string): Setting<boolean> {
  const inner = choice(['true', 'false'], String(fallback) as 'true' | 'false', doc);
  return { ...inner, parse: (value) => inner.parse(value) === 'true' };
}

export function choice<const T extends string>(values: readonly T[], fallback: T, doc: string): Setting<T> {
  return {
    doc,
    default: fallback,
    form: values.join(', '),
    parse(value) {
      if (value === undefined) return fallback;
      const found = values.find((known) => known === value);
      if (found === undefined) throw new Error(`must be one of ${values.join(', ')}.`);
      return found;
    },
  };
}

const PLACEHOLDER = /change[-_ ]?(me|this|in)|your[-_ ]|secret[-_ ]?key|password|placeholder|example/i;
const FEWEST_DISTINCT_CHARACTERS = 10;

/** Has no default. Absent is `undefined`: whoever builds the config decides whether one may be made. */
export function secret(minLength: number, doc: string): Setting<string | undefined> {
  return {
    doc,
    default: '',
    form: `secret, at least ${minLength} characters`,
    parse(value) {
      if (value === undefined) return undefined;
      if (value.length < minLength) throw new Error(`is too short: at least ${minLength} characters.`);
      if (PLACEHOLDER.test(value) || new Set(value).size < FEWEST_DISTINCT_CHARACTERS) {
        throw new Error('looks like a placeholder: generate one with `openssl rand -base64 48`.');
      }
      return value;
    },
  };
}
