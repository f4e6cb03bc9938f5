import type { Instant } from '#domain/calendar/instant.ts';

/**
 * - `made`: the client waits, and the time is still ahead.
 * - `kept`: the answer came in time.
 * - `moved`: before its time another person or another time took its place; its successor names both.
 * - `broken`: its time passed without an answer. A broken promise stays broken, whoever answers later.
 */
export const promiseStates = ['made', 'kept', 'moved', 'broken'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What the house promised one client: who does what, and by when. */
export interface ClientPromise {
  readonly promiseId: string;
  /** The first-response obligation it belongs to. The promises of one obligation follow each other. */
  readonly obligationId: string;
  /** Who promised; a member of staff. */
  readonly byId: string;
  /** What was promised. A first response is the only thing the house promises by an hour. */
  readonly what: 'answer';
  readonly madeAt: Instant;
  readonly dueAt: Instant;
  readonly state: PromiseState;
  /** Since when it is in this state: when it was made, kept, moved or broken. */
  readonly since: Instant;
  /** The broken promise that it renews: the client was given a new time with the house's apology. */
  readonly renews?: string | undefined;
  /** When a broken promise was answered after all. */
  readonly answeredAt?: Instant | undefined;
  /** Since when nobody waits for it: the client left, or the house decided that no answer is owed. */
  readonly releasedAt?: Instant | undefined;
}

/** What happened to the promises of an inquiry, oldest first. */
export type PromiseFact =
  | {
      /** An answer was promised; said again for the same obligation, the promise moves. */
      readonly kind: 'promised';
      readonly obligationId: string;
      readonly byId: string;
      readonly dueAt: Instant;
      readonly at: Instant;
    }
  | {
      /** After the break, with the house's apology. */
      readonly kind: 'renewed';
      readonly obligationId: string;
      readonly byId: string;
      readonly dueAt: Instant;
      readonly at: Instant;
    }
  | { readonly kind: 'broken'; readonly obligationId: string; readonly at: Instant }
  | {
      readonly kind: 'answered';
      readonly obligationId: string;
      readonly withinTarget: boolean;
      readonly at: Instant;
    }
  /** The answer was taken back. */
  | { readonly kind: 'answer-void'; readonly at: Instant }
  | { readonly kind: 'released'; readonly at: Instant }
  | { readonly kind: 'release-undone'; readonly at: Instant };

function isOpen({ state }: ClientPromise): boolean {
  return state === 'made';
}

function idOf(promises: readonly ClientPromise[], obligationId: string): string {
  const earlier = promises.filter((one) => one.obligationId === obligationId).length;
  return earlier === 0 ? obligationId : `${obligationId}.${earlier + 1}`;
}

/** The time of a promise that nobody waits for any more can no longer pass. */
function brokenBy(promise: ClientPromise, at: Instant): ClientPromise {
  const until = promise.releasedAt !== undefined && promise.releasedAt < at ? promise.releasedAt : at;
  if (!isOpen(promise) || promise.dueAt > until) return promise;
  return { ...promise, state: 'broken', since: promise.dueAt };
}

/** The promises of an obligation as they stand then: what has passed by that time is broken already. */
function settled(promises: readonly ClientPromise[], { obligationId, at }: Terms): readonly ClientPromise[] {
  return promises.map((one) => (one.obligationId === obligationId ? brokenBy(one, at) : one));
}

type Terms = Pick<ClientPromise, 'obligationId' | 'byId' | 'dueAt'> & { readonly at: Instant };

function made(promises: readonly ClientPromise[], { obligationId, byId, dueAt, at }: Terms): ClientPromise {
  const promiseId = idOf(promises, obligationId);
  return { promiseId, obligationId, byId, what: 'answer', madeAt: at, dueAt, state: 'made', since: at };
}

function promised(before: readonly ClientPromise[], terms: Terms): readonly ClientPromise[] {
  const promises = settled(before, terms);
  // A renewed promise is another one, made to the client: whoever owns the inquiry next moves nothing of it.
  const latest = promises.findLast((one) => one.obligationId === terms.obligationId && one.renews === undefined);
  if (latest === undefined) return [...promises, made(promises, terms)];
  // What is broken is not mended by another time or another person, and what is kept is over.
  if (!isOpen(latest)) return promises;
  const waiting = waitedForAgain(latest);
  const isSame = latest.byId === terms.byId && latest.dueAt === terms.dueAt;
  const replaced: ClientPromise = isSame ? waiting : { ...waiting, state: 'moved', since: terms.at };
  const others = promises.map((one) => (one === latest ? replaced : one));
  return isSame ? others : [...others, made(others, terms)];
}

function renewed(promises: readonly ClientPromise[], terms: Terms): readonly ClientPromise[] {
  const before = settled(promises, terms);
  const renews = before.findLast((one) => one.obligationId === terms.obligationId)?.promiseId;
  return [...before, { ...made(before, terms), renews }];
}

/** The house has noticed it: of an obligation, the promise that is measured. A renewed one is broken by its own hour. */
function broken(promise: ClientPromise, at: Instant): ClientPromise {
  if (!isOpen(promise) || promise.renews !== undefined) return promise;
  return { ...promise, state: 'broken', since: at };
}

function released(promise: ClientPromise, at: Instant): ClientPromise {
  return isOpen(promise) && promise.releasedAt === undefined ? { ...promise, releasedAt: at } : promise;
}

function waitedForAgain(promise: ClientPromise): ClientPromise {
  const { releasedAt: _over, ...waiting } = promise;
  return isOpen(promise) ? waiting : promise;
}

function answered(
  promise: ClientPromise,
  { obligationId, withinTarget, at }: Extract<PromiseFact, { readonly kind: 'answered' }>,
): ClientPromise {
  if (promise.obligationId !== obligationId) return promise;
  if (promise.state === 'broken') return { ...promise, answeredAt: at };
  if (!isOpen(promise)) return promise;
  // The first promise is measured in business time, the renewed one by its hour.
  const isKept = promise.renews === undefined ? withinTarget : at <= promise.dueAt;
  return isKept
    ? { ...promise, state: 'kept', since: at }
    : { ...promise, state: 'broken', since: promise.dueAt, answeredAt: at };
}

/**
 * Every promise that was made about an inquiry, with its state at `asOf`, in the order in which they were made. An open
 * promise whose time has passed is broken, also before anybody has recorded it.
 */
export function promisesFrom(facts: readonly PromiseFact[], asOf: Instant): readonly ClientPromise[] {
  let promises: readonly ClientPromise[] = [];
  let answer: { readonly obligationId: string; readonly before: readonly ClientPromise[] } | undefined;
  const withoutAnswer = () => {
    promises = answer?.before ?? promises;
    answer = undefined;
  };
  for (const fact of facts) {
    switch (fact.kind) {
      case 'promised':
        // Promised again what was answered already: the answer never reached the client, and kept nothing.
        if (answer?.obligationId === fact.obligationId) withoutAnswer();
        promises = promised(promises, fact);
        break;
      case 'renewed':
        promises = renewed(promises, fact);
        break;
      case 'broken':
        promises = promises.map((one) => (one.obligationId === fact.obligationId ? broken(one, fact.at) : one));
        break;
      case 'answered':
        answer = { obligationId: fact.obligationId, before: promises };
        promises = promises.map((one) => answered(one, fact));
        break;
      case 'answer-void':
        withoutAnswer();
        break;
      case 'released':
        promises = promises.map((one) => released(one, fact.at));
        break;
      case 'release-undone':
        promises = promises.map(waitedForAgain);
        break;
    }
  }
  return promises.map((one) => brokenBy(one, asOf));
}
