import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { FirstResponseState, Inquiry, RenewedPromise } from '#domain/inquiry/inquiry.ts';
import { apologyDueAt, renewPromise } from '#domain/promises/renew-promise.ts';
import type { InquiryChange, NewEvent } from '#ports/inquiry-repository.ts';
import type { InquiryDossier, Letter } from '#ports/letters.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { clientLetter, staffLetter } from '#use-cases/letters/compose-letter.ts';

/** Notices about a promise that was broken: the client's apology, and what its signer hears. */
const promiseNotices = ['apology', 'renewed', 'renewed-broken'] as const;
type PromiseNotice = (typeof promiseNotices)[number];

/** What one look at a broken promise comes to. */
interface Kept {
  readonly state: FirstResponseState;
  readonly events: InquiryChange['events'];
  readonly notices: readonly PromiseNotice[];
}

/** Whoever withdrew their consent, or whose address receives nothing, is not written to: somebody has to call. */
export async function mayApologise(people: PersonReader, person: Person): Promise<boolean> {
  return person.consentWithdrawnAt === undefined && !(await people.isSuppressed(person.email));
}

/** The apology itself, once its time has come: recorded before it leaves, so that it is written once. */
function renewed(house: House, inquiry: Inquiry, state: FirstResponseState, at: Instant): Kept {
  const renewal = renewPromise(house, { ...inquiry, firstResponse: state }, at);
  const { byId, dueAt } = renewal;
  const because = byId === house.dutyManagerId ? 'duty' : 'accepted';
  const { obligationId } = state;
  return {
    state: { ...state, apologyDueAt: undefined, renewal },
    events: [{ name: 'promise-renewed.v1', at, data: { obligationId, byId, because, dueAt } }],
    notices: ['apology'],
  };
}

/** The signer hears of it in their own hours, and again when the new time has passed as well. */
function watched({ state, events, notices }: Kept, at: Instant): Kept {
  const { renewal, obligationId, firedKeys } = state;
  if (renewal === undefined) return { state, events, notices };
  const { byId, dueAt, noticeAt, brokenAt } = renewal;
  const isTold = firedKeys.includes('renewed') || noticeAt > at;
  const breaks = brokenAt === undefined && dueAt <= at;
  const broken: NewEvent = { name: 'renewed-promise-broken.v1', at, data: { obligationId, byId, dueAt } };
  return {
    state: {
      ...state,
      firedKeys: isTold ? firedKeys : [...firedKeys, 'renewed'],
      renewal: breaks ? { ...renewal, brokenAt: at } : renewal,
    },
    events: breaks ? [...events, broken] : events,
    // What has passed already is told as that, and not as still to come.
    notices: [
      ...notices,
      ...(isTold || breaks ? [] : (['renewed'] as const)),
      ...(breaks ? (['renewed-broken'] as const) : []),
    ],
  };
}

/**
 * What becomes of a promise at a look: at its break the apology is given its hour, in the client's own; at that hour
 * the client gets a new time. At most one apology an obligation.
 * @param person whom the apology would go to; undefined when nothing may be written to them.
 */
export function keepPromise(
  house: House,
  inquiry: Inquiry,
  state: FirstResponseState,
  person: Person | undefined,
  at: Instant,
): Kept {
  const breaksNow = inquiry.firstResponse?.breachedAt === undefined && state.breachedAt !== undefined;
  const dueAt = breaksNow && person !== undefined ? apologyDueAt(house, person, at) : state.apologyDueAt;
  const waiting: Kept = { state: { ...state, apologyDueAt: dueAt }, events: [], notices: [] };
  if (dueAt === undefined || dueAt > at || state.renewal !== undefined) return watched(waiting, at);
  if (person === undefined) return { ...waiting, state: { ...state, apologyDueAt: undefined } };
  return watched(renewed(house, inquiry, waiting.state, at), at);
}

export function isPromiseNotice(key: string): key is PromiseNotice {
  return promiseNotices.some((notice) => notice === key);
}

/** The client's apology leaves only while nobody has answered, and never with a time that is past. */
function apologyOf(house: House, dossier: InquiryDossier, renewal: RenewedPromise, at: Instant): Letter[] {
  const { byId, dueAt: answersBefore } = renewal;
  if (answersBefore <= at) return [];
  const because = byId === house.dutyManagerId ? 'duty' : 'accepted';
  const facts = { kind: 'promise-apology', byId, because, answersBefore } as const;
  // One key an obligation: whatever is retried, the client reads it once.
  const step = `apology-${Date.parse(dossier.inquiry.firstResponse?.startedAt ?? renewal.madeAt)}`;
  return [{ ...clientLetter(house, dossier, step, facts, at), onlyAsRead: true }];
}

/** The letters of one notice about a broken promise. */
export function promiseLetters(house: House, dossier: InquiryDossier, notice: PromiseNotice, at: Instant): Letter[] {
  const { firstResponse, owner } = dossier.inquiry;
  const renewal = firstResponse?.renewal;
  if (renewal === undefined) return [];
  if (notice === 'apology') return apologyOf(house, dossier, renewal, at);
  const variant = notice === 'renewed' ? 'made' : 'broken';
  const facts = { kind: 'promise-renewed', variant, answersBefore: renewal.dueAt } as const;
  return [staffLetter(house, dossier, renewal.byId, `${owner?.assignmentNumber ?? 0}.${notice}`, facts, at)];
}
