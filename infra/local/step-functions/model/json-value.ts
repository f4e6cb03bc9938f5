/** A JSON value as Step Functions passes it between states. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** The text is not JSON. Callers translate it into the AWS error of their field. */
export class JsonTextInvalidError extends Error {
  override readonly name = 'JsonTextInvalidError';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return isRecord(value);
}

export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Copies any JavaScript value into plain JSON; undefined when there is none (undefined, a function). Undefined members
 * are dropped. Non-finite numbers become the strings "Infinity", "-Infinity" and "NaN", as AWS writes them.
 * JSONata results need it, because sequences carry hidden members and may hold functions.
 */
export function toJson(value: unknown): Json | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (Array.isArray(value)) return value.map((item) => toJson(item) ?? null);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || isJsonataFunction(value)) return undefined;
  const copy: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const json = toJson(member);
    if (json !== undefined) setMember(copy, key, json);
  }
  return copy;
}

/** JSONata represents its functions as objects that carry their whole environment. */
function isJsonataFunction(value: object): boolean {
  return '_jsonata_lambda' in value || '_jsonata_function' in value;
}

/** Sets a member even when its name is `__proto__`, which plain assignment would turn into a prototype change. */
export function setMember<T>(target: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** @throws JsonTextInvalidError when `text` is not JSON. */
export function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return toJson(value) ?? null;
  } catch (cause) {
    throw new JsonTextInvalidError('The text is not valid JSON.', { cause });
  }
}

/** Size as AWS counts it: bytes of the UTF-8 encoded JSON text. */
export function jsonBytes(value: Json): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}
