import { Temporal } from 'temporal-polyfill';
import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { namesOf } from '#domain/choices/declared.ts';
import { type DayFact, type Place, unknownPlace } from '#domain/kpi/day-fact.ts';
import { placeOf } from '#domain/kpi/facts-of-inquiry.ts';
import { spreadOf } from '#domain/kpi/tallies/spread.ts';
import type { CountName } from '#domain/kpi/tallies/tally.ts';
import type { RelanceOffer } from '#domain/policy/relance.ts';
import { netPurchases } from '#domain/portfolio/net-purchases.ts';
import type { ClientProjection, ProjectedContact, ProjectedPurchase } from './projection.ts';

/** The time a client has to answer before a contact counts as unanswered. */
const answerDays = 7;
/** The window over which contacts are counted as pressure. */
const pressureDays = 30;

const msPerDay = 86_400_000;

function factOf(on: LocalDate, place: Place, ...names: readonly (CountName | false)[]): DayFact {
  const counts = Object.fromEntries(names.filter((name) => name !== false).map((name) => [name, 1]));
  return { on, place, tally: { counts, spreads: {}, sales: {} } };
}

/** The inquiry it was about; else the person's latest inquiry at that time. */
function placeAt(story: ClientProjection, at: Instant, inquiryId?: string | undefined): Place {
  const about = story.inquiries.find((inquiry) => inquiry.inquiryId === inquiryId);
  const latest = story.inquiries.findLast(({ receivedAt }) => receivedAt !== undefined && receivedAt <= at);
  const found = about ?? latest;
  return found === undefined ? unknownPlace : placeOf(found);
}

/** Letters and proposals of one instant are one contact. */
function distinctByInstant(contacts: readonly ProjectedContact[]): ProjectedContact[] {
  return contacts.filter(({ at }, index) => contacts[index - 1]?.at !== at);
}

/** Counted on the seventh day after, when the result is known; a reply after the next contact answers that one. */
function answerFacts(story: ClientProjection, timeZone: string): DayFact[] {
  const asked = distinctByInstant(story.contacts.filter(({ asks }) => asks));
  return asked.map(({ at, inquiryId }, index) => {
    const endsMs = Math.min(
      toEpochMs(at) + answerDays * msPerDay,
      toEpochMs(asked[index + 1]?.at ?? '9999-12-31T00:00:00.000Z'),
    );
    const answered = story.clientActsAt.some((act) => act > at && toEpochMs(act) <= endsMs);
    const on = addDays(localDateOf(at, timeZone), answerDays);
    return factOf(on, placeAt(story, at, inquiryId), 'asked', answered && 'asked-and-answered');
  });
}

const followedBy = {
  slots: ['followed-slots', 'followed-slots-answered'],
  clarification: ['followed-clarification', 'followed-clarification-answered'],
  'another-option': ['followed-another-option', 'followed-another-option-answered'],
  'new-slot': ['followed-new-slot', 'followed-new-slot-answered'],
} as const satisfies Readonly<Record<RelanceOffer, readonly [CountName, CountName]>>;

function offerNamed(offered: string | undefined): RelanceOffer | undefined {
  return namesOf(followedBy).find((name) => name === offered);
}

/** Counted on the seventh day after each follow-up: the client spoke meanwhile, whatever they said. */
function followUpFacts(story: ClientProjection, timeZone: string): DayFact[] {
  return story.contacts.flatMap(({ at, inquiryId, offered }) => {
    const offer = offerNamed(offered);
    if (offer === undefined) return [];
    const untilMs = toEpochMs(at) + answerDays * msPerDay;
    const answered = story.clientActsAt.some((act) => act > at && toEpochMs(act) <= untilMs);
    const [sent, heard] = followedBy[offer];
    const on = addDays(localDateOf(at, timeZone), answerDays);
    const place = placeAt(story, at, inquiryId);
    return [factOf(on, place, 'followed', sent, answered && 'followed-answered', answered && heard)];
  });
}

