import { namesOf } from './declared.ts';

/** The shape of an input: a whole number, an ascending list, or an enumeration. */
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
  /** Its description, for the published schema. */
  readonly means: string;
  /** A whole number that the policy's page asks for in another unit. */
  readonly typedAs?: 'hours';
}

/**
 * The inputs of the first-response target, each declared once: its bounds, its default and its description. The type of
 * a target, its schema, the columns of the policy's page and the required labels derive from this; caps on contact
 * (`contactCaps`) are separate.
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
    means: 'Shares of the target, in percent, at which a warning is sent; the first goes to the owner alone.',
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
    means: 'Channel of the first answer to a client without a preference.',
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

/** The default promise to every client. */
export function standardFirstResponse(): FirstResponseInputs {
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(
    firstResponseInputNames.map((name) => [name, firstResponseInputs[name].standard]),
  );
  if (!isComplete(values)) throw new TypeError('An input has no standard.');
  return values;
}
