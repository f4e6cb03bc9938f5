import { minorDigitsOf } from '#domain/choices/currency-digits.ts';
import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { ContactCap } from '#domain/policy/contact-caps.ts';
import type { ExchangeRate } from '#domain/policy/exchange-rate.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import {
  kindOf,
  policyMoments,
  policyPaths,
  restName,
  stepNames,
  stepsAtMost,
} from '#templates/pages/policy/policy-fields.ts';
import { policyProblemSentence } from '#templates/pages/policy/policy-problem-sentence.ts';
import { capsText, choiceLabel, hoursText, ratesText } from '#templates/pages/policy/policy-values.ts';
import type { FieldProblem } from '#web/http/problem.ts';
import { FieldUnreadableError, typedValue } from './policy-typed.ts';

/** The policy as fields of the editor's form, and back: a field's name is its path in the document. */

export type FormValues = Readonly<Record<string, string>>;

function at(node: unknown, segment: string): unknown {
  return typeof node === 'object' && node !== null
    ? new Map<string, unknown>(Object.entries(node)).get(segment)
    : undefined;
}

function valueAt(root: unknown, path: string): unknown {
  return path.split('.').reduce(at, root);
}

/** The document with another value at a path; the objects along the path are copied. */
function withValue(node: unknown, segments: readonly string[], value: unknown): unknown {
  const [first, ...rest] = segments;
  if (first === undefined) return value;
  if (Array.isArray(node)) {
    const items: readonly unknown[] = node;
    return items.map((item, index) => (String(index) === first ? withValue(item, rest, value) : item));
  }
  const entries = typeof node === 'object' && node !== null ? Object.entries(node) : [];
  return Object.fromEntries([...entries, [first, withValue(at(node, first), rest, value)]]);
}

function isCaps(value: unknown): value is readonly ContactCap[] {
  return Array.isArray(value);
}

function isFrames(value: unknown): value is readonly { readonly from: string; readonly to: string }[] {
  return Array.isArray(value);
}

function isRates(value: unknown): value is readonly ExchangeRate[] {
  return Array.isArray(value);
}

function shown(path: string, value: unknown, policy: HousePolicy, language: StaffLanguage): string {
  switch (kindOf(path)) {
    case 'hours':
      return hoursText(Number(value), language);
    case 'money':
      return formatNumber(Number(value) / 10 ** minorDigitsOf(policy.identity.currency.code), language, 4);
    case 'numbers':
      return Array.isArray(value) ? value.join(', ') : '';
    case 'lines':
      return Array.isArray(value) ? value.join('\n') : '';
    case 'caps':
      return isCaps(value) ? capsText(value, language) : '';
    case 'frames':
      return isFrames(value) ? value.map(({ from, to }) => `${from}-${to}`).join(', ') : '';
    case 'rates':
      return isRates(value) ? ratesText(value) : '';
    case 'tick':
      return value === true ? 'on' : '';
    case 'days-or-never':
      return value === 'never' ? choiceLabel('never', language) : String(value);
    case 'whole':
    case 'text':
    case 'choice':
      return String(value ?? '');
  }
}

/** A policy may be without it, and its field is then empty. */
const mayBeAbsent = (path: string): boolean => kindOf(path) === 'rates';

/** Every field of the editor with its value. */
export function formOf(policy: HousePolicy, language: StaffLanguage): FormValues {
  const values: Record<string, string> = {};
  for (const path of policyPaths) {
    const value = valueAt(policy, path);
    if (value !== undefined || mayBeAbsent(path)) values[path] = shown(path, value, policy, language);
  }
  for (const [index, { level }] of policy.vicGrid.entries()) values[`vicGrid.${index}.level`] = level;
  for (const moment of policyMoments) {
    for (const [index, step] of policy.relances[moment].steps.entries()) {
      const names = stepNames(moment, index);
      values[names.step] = step.step;
      values[names.afterDays] = String(step.afterDays);
      values[names.offer] = step.offer;
    }
  }
  return values;
}

/** The typed values as a document for the schema to validate, and the unreadable fields. */
export interface TypedPolicy {
  readonly candidate: unknown;
  readonly unread: readonly FieldProblem[];
}

interface TypedStep {
  readonly step: string;
  readonly afterDays: unknown;
  readonly offer: string;
}

/** The relances of a moment: an empty number of days removes one, and a new one gets a key from its days. */
function stepsOf(moment: (typeof policyMoments)[number], values: FormValues, read: (path: string) => unknown) {
  const steps: TypedStep[] = [];
  for (let index = 0; index < stepsAtMost; index += 1) {
    const names = stepNames(moment, index);
    const days = (values[names.afterDays] ?? '').trim();
    if (days === '') continue;
    const step = values[names.step] || `${moment}-d${days.replace(/\D/g, '')}`;
    steps.push({ step, afterDays: read(names.afterDays), offer: values[names.offer] ?? '' });
  }
  return steps;
}

/** Reads the form over the policy on which it was opened: parts without a field stay unchanged. */
export function policyOfForm(values: FormValues, basis: HousePolicy, language: StaffLanguage): TypedPolicy {
  const unread: FieldProblem[] = [];
  const minorDigits = minorDigitsOf(basis.identity.currency.code);
  const read = (path: string): unknown => {
    try {
      return typedValue(kindOf(path), path, values[path] ?? '', minorDigits);
    } catch (error) {
      if (!(error instanceof FieldUnreadableError)) throw error;
      unread.push({ path, message: policyProblemSentence(error.message, {}, language) ?? error.message });
      return undefined;
    }
  };
  let candidate: unknown = basis;
  for (const path of policyPaths) {
    if (valueAt(basis, path) === undefined && !(mayBeAbsent(path) && (values[path] ?? '').trim() !== '')) continue;
    candidate = withValue(candidate, path.split('.'), read(path));
  }
  for (const moment of policyMoments) {
    candidate = withValue(candidate, ['relances', moment, 'steps'], stepsOf(moment, values, read));
    candidate = withValue(candidate, restName(moment).split('.'), read(restName(moment)));
  }
  return { candidate, unread };
}

/** The field of a problem: its own, the one that contains it, or the first of those it concerns together. */
export function fieldOf(path: string, names: readonly string[]): string {
  const inside = names.filter((name) => path === name || path.startsWith(`${name}.`));
  const longest = inside.toSorted((one, other) => other.length - one.length)[0];
  return longest ?? names.find((name) => name.startsWith(`${path}.`)) ?? 'json';
}
