import { createHash } from 'node:crypto';
import jsonata from 'jsonata';
import type { Json } from './json-value.ts';

/**
 * Functions that Step Functions adds to JSONata 2.0.6, and JSONata's own time functions bound to the engine's clock.
 * Source: Developer Guide, "Transforming data with JSONata", section "JSONata functions provided by Step Functions".
 * Nothing here is random: `$random` and `$uuid` come from `seed`, so that the same transition gives the same history.
 */
export function stepFunctionsBindings(nowMs: number, seed: string): Record<string, unknown> {
  const nextRandom = randomSequence(seed);
  return {
    partition,
    range,
    hash,
    parse,
    uuid: () => uuidFrom(nextRandom),
    random: (givenSeed?: unknown) => (givenSeed === undefined ? nextRandom() : randomSequence(String(givenSeed))()),
    millis: () => nowMs,
    now: (picture?: unknown, timezone?: unknown) => formatNow.evaluate(undefined, { ms: nowMs, picture, timezone }),
  };
}

const formatNow = jsonata('$fromMillis($ms, $picture, $timezone)');

/** The function was called with an invalid argument; JSONata reports a failed evaluation. */
export class JsonataFunctionArgumentError extends Error {
  override readonly name = 'JsonataFunctionArgumentError';
}

/** Uniform numbers in [0, 1) from a SHA-256 counter stream. */
export function randomSequence(seed: string): () => number {
  let count = 0;
  return () => {
    const digest = createHash('sha256').update(`${seed}#${count++}`).digest();
    return digest.readUIntBE(0, 6) / 2 ** 48;
  };
}

function uuidFrom(next: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16)).join('');
  const variant = '89ab'.charAt(Math.floor(next() * 4));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Undefined, as on AWS, for an empty array or a chunk size of zero. */
function partition(array: unknown, size: unknown): unknown[][] | undefined {
  if (array === undefined || size === undefined) return undefined;
  if (!Array.isArray(array)) throw new JsonataFunctionArgumentError('$partition needs an array.');
  const chunk = integerArgument('$partition', size);
  if (chunk <= 0 || array.length === 0) return undefined;
  const parts: unknown[][] = [];
  for (let start = 0; start < array.length; start += chunk) parts.push(array.slice(start, start + chunk));
  return parts;
}

/** AWS refuses one more element with its memory limit. */
const maxRangeLength = 360_145;

/**
 * `$range(first, last, step)` with `last` included when a step lands on it. As on AWS: a single value comes without its
 * array, and a missing step or one that leads away from `last` gives undefined.
 */
function range(first: unknown, last: unknown, step: unknown): number[] | number | undefined {
  if (first === undefined || last === undefined || step === undefined) return undefined;
  const from = integerArgument('$range', first);
  const to = integerArgument('$range', last);
  const by = integerArgument('$range', step);
  if (by === 0) return undefined;
  if ((to - from) / by >= maxRangeLength)
    throw new JsonataFunctionArgumentError('Expression evaluation memory limit exceeded');
  const values: number[] = [];
  for (let value = from; by > 0 ? value <= to : value >= to; value += by) {
    values.push(value);
  }
  if (values.length === 0) return undefined;
  return values.length === 1 ? values[0] : values;
}

function integerArgument(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  throw new JsonataFunctionArgumentError(`${name} needs a number.`);
}

const hashAlgorithms: Readonly<Record<string, string>> = {
  MD5: 'md5',
  'SHA-1': 'sha1',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
};

function hash(data: unknown, algorithm: unknown): string | undefined {
  if (data === undefined || algorithm === undefined) return undefined;
  const name = typeof algorithm === 'string' ? hashAlgorithms[algorithm] : undefined;
  if (name === undefined) {
    throw new JsonataFunctionArgumentError(`$hash needs one of ${Object.keys(hashAlgorithms).join(', ')}.`);
  }
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return createHash(name).update(text, 'utf8').digest('hex');
}

function parse(text: unknown): Json | undefined {
  if (text === undefined) return undefined;
  if (typeof text !== 'string') throw new JsonataFunctionArgumentError('$parse needs a string.');
  return JSON.parse(text);
}
