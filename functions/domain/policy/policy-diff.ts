import type { HousePolicy } from '#domain/policy/policy.ts';

/** A policy value that is compared as a whole: a figure, a text, or a list that changed its length or order. */
export type PolicyValue = string | number | boolean | readonly unknown[] | object;

/** One place where two policies differ. `undefined` means that one of them has no value there. */
export interface PolicyDifference {
  /** Keys and list positions joined by dots: `firstResponse.vic.notVip.targetMinutes`. */
  readonly path: string;
  readonly before: PolicyValue | undefined;
  readonly after: PolicyValue | undefined;
}

type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object, or of a list of objects by their position; undefined for a value compared as a whole. */
function fieldsOf(value: unknown): Fields | undefined {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    const isListOfObjects = items.length > 0 && items.every((item) => typeof item === 'object' && item !== null);
    return isListOfObjects ? new Map(items.map((item, index) => [String(index), item])) : undefined;
  }
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isValue(value: unknown): value is PolicyValue {
  return value !== undefined && value !== null;
}

function compare(path: string, before: unknown, after: unknown): PolicyDifference[] {
  const [own, other] = [fieldsOf(before), fieldsOf(after)];
  const isResized = Array.isArray(before) && Array.isArray(after) && before.length !== after.length;
  if (own === undefined || other === undefined || isResized) {
    const values = {
      before: isValue(before) ? before : undefined,
      after: isValue(after) ? after : undefined,
    };
    return isSame(before, after) ? [] : [{ path, ...values }];
  }
  const keys = [...new Set([...own.keys(), ...other.keys()])];
  return keys.flatMap((key) => compare(path === '' ? key : `${path}.${key}`, own.get(key), other.get(key)));
}

/**
 * Every place where two policies differ, in the order of the document; the version number is left out. Lists of the
 * same length are compared item by item, others as a whole: a relance inserted first is not six changed numbers.
 */
export function diffPolicies(before: HousePolicy, after: HousePolicy): readonly PolicyDifference[] {
  return compare('', { ...before, version: '' }, { ...after, version: '' });
}
