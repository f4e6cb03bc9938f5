import jsonata from 'jsonata';
import { limitEvaluation, withBudget } from './evaluation-budget.ts';
import { isRecord, type Json, setMember, toJson } from './json-value.ts';
import { queryEvaluationError, type StatesError } from './states-error.ts';

/**
 * A JSON value in which strings of the form `{% … %}` are JSONata expressions.
 * Only a string that begins with `{%` and ends with `%}` exactly is one; ` {% x %} ` with blanks around is a literal.
 * Source: Developer Guide, "Transforming data with JSONata".
 */
export type Template =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'expression'; readonly source: string; readonly compiled: jsonata.Expression }
  | { readonly kind: 'array'; readonly items: readonly Template[] }
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, Template])[] };

/** Reports a faulty expression with the JSON path of its string. */
export type TemplateIssue = (path: string, message: string) => void;

/** Checks one compiled expression at its position. */
export type ExpressionCheck = (ast: unknown, path: string) => void;

export function isExpression(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 4 && value.startsWith('{%') && value.endsWith('%}');
}

/** Compiles every expression inside `value` once, so that running states never parses JSONata. */
export function compileTemplate(value: unknown, path: string, issue: TemplateIssue, check: ExpressionCheck): Template {
  if (isExpression(value)) return compileExpression(value, path, issue, check);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => compileTemplate(item, `${path}[${index}]`, issue, check));
    return items.every((item) => item.kind === 'literal')
      ? { kind: 'literal', value: items.map((item) => item.value) }
      : { kind: 'array', items };
  }
  if (isRecord(value)) return compileObject(value, path, issue, check);
  return { kind: 'literal', value: toJson(value) ?? null };
}

function compileObject(
  value: Record<string, unknown>,
  path: string,
  issue: TemplateIssue,
  check: ExpressionCheck,
): Template {
  const members = Object.entries(value).map(
    ([key, member]) => [key, compileTemplate(member, `${path}.${key}`, issue, check)] as const,
  );
  const literal: Record<string, Json> = {};
  for (const [key, member] of members) {
    if (member.kind !== 'literal') return { kind: 'object', members };
    setMember(literal, key, member.value);
  }
  return { kind: 'literal', value: literal };
}

function compileExpression(value: string, path: string, issue: TemplateIssue, check: ExpressionCheck): Template {
  const source = value.slice(2, -2);
  try {
    const compiled = jsonata(source);
    check(compiled.ast(), path);
    limitEvaluation(compiled);
    return { kind: 'expression', source, compiled };
  } catch (error) {
    issue(path, `the JSONata expression does not parse: ${describeJsonataError(error)}`);
    return { kind: 'literal', value: null };
  }
}

/** Names of an object template's members. */
export function memberNames(template: Template | undefined): string[] {
  if (template?.kind === 'object') return template.members.map(([name]) => name);
  return template?.kind === 'literal' && isRecord(template.value) ? Object.keys(template.value) : [];
}

/** What an expression sees: `$states`, the variables and the functions of this evaluation. */
export type Bindings = Readonly<Record<string, unknown>>;

/**
 * Evaluates a template.
 * @param location field name for the error, extended with the member's path as AWS does (`Output/total`).
 * @throws StatesError States.QueryEvaluationError when an expression fails or returns nothing.
 */
export async function evaluateTemplate(template: Template, bindings: Bindings, location: string): Promise<Json> {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'expression':
      return await evaluateExpression(template.compiled, template.source, bindings, location);
    case 'array': {
      const items: Json[] = [];
      for (const [index, item] of template.items.entries()) {
        items.push(await evaluateTemplate(item, bindings, `${location}[${index}]`));
      }
      return items;
    }
    case 'object': {
      const members: Record<string, Json> = {};
      for (const [key, member] of template.members) {
        setMember(members, key, await evaluateTemplate(member, bindings, `${location}/${key}`));
      }
      return members;
    }
  }
}

async function evaluateExpression(
  compiled: jsonata.Expression,
  source: string,
  bindings: Bindings,
  location: string,
): Promise<Json> {
  const where = `The JSONata expression '${source.trim()}' specified for the field '${location}'`;
  let raw: unknown;
  try {
    raw = await compiled.evaluate(undefined, withBudget(bindings));
  } catch (error) {
    throw queryEvaluationError(`${where} threw an error during evaluation. ${describeJsonataError(error)}`, location);
  }
  const json = toJson(raw);
  if (json !== undefined) return json;
  const problem = raw === undefined ? 'returned nothing (undefined)' : `returned a ${typeof raw}, which is not JSON`;
  throw queryEvaluationError(`${where} ${problem}.`, location);
}

/** JSON's name of a value's type, as AWS writes it. */
function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** An expression gave a value of another type than its field takes; the text is AWS's. */
export function unexpectedType(template: Template, location: string, expected: string, value: unknown): StatesError {
  const what =
    template.kind === 'expression'
      ? `The JSONata expression '${template.source.trim()}' specified for the field '${location}'`
      : `The field '${location}'`;
  const but = `Expected '${expected}', but was '${typeName(value)}'.`;
  return queryEvaluationError(`${what} returned an unexpected result type. ${but}`, location);
}

function describeJsonataError(error: unknown): string {
  if (!isRecord(error)) return String(error);
  const code = typeof error.code === 'string' ? `${error.code}: ` : '';
  const message = typeof error.message === 'string' ? error.message : 'unknown error';
  return `${code}${message}`;
}
