import type { Instant } from '#domain/calendar/instant.ts';
import { type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { DayFact, Place } from '#domain/kpi/day-fact.ts';
import { spreadOf } from '#domain/kpi/tallies/spread.ts';
import type { CountName, Tally } from '#domain/kpi/tallies/tally.ts';
import { isAudited } from '#domain/triage/triage.ts';
import type { InquiryProjection, ProjectedOutcome, ProjectedRelance, ProjectedSatisfaction } from './projection.ts';

type DayOf = (at: Instant) => LocalDate;

/** A tally of the names whose condition is true, one each. */
function tallyOf(counted: Readonly<Partial<Record<CountName, boolean | number>>>, rest: Partial<Tally> = {}): Tally {
  const counts = Object.fromEntries(
    Object.entries(counted)
      .map(([name, value]) => [name, Number(value)] as const)
      .filter(([, value]) => value !== 0),
  );
  return { counts, spreads: {}, sales: {}, ...rest };
}

export function placeOf(story: InquiryProjection): Place {
  return {
    advisor: story.response?.byId ?? story.ownerId ?? 'none',
    boutique: story.boutiqueId ?? 'none',
    level: story.vicLevel ?? 'none',
    vip: story.vip ? 'vip' : 'not-vip',
    channel: story.channel,
    language: story.language,
    intent: story.intent,
    job: story.job ?? 'none',
    policy: story.policyVersion,
  };
}

/**
 * The slice in which the first promise is counted: a kept promise with the person who kept it, a broken one with the
 * person who had the client when the time ran out. A colleague who helps later bears no delay of another's.
 */
function promisePlaceOf(story: InquiryProjection): Place {
  const place = placeOf(story);
  const { missedBy } = story;
  if (missedBy === undefined) return place;
  return { ...place, advisor: missedBy.ownerId, boutique: missedBy.boutiqueId ?? place.boutique };
}

function isMet({ kind }: ProjectedOutcome): boolean {
  return kind !== 'no-show';
}

/** The steps the inquiry reached; a later step implies the earlier ones, even where a person skipped a rule. */
function reachedSteps(story: InquiryProjection): Readonly<Partial<Record<CountName, boolean>>> {
  const outcomes = Object.values(story.outcomes);
  const sold = story.closedAsWon || outcomes.some(({ kind }) => kind === 'sale');
  const met = sold || outcomes.some(isMet);
  const confirmed = met || outcomes.length > 0 || Object.values(story.meetings).some(({ cancelled }) => !cancelled);
  const answered = confirmed || story.response !== undefined;
  return {
    'reached-sold': sold,
    'reached-met': met,
    'reached-confirmed': confirmed,
    'reached-answered': answered,
    'reached-qualified': answered || story.verdict === 'qualified',
  };
}

function receivedFact(story: InquiryProjection, receivedAt: Instant, dayOf: DayOf): DayFact {
  const { verdict, firstVerdict, judgedOffTarget, response, missedBy } = story;
  const scored = verdict !== undefined;
  const offTarget = verdict === 'off-target' || judgedOffTarget;
  const sincere = scored && !offTarget;
  const isChecked = firstVerdict === 'off-target' && story.judgedAs !== undefined && isAudited(story.inquiryId);
  const tally = tallyOf(
    {
      received: true,
      scored,
      qualified: verdict === 'qualified',
      'off-target': offTarget,
      sincere,
      precise: sincere && (firstVerdict === 'qualified' || firstVerdict === 'premature'),
      'private-opened': verdict === 'qualified',
      'private-completed': verdict === 'qualified' && story.privateCompleted,
      answered: response !== undefined,
      // A promise that was broken stays broken, also where the house gave itself more time afterwards.
      'answered-within-target': response?.withinTarget === true && missedBy === undefined,
      'promises-due': response !== undefined || missedBy !== undefined,
      'still-waiting': response === undefined && missedBy !== undefined,
      'closings-checked': isChecked,
      'closings-right': isChecked && story.judgedAs === 'off-target',
      'answered-with-advice': response?.advisedChannel !== undefined,
      'answered-as-advised': response?.advisedChannel !== undefined && response.advisedChannel === response.channel,
      warnings: story.warnings,
      breached: story.breached,
      escalated: story.escalated,
      ...reachedSteps(story),
    },
    response === undefined
      ? {}
      : {
          spreads: {
            'business-minutes': spreadOf([response.businessMinutes]),
            'calendar-minutes': spreadOf([response.calendarMinutes]),
            'margin-minutes': spreadOf([response.marginMinutes]),
          },
        },
  );
  return { on: dayOf(receivedAt), place: promisePlaceOf(story), tally };
}

function relanceFact({ plannedAt, settled }: ProjectedRelance, place: Place, dayOf: DayOf): DayFact[] {
  if (settled === undefined) return [];
  const sent = settled.how === 'sent';
  const onTime = sent && dayOf(settled.at) === dayOf(plannedAt);
  return [
    {
      on: dayOf(settled.at),
      place,
      tally: tallyOf({
        'relances-settled': true,
        'relances-on-time': onTime,
        'relances-late': sent && !onTime,
        'relances-cancelled': !sent,
      }),
    },
  ];
}

function meetingFact(outcome: ProjectedOutcome, place: Place, dayOf: DayOf): DayFact {
  const { kind, author, sale, byId, boutiqueId, metAt } = outcome;
  const tally = tallyOf(
    {
      meetings: true,
      'no-shows-client': kind === 'no-show' && author !== 'advisor',
      'no-shows-advisor': kind === 'no-show' && author === 'advisor',
      'meetings-held': isMet(outcome),
      'meetings-sold': kind === 'sale',
    },
    sale === undefined ? {} : { sales: { [sale.currency]: sale.amountMinor } },
  );
  return { on: dayOf(metAt), place: { ...place, advisor: byId, boutique: boutiqueId ?? place.boutique }, tally };
}

function satisfactionFact({ at, advisorId, csat, nps }: ProjectedSatisfaction, place: Place, dayOf: DayOf): DayFact {
  const tally = tallyOf({
    'csat-answers': csat !== null,
    'csat-satisfied': csat !== null && csat >= 4,
    'nps-answers': nps !== null,
    'nps-promoters': nps !== null && nps >= 9,
    'nps-detractors': nps !== null && nps <= 6,
  });
  return { on: dayOf(at), place: { ...place, advisor: advisorId }, tally };
}

/** What one inquiry adds to the figures, each on the day it belongs to. */
export function factsOfInquiry(story: InquiryProjection, timeZone: string): DayFact[] {
  const dayOf: DayOf = (at) => localDateOf(at, timeZone);
  const place = placeOf(story);
  return [
    ...(story.receivedAt === undefined ? [] : [receivedFact(story, story.receivedAt, dayOf)]),
    ...Object.values(story.relances).flatMap((relance) => relanceFact(relance, place, dayOf)),
    ...Object.values(story.outcomes).map((outcome) => meetingFact(outcome, place, dayOf)),
    ...Object.values(story.satisfactions).map((given) => satisfactionFact(given, place, dayOf)),
  ];
}
