/**
 * One inquiry's acts: who does what, and when. Generated from a seed by fast-check, which also shrinks a failing one.
 */
import fc from 'fast-check';

export const beginnings = [
  'qualified',
  'incomplete',
  'doubtful',
  'premature',
  'off-target',
  'known-client',
  'english',
] as const;
export type Beginning = (typeof beginnings)[number];

/** By the latest link, by an older replaced one, or from the private space. */
export type Way = 'latest-link' | 'older-link' | 'private-space';

export const clientChoices = [
  'slot-chosen',
  'completed',
  'moved',
  'cancel-for-others',
  'cancel-for-nothing',
  'call',
  'other-times',
  'declined',
  'left-alone',
  'rest',
  'resume',
  'satisfaction',
  'undo',
] as const;

export const preferenceChoices = [
  'one-click',
  'monthly',
  'paused',
  'stop-all',
  'withdraw-consent',
  'undo-withdrawal',
] as const;

export const advisorChoices = [
  'answered-call',
  'answered-mail',
  'answered-message',
  'slots',
  'clarify',
  'off-target',
  'hand-over',
  'undo',
] as const;

export const outcomeChoices = ['attended', 'no-sale', 'sale', 'no-show-client', 'no-show-advisor', 'later'] as const;

export const managerChoices = [
  'reassign',
  'pause',
  'pause-until',
  'close',
  'close-won',
  'propose-slots',
  'cancel',
  'undo',
] as const;

export const houseChoices = ['as-provisioned', 'on-leave', 'other-hours', 'advisor-left'] as const;

export const mishaps = ['refuse', 'swallow', 'vanish'] as const;

export type Deed =
  /** Any sensible choice at the time; most acts of an inquiry are of this kind. */
  | { readonly by: 'whoever is next'; readonly pick: number }
  | { readonly by: 'client'; readonly way: Way; readonly choice: (typeof clientChoices)[number]; readonly pick: number }
  | { readonly by: 'client'; readonly choice: (typeof preferenceChoices)[number] }
  | { readonly by: 'client'; readonly choice: 'submit-again' | 'submit-anew' }
  | {
      readonly by: 'advisor';
      readonly way: Way;
      readonly choice: (typeof advisorChoices)[number];
      readonly pick: number;
    }
  | { readonly by: 'advisor'; readonly choice: (typeof outcomeChoices)[number]; readonly way: Way }
  | { readonly by: 'advisor'; readonly choice: 'called' | 'was-called' }
  | { readonly by: 'manager'; readonly choice: (typeof managerChoices)[number]; readonly pick: number }
  | { readonly by: 'house'; readonly choice: (typeof houseChoices)[number] }
  | { readonly by: 'mail service' | 'table'; readonly choice: (typeof mishaps)[number]; readonly calls: number }
  | { readonly by: 'mail service'; readonly choice: 'bounce' }
  | { readonly by: 'nobody'; readonly choice: 'nothing' };

export interface Act {
  /** Since the previous act, in minutes; 0 is the same millisecond. */
  readonly afterMinutes: number;
  /** The same request twice, at once. */
  readonly twice: boolean;
  readonly deed: Deed;
}

export interface Life {
  readonly beginning: Beginning;
  /** Since the wave began, in minutes. */
  readonly startsAfterMinutes: number;
  readonly acts: readonly Act[];
}

const minutes = { hour: 60, day: 1440, week: 10_080 };

const way = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Way>('latest-link') },
  { weight: 3, arbitrary: fc.constant<Way>('private-space') },
  { weight: 1, arbitrary: fc.constant<Way>('older-link') },
);
const pick = fc.nat({ max: 11 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 24, arbitrary: fc.record({ by: fc.constant('whoever is next' as const), pick: fc.nat({ max: 59 }) }) },
  {
    weight: 6,
    arbitrary: fc.record({ by: fc.constant('client' as const), way, choice: fc.constantFrom(...clientChoices), pick }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ by: fc.constant('client' as const), choice: fc.constantFrom(...preferenceChoices) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      by: fc.constant('client' as const),
      choice: fc.constantFrom('submit-again' as const, 'submit-anew' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      by: fc.constant('advisor' as const),
      way,
      choice: fc.constantFrom(...advisorChoices),
      pick,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ by: fc.constant('advisor' as const), way, choice: fc.constantFrom(...outcomeChoices) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constant('advisor' as const),
      choice: fc.constantFrom('called' as const, 'was-called' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ by: fc.constant('manager' as const), choice: fc.constantFrom(...managerChoices), pick }),
  },
  { weight: 1, arbitrary: fc.record({ by: fc.constant('house' as const), choice: fc.constantFrom(...houseChoices) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      by: fc.constantFrom('mail service' as const, 'table' as const),
      choice: fc.constantFrom(...mishaps),
      calls: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Deed>({ by: 'mail service', choice: 'bounce' }) },
  { weight: 2, arbitrary: fc.constant<Deed>({ by: 'nobody', choice: 'nothing' }) },
);

/** Mostly soon, sometimes at the same instant or exactly when ten minutes end, now and then after weeks. */
const pauseBetween = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.constant(10) },
  { weight: 6, arbitrary: fc.integer({ min: 11, max: 6 * minutes.hour }) },
  { weight: 6, arbitrary: fc.integer({ min: 6 * minutes.hour, max: 3 * minutes.day }) },
  { weight: 3, arbitrary: fc.integer({ min: 3 * minutes.day, max: 2 * minutes.week }) },
  { weight: 1, arbitrary: fc.integer({ min: 2 * minutes.week, max: 60 * minutes.day }) },
);

const lives: fc.Arbitrary<Life> = fc.record({
  beginning: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom<Beginning>('qualified', 'qualified', 'english', 'known-client') },
    { weight: 4, arbitrary: fc.constantFrom(...beginnings) },
  ),
  startsAfterMinutes: fc.integer({ min: 0, max: 10 * minutes.day }),
  acts: fc.array(
    fc.record({
      afterMinutes: pauseBetween,
      twice: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      deed,
    }),
    { minLength: 1, maxLength: 16, size: 'max' },
  ),
});

/** The inquiries of one person, mostly one: a client may have two, which share one ledger. */
export const household: fc.Arbitrary<readonly Life[]> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(lives) },
  { weight: 1, arbitrary: fc.tuple(lives, lives) },
);

/** The inquiries of a seed; stable as long as this file does not change. */
export function householdOf(seed: number): readonly Life[] {
  const [drawn] = fc.sample(household, { seed, numRuns: 1 });
  if (drawn === undefined) throw new Error(`Nothing is drawn from seed ${seed}.`);
  return drawn;
}

/** All acts of an inquiry, each at its own minute. */
export function instantsOf(life: Life): readonly number[] {
  let at = life.startsAfterMinutes;
  return life.acts.map(({ afterMinutes }) => {
    at += afterMinutes;
    return at;
  });
}