/** Counted on the seventh day of the wait. A client who wrote before the house did was not left waiting. */
function recontactFacts(story: ClientProjection, timeZone: string): DayFact[] {
  const recontacts = story.contacts.filter((contact) => contact.recontacts);
  return story.inquiries.flatMap((inquiry) =>
    inquiry.waitsBegunAt.flatMap((begunAt) => {
      const on = addDays(localDateOf(begunAt, timeZone), answerDays);
      const until = startOfLocalDate(addDays(on, 1), timeZone);
      const back = recontacts.find(({ at }) => at > begunAt && at < until);
      const spoke = story.clientActsAt.find((at) => at > begunAt && at < (back?.at ?? until));
      if (spoke !== undefined) return [];
      return [factOf(on, placeOf(inquiry), 'waits-seventh-day', back !== undefined && 'waits-recontacted')];
    }),
  );
}

function pressureFacts(story: ClientProjection, timeZone: string): DayFact[] {
  const pressing = story.contacts.filter(({ presses }) => presses);
  return pressing.map(({ at, inquiryId }, index) => {
    const since = toEpochMs(at) - pressureDays * msPerDay;
    const felt = pressing.slice(0, index + 1).filter((earlier) => toEpochMs(earlier.at) > since).length;
    return {
      on: localDateOf(at, timeZone),
      place: placeAt(story, at, inquiryId),
      tally: { counts: {}, spreads: { 'contacts-in-thirty-days': spreadOf([felt]) }, sales: {} },
    };
  });
}

function monthsLater(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Purchases of one day are one visit; who buys on a later day has come back. What was brought back counts nowhere. */
function purchaseFacts(story: ClientProjection, timeZone: string): DayFact[] {
  const { purchases } = netPurchases(story.purchases);
  const [first, ...later] = purchases;
  if (first === undefined) return [];
  const placeOn = (date: LocalDate) => placeAt(story, startOfLocalDate(addDays(date, 1), timeZone));
  const recurrence = (months: number, base: CountName, returned: CountName): DayFact => {
    const on = monthsLater(first.purchasedOn, months);
    const cameBack = later.some(({ purchasedOn }) => purchasedOn > first.purchasedOn && purchasedOn <= on);
    return factOf(on, placeOn(on), base, cameBack && returned);
  };
  return [
    recurrence(6, 'first-six-months-ago', 'returned-within-six'),
    recurrence(12, 'first-twelve-months-ago', 'returned-within-twelve'),
    ...purchases.flatMap((purchase) => tradingUpFact(purchases, purchase, placeOn)),
  ];
}

function tradingUpFact(
  all: readonly ProjectedPurchase[],
  { purchasedOn, currency, amountMinor }: ProjectedPurchase,
  placeOn: (date: LocalDate) => Place,
): DayFact[] {
  const earlier = all.filter((one) => one.purchasedOn < purchasedOn && one.currency === currency);
  if (earlier.length === 0) return [];
  const sum = earlier.reduce((total, one) => total + one.amountMinor, 0);
  // More than the mean of the earlier ones, without division, so that money stays an integer.
  const isMore = amountMinor * earlier.length > sum;
  return [factOf(purchasedOn, placeOn(purchasedOn), 'repeat-purchases', isMore && 'traded-up')];
}

/** What a relationship, beyond its single inquiries, adds to the figures, each on the day it is known. */
export function factsOfRelationship(story: ClientProjection, timeZone: string): DayFact[] {
  return [
    ...answerFacts(story, timeZone),
    ...followUpFacts(story, timeZone),
    ...recontactFacts(story, timeZone),
    ...pressureFacts(story, timeZone),
    ...purchaseFacts(story, timeZone),
    ...story.reprises.map(({ at, by, inquiryId }) =>
      factOf(
        localDateOf(at, timeZone),
        placeAt(story, at, inquiryId),
        'resumed',
        by === 'client' && 'resumed-by-client',
      ),
    ),
  ];
}
