import { type LocalDate, localDateOf } from '#domain/calendar/local-date.ts';
import type { PauseReason, RelanceMoment } from '#domain/policy/relance.ts';
import { netPurchases, type TillAmount } from '#domain/portfolio/net-purchases.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { WishedDay } from '#domain/understanding/stated-wishes.ts';
import type { Inquiry } from './inquiry.ts';

/** Why nothing that the house could write about the inquiry is true any more. */
export type SettledBecause = 'purchase-since' | 'occasion-passed' | 'no-sincere-sign';

/** What the decision depends on besides the inquiry. */
export interface StillTrueFacts {
  /** All purchases of the person. */
  readonly purchases: readonly TillAmount[];
  readonly timeZone: string;
  /** Today, in that zone. */
  readonly on: LocalDate;
}

/**
 * Only a sincere wish is followed up. A message that was read as off-target, or that came from a robot, is not, until a
 * member of staff has answered it as a wish.
 */
function isSincere({ qualification, suspicions, response, earlierResponses = [] }: Inquiry): boolean {
  // Whoever asked the house to stop gets one confirmation and nothing more, whoever has answered them.
  if (qualification?.kind === 'stop-request') return false;
  if (response !== undefined || earlierResponses.length > 0) return true;
  return qualification?.verdict !== 'off-target' && !suspicions.includes('trap-filled');
}

/** They bought since they wrote, and kept it: they are no longer undecided. */
function hasBoughtSince({ receivedAt }: Inquiry, { purchases, timeZone }: StillTrueFacts): boolean {
  const receivedOn = localDateOf(receivedAt, timeZone);
  return netPurchases(purchases).purchases.some(({ purchasedOn }) => purchasedOn >= receivedOn);
}

/** Why no relance of a wait is sent any more; undefined while there is something true to say. */
export function relanceSettled(inquiry: Inquiry, facts: StillTrueFacts): SettledBecause | undefined {
  if (!isSincere(inquiry)) return 'no-sincere-sign';
  return hasBoughtSince(inquiry, facts) ? 'purchase-since' : undefined;
}

/** A client who asked for a later time is written to then, whatever the date they had first named. */
export function isAsAgreed(pausedBecause: PauseReason | undefined): boolean {
  return pausedBecause === 'client-asked' || pausedBecause === 'later';
}

/**
 * The same for a reprise, months later: the day that they chose in the form may be over. A day in the words may be misread,
 * and ends nothing.
 */
export function repriseSettled(
  inquiry: Inquiry,
  pausedBecause: PauseReason | undefined,
  facts: StillTrueFacts,
): SettledBecause | undefined {
  const { desiredOn } = inquiry.answers;
  const isOver = desiredOn !== undefined && desiredOn < facts.on;
  return relanceSettled(inquiry, facts) ?? (isOver && !isAsAgreed(pausedBecause) ? 'occasion-passed' : undefined);
}

/** The days stated for what the client has in mind: the one of the form, and the last one of each date in the words. */
function statedDays({ answers, wishes }: Inquiry): readonly LocalDate[] {
  const isAboutMatter = ({ of }: WishedDay): boolean => of === 'occasion' || of === 'deadline';
  const named = (wishes?.time?.days ?? []).filter(isAboutMatter).map(({ to }) => to);
  return answers.desiredOn === undefined ? named : [answers.desiredOn, ...named];
}

const occasions: readonly (JobToBeDone | undefined)[] = ['gift', 'milestone', 'event'];

/**
 * Whether a letter may still speak of what the client had in mind. A gift, a milestone or an event has a day: when every day
 * stated for it is over, and months later unless one is known to lie ahead, the letter speaks of the inquiry only.
 */
export function mayNameMatter(inquiry: Inquiry, moment: RelanceMoment, on: LocalDate): boolean {
  if (!occasions.includes(inquiry.qualification?.jobToBeDone)) return true;
  const days = statedDays(inquiry);
  return days.some((day) => day >= on) || (days.length === 0 && moment !== 'reprise');
}
