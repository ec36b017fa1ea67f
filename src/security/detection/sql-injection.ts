import { loadModule, parseSync } from 'libpg-query';

/**
 * Whether a value would change the statement that it is put into. No patterns: Postgres' own parser reads the value in
 * the places where careless code puts values, and what it reads is compared with what it reads for a harmless one.
 * "O'Brien" is a syntax error everywhere and so no injection; nor is "SELECT * FROM experience".
 */
export interface SqlFinding {
  /** Where it takes hold. */
  context: string;
}

interface Context {
  name: string;
  before: string;
  after: string;
  /** The value of a harmless request, in its shape the measure of all others. */
  harmless: string;
  /** In quotes every change of the tree is an injection; without them words and dates change it too, so only what words cannot be counts. */
  quoted: boolean;
  /** What the value must hold to get out, or to do harm. */
  needs: RegExp;
}

const BARE = /\b(?:or|and|union|select|case|between|like|ilike|in|is|not)\b|[;<>(]|::|--|\/\*/i;

const CONTEXTS: readonly Context[] = [
  ...['', '(', '(('].map((open) => quoted(`select a from t where ${open}a = '`, `'${close(open)} and b = 'y' limit 1`)),
  quoted(`insert into t values (1, '`, `', 'y')`),
  quoted(`insert into t values (lower('`, `'), 'y')`),
  quoted(`update t set a = '`, `', b = 'y' where c = 1`),
  { ...quoted('select "', '" from t where b = 1'), name: 'identifier', needs: /"/ },
  { ...quoted('select a from t order by "', '" desc limit 1'), name: 'identifier', needs: /"/ },
  { ...quoted('select $$', '$$ from t where b = 1'), name: 'dollar quotes', needs: /\$\$/ },
  ...['', '(', '(('].map((open) =>
    bare(`select a from t where ${open}a = `, `${close(open)} and b = 'y' limit 1`, '1'),
  ),
  // the value at the end of the statement
  bare("select a from t where b = 'y' and a = ", '', '1'),
  bare('select a from t where b = 1 order by ', '', 'a'),
  bare('select a from t where b = 1 limit ', '', '1'),
  quoted("select a from t where b = 'y' and a = '", "'"),
  bare('select a from t where b = 1 order by ', ' limit 1', 'a'),
  bare('select a from t where b = 1 limit ', ' offset 2', '1'),
  bare('select ', ' from t where b = 1', 'a'),
];

function close(open: string): string {
  return open.replaceAll('(', ')');
}

function quoted(before: string, after: string): Context {
  return { name: 'string', before, after, harmless: 'x', quoted: true, needs: /'/ };
}

function bare(before: string, after: string, harmless: string): Context {
  return { name: 'bare', before, after, harmless, quoted: false, needs: BARE };
}

/** Nobody's column or table: what is read of any other is read by the value. */
const OWN_TABLE = 't';

/** Longer than any operator; Postgres' lexer takes the square of its length for a row of comment signs. */
const LONG_OPERATOR = /([-+*/<>=~!@#%^&|`?]{32})[-+*/<>=~!@#%^&|`?]+/g;

/** "version()", "random()": what developers search for; by itself it tells nothing and takes no time. */
const LONE_CALL = /^\s*\w+\(\s*\*?\s*\)\s*$/;
/** Without a letter or a digit only a comparison, a comment or another statement does anything. */
const MARKS_ALONE = /^(?!.*(?:--|\/\*))[^\p{L}\p{N}=<>|;~]*$/su;

export class SqlInjectionCheck {
  private readonly shapes: ReadonlyMap<Context, string>;

  private constructor() {
    this.shapes = new Map(CONTEXTS.map((context) => [context, shapeOf(read(context, context.harmless))]));
  }

  /** The parser is WebAssembly, read once. */
  static async load(): Promise<SqlInjectionCheck> {
    await loadModule();
    return new SqlInjectionCheck();
  }

  /** @param isTimeUp asked between two readings: each is short, all of them together may not be */
  find(value: string, isTimeUp: () => boolean): SqlFinding | null {
    const text = value.replace(LONG_OPERATOR, '$1');
    if (LONE_CALL.test(text) || MARKS_ALONE.test(text)) return null;
    for (const context of CONTEXTS) {
      if (isTimeUp()) return null;
      if (context.needs.test(text) && this.changes(context, text)) return { context: context.name };
    }
    return null;
  }

  private changes(context: Context, value: string): boolean {
    const tree = read(context, value);
    if (tree === null) return false;
    if (shapeOf(tree) === this.shapes.get(context)) return false;
    return context.quoted || isBeyondWords(tree, value, context.before.endsWith('= '));
  }
}

type Tree = Record<string, unknown>;

function read({ before, after }: Context, value: string): Tree | null {
  try {
    return parseSync(before + value + after) as Tree;
  } catch {
    return null; // would be refused by Postgres too
  }
}

/** The tree without places and without what constants hold. */
function shapeOf(tree: Tree | null): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'location' || key === 'stmt_len' || key === 'stmt_location' || key === 'version') return undefined;
    if (key === 'A_Const') return isNullConst(value) ? 'null' : 'constant';
    // What an identifier is called is the value itself, where there is one.
    return key === 'fields' && Array.isArray(value) && value.length === 1 ? 'column' : value;
  });
}

function isNullConst(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'isnull' in value;
}

/** What a name, a date or a phrase ("AC/DC", "2024-01-01", "rock and roll", "Manager(EMEA)") never reads as. */
const NUMBER_AND_MORE = /^[\s('"+-]*\d+[\s)'"]*(?:\s|\/\*.*?\*\/|--[^\n]*\n)(?:or|and)\b/is;

function isBeyondWords(tree: Tree, value: string, isCondition: boolean): boolean {
  const stmts = (tree as { stmts?: unknown[] }).stmts ?? [];
  if (stmts.length > 1 && !onlyWordsFollow(value)) return true;
  if (/^[\s\d.'()-]*\d[\s)]*;?\s*(?:--|\/\*)/.test(value)) return true; // a number, and the rest of the statement cut off
  const named = new Set<unknown>();
  return someNode(stmts[0], (name, node) => {
    // "Benchmark(R) Capital", "Sleep(ing) Giant"
    if (name === 'ResTarget' && 'name' in node && !/\bas\b/i.test(value)) named.add((node['val'] as Tree)['FuncCall']);
    if (name === 'SubLink' || name === 'CaseExpr') return true;
    if (name === 'TypeCast') return value.includes('::') && !('ColumnRef' in (node['arg'] as Tree)); // not "std::vector"
    if (name === 'SelectStmt') return node['op'] !== 'SETOP_NONE';
    if (name === 'RangeVar') return node['relname'] !== OWN_TABLE;
    if (name === 'FuncCall') return !named.has(node) && isServerFunction(node);
    return isCondition && name === 'BoolExpr' && hasForeignCondition(node, NUMBER_AND_MORE.test(value));
  });
}

/** Statements that are phrases as well: "football; table tennis", "clean; vacuum floors", "greet; listen". */
const PHRASE =
  /^\s*(?:(?:table|select|show|vacuum|analy[sz]e|listen|notify|lock|execute|close|fetch|move|load|reset|set|prepare|cluster|checkpoint|call)(?:\s+\p{L}+)*|begin|end|start|commit|abort|rollback|\p{L}+)?\s*$/iu;

function onlyWordsFollow(value: string): boolean {
  return value
    .split(';')
    .slice(1)
    .every((part) => PHRASE.test(part));
}

function someNode(node: unknown, test: (name: string, node: Tree) => boolean): boolean {
  if (Array.isArray(node)) return node.some((child) => someNode(child, test));
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(
    ([name, child]) =>
      (typeof child === 'object' && child !== null && !Array.isArray(child) && test(name, child as Tree)) ||
      someNode(child, test),
  );
}

/** "rock and roll" joins two names; only conditions that can be true or false make a statement answer otherwise. */
function hasForeignCondition(node: Tree, isLikeANumber: boolean): boolean {
  const args = (node['args'] ?? []) as Tree[];
  return args.some((arg) => isCondition(arg, isLikeANumber) && !isOwnCondition(arg));
}

function isCondition(arg: Tree, isLikeANumber: boolean): boolean {
  if ('NullTest' in arg || 'BooleanTest' in arg) return true;
  const constant = arg['A_Const'] as Tree | undefined;
  if (constant && 'boolval' in constant) return isLikeANumber; // "true or false" is a phrase, "1 or true" is none
  const negated = arg['BoolExpr'] as Tree | undefined;
  if (negated?.['boolop'] === 'NOT_EXPR')
    return ((negated['args'] ?? []) as Tree[]).some((inner) => isCondition(inner, isLikeANumber));
  const expression = arg['A_Expr'] as Tree | undefined;
  if (!expression) return false;
  if (expression['kind'] !== 'AEXPR_OP') return true; // in, like, between, distinct from
  if (!isLikeANumber && isOfTwoNames(expression)) return false; // "python or r = analyst"
  return ['=', '<>', '<', '>', '<=', '>=', '~', '~*'].includes(operatorOf(expression));
}

function isOfTwoNames({ lexpr, rexpr }: Tree): boolean {
  const [left, right] = [lexpr, rexpr].map((side) => (side as Tree | undefined)?.['ColumnRef'] as Tree | undefined);
  return left !== undefined && right !== undefined && nameOf(left) !== nameOf(right);
}

function nameOf({ fields }: Tree): string {
  return JSON.stringify(fields);
}

/** `a = ...` or `b = 'y'`, which the contexts bring themselves. */
function isOwnCondition(arg: Tree): boolean {
  const expression = arg['A_Expr'] as { lexpr?: { ColumnRef?: unknown } } | undefined;
  const column = JSON.stringify(expression?.lexpr?.ColumnRef ?? null);
  return operatorOf(expression) === '=' && /"sval":"[ab]"/.test(column);
}

function operatorOf(expression: Tree | undefined): string {
  const [name] = (expression?.['name'] ?? []) as { String?: { sval?: string } }[];
  return name?.String?.sval ?? '';
}

const SERVER_FUNCTION =
  /^(?:pg_\w+|version|current_\w+|session_user|database|sleep|benchmark|chr|ascii|substr(?:ing)?|length|count|concat|cast|convert|md5|random|repeat|generate_series|lo_\w+|dblink\w*|query_to_xml\w*|database_to_xml\w*|set_config|xpath|extractvalue|updatexml|inet_\w+|has_\w+_privilege|string_agg|array_agg|json_agg|row_to_json|coalesce|nullif|greatest|hex|load_file|user|exp|char)$/;

function isServerFunction(node: Tree): boolean {
  const names = (node['funcname'] ?? []) as { String?: { sval?: string } }[];
  return SERVER_FUNCTION.test(names.at(-1)?.String?.sval ?? '');
}
