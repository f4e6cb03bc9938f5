import { namesOf } from './declared.ts';

/** What an input holds: a whole number, a few that rise, or one of several words. */
type Shape =
  | { readonly shape: 'whole'; readonly least: number; readonly most: number; readonly standard: number }
  | {
      readonly shape: 'rising';
      readonly least: number;
      readonly most: number;
      readonly atMost: number;
      readonly standard: readonly number[];
    }
  | { readonly shape: 'one-of'; readonly of: readonly [string, ...string[]]; readonly standard: string };

interface Declared {
  /** What it means, for the published schema. */
  readonly means: string;
  /** A whole number that the policy's page asks for in another unit. */
  readonly typedAs?: 'hours';
}

/**
 * The inputs of the first-response target, each declared once: its bounds, its value in a house that has changed nothing,
 * and what it means. The type of a target, its schema, the columns of the policy's page and the labels that it asks for
 * derive from this; how often a client may be contacted stands apart (`contactCaps`).
 */
const firstResponseInputs = {
  targetMinutes: {
    shape: 'whole',
    least: 1,
    most: 14_400,
    // Nine to six is a day of 8 working hours with lunch: 480 minutes is "one working day".
    standard: 480,
    typedAs: 'hours',
    means: "Working minutes of the owner's calendar before the first human answer is late.",
  },
  warnAtPercent: {
    shape: 'rising',
    least: 1,
    most: 99,
    atMost: 5,
    standard: [50, 80],
    means: 'Shares of the target, in percent, at which somebody is warned; the first goes to the owner alone.',
  },
  escalateAtPercent: {
    shape: 'whole',
    least: 101,
    most: 1000,
    standard: 200,
    means: 'Share of the target, in percent, at which a late answer goes to the manager.',
  },
  channel: {
    shape: 'one-of',
    of: ['email', 'phone', 'message'],
    standard: 'email',
    means: 'How the first answer should reach a client who has no preference.',
  },
  calendar: {
    shape: 'one-of',
    of: ['owner', 'duty'],
    standard: 'owner',
    means: "Whose hours count: the owner's own, or the duty manager's for clients who cannot wait.",
  },
  ownerPool: {
    shape: 'one-of',
    of: ['boutique', 'senior', 'private-clients', 'image'],
    standard: 'boutique',
    means: 'The desk whose advisors may own the inquiry; an advisor of no desk serves every one.',
  },
} as const satisfies Readonly<Record<string, Declared & Shape>>;

type Inputs = typeof firstResponseInputs;
export type FirstResponseInputName = keyof Inputs;
export const firstResponseInputNames = namesOf(firstResponseInputs);

type ValueOf<Input> = Input extends { readonly of: readonly (infer Word)[] }
  ? Word
  : Input extends { readonly shape: 'rising' }
    ? readonly number[]
    : number;

/** The value of each input. */
export type FirstResponseInputs = { readonly [Name in FirstResponseInputName]: ValueOf<Inputs[Name]> };

/** The declaration of an input, whichever its shape. */
export function firstResponseInput(name: FirstResponseInputName): Declared & Shape {
  return firstResponseInputs[name];
}

function isComplete(values: Readonly<Record<string, unknown>>): values is FirstResponseInputs {
  return firstResponseInputNames.every((name) => values[name] === firstResponseInputs[name].standard);
}

/** What a house that has changed nothing promises to everybody. */
export function standardFirstResponse(): FirstResponseInputs {
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(
    firstResponseInputNames.map((name) => [name, firstResponseInputs[name].standard]),
  );
  if (!isComplete(values)) throw new TypeError('An input has no standard.');
  return values;
}
