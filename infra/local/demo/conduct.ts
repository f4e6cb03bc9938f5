import type { DemoInquiry } from '#local/demo/answers.ts';
import type { Nature } from '#local/demo/arrivals.ts';
import type { Life } from '#local/demo/life.ts';
import type { OpenPage } from '#local/demo/page.ts';
import { afterWorking, type Colleague } from '#local/demo/staff-hours.ts';
import { type Randomness, randomness } from '#local/kernel/randomness.ts';

/** How the house treats one inquiry: most are answered at once, some late, a few not at all. */
type Temper = 'prompt' | 'steady' | 'after-warning' | 'after-breach' | 'never';

const tempers: Readonly<Record<Temper, number>> = {
  prompt: 41,
  steady: 22,
  'after-warning': 14,
  'after-breach': 13,
  never: 10,
};

/** What the manager does about inquiries held for her, and about unanswered ones. */
const heldAnsweredShare = 0.7;
const escalatedAnsweredShare = 0.5;

export interface Act {
  /** Epoch ms. */
  readonly at: number;
  readonly number: number;
  readonly colleague: Colleague;
  readonly link: string;
  readonly kind: 'answer' | 'hand-over' | 'mistake' | 'undo' | 'outcome';
}

export interface Notice {
  readonly number: number;
  readonly at: number;
  readonly colleague: Colleague;
  readonly link: string;
  /** The number of earlier mails to this person about this promise, or about the outcome of the meeting. */
  readonly before: number;
  /** The inquiry as the board shows it when the mail is read; undefined for its first mail, which goes to its owner. */
  readonly inquiry: DemoInquiry | undefined;
  /** The meeting is over, and its outcome is asked for. */
  readonly isAfterMeeting: boolean;
}

/** A person's reaction to a mail, and when; undefined for none. It depends only on the seed and the inquiry. */
export function actUpon(notice: Notice, seed: number): Act | undefined {
  const { number, colleague, at, inquiry } = notice;
  // Each client message starts a promise of its own, which is kept or not independently.
  const asked = inquiry?.clientAsked?.at;
  const keys = asked === undefined ? [number] : [number, asked];
  const chances = randomness(seed, 'act', ...keys, colleague.staffId, notice.before);
  if (notice.isAfterMeeting) return sayOutcome(notice, chances);
  const temper = randomness(seed, 'temper', ...keys).weighted(tempers);
  const minutes = delayOf(notice, temper, chances);
  if (minutes === undefined) return undefined;
  const kind = notice.before === 0 && !colleague.isManager ? firstAct(notice, seed) : 'answer';
  return { at: afterWorking(colleague, at, minutes), number, colleague, link: notice.link, kind };
}

/** Most record the outcome when first asked, some when asked again, a few never. */
function sayOutcome({ number, colleague, at, link, before }: Notice, chances: Randomness): Act | undefined {
  if (!chances.chance(before === 0 ? 0.74 : 0.65)) return undefined;
  return { at: afterWorking(colleague, at, chances.whole(5, 200)), number, colleague, link, kind: 'outcome' };
}

/** Working minutes until the act. */
function delayOf({ colleague, inquiry, before }: Notice, temper: Temper, chances: Randomness): number | undefined {
  if (inquiry !== undefined && inquiry.status !== 'awaiting-first-response') return undefined;
  const isOwner = inquiry === undefined || inquiry.owner?.id === colleague.staffId;
  if (colleague.isManager) return isOwner ? managerDelay(inquiry, before, chances) : undefined;
  if (inquiry !== undefined && inquiry.breachedAt !== null) {
    const mustAct = temper === 'after-breach' && inquiry.clockHolder?.id === colleague.staffId;
    return mustAct ? chances.whole(8, 50) : undefined;
  }
  if (!isOwner) return undefined;
  if (before > 0) return temper === 'after-warning' && chances.chance(0.8) ? chances.whole(5, 60) : undefined;
  if (temper === 'prompt') return 4 + Math.round(-38 * Math.log(1 - chances.next()));
  return temper === 'steady' ? chances.whole(75, 290) : undefined;
}

function managerDelay(inquiry: DemoInquiry | undefined, before: number, chances: Randomness): number | undefined {
  const isEscalated = inquiry !== undefined && inquiry.escalatedAt !== null;
  if (isEscalated) return chances.chance(escalatedAnsweredShare) ? chances.whole(10, 60) : undefined;
  return before === 0 && chances.chance(heldAnsweredShare) ? chances.whole(15, 180) : undefined;
}

function firstAct({ number, inquiry }: Notice, seed: number): Act['kind'] {
  const chances = randomness(seed, 'first-act', number);
  // A colleague who received an inquiry does not hand it over again.
  if (chances.chance(0.07)) return inquiry?.owner?.because === 'advisor-choice' ? 'answer' : 'hand-over';
  return chances.chance(0.025) ? 'mistake' : 'answer';
}

const notes = {
  answer: ['A rappelé le client.', 'Called, will visit on Saturday.', 'Trois pièces présentées par message.', ''],
  slots: ['', '', 'Je vous montrerai les trois pièces.'],
} as const;

const questions = [
  'Pour quelle occasion, et pour quand le souhaitez-vous ?',
  'Could you tell me a little more about the piece you have in mind, and when you could come?',
  'Préférez-vous l’or jaune ou l’or gris, et quelle taille portez-vous ?',
] as const;

const offTargetReasons: Readonly<Partial<Record<Nature, string>>> = {
  spam: 'other',
  ordinary: 'other',
  solicitation: 'solicitation',
  press: 'press',
  careers: 'careers',
  'after-sales': 'after-sales',
};

/** The choice of a person who has read the message, on the page of the link. */
export function choiceOf(
  act: Act,
  { nature, wasQuestioned }: Life,
  page: OpenPage | undefined,
  seed: number,
): Record<string, string> {
  const chances = randomness(seed, 'choice', act.number, act.kind);
  if (act.kind === 'undo') return { choice: 'undo' };
  if (act.kind === 'mistake') return { choice: 'off-target', reason: 'solicitation' };
  const reason = offTargetReasons[nature];
  if (reason !== undefined) return { choice: 'off-target', reason };
  const [colleague] = chances.shuffled(page?.colleagues ?? []);
  if (act.kind === 'hand-over' && colleague !== undefined) {
    return { choice: 'hand-over', colleague, note: 'Mieux placé que moi pour cette demande.' };
  }
  if (chances.chance(nature === 'genuine' ? 0.1 : 0.6) && wasQuestioned === undefined) {
    return { choice: 'clarify', question: chances.pick(questions) };
  }
  // A genuine client is usually offered times at once; others are contacted first.
  if (chances.chance(nature === 'genuine' ? 0.6 : 0.25)) return { choice: 'slots', note: chances.pick(notes.slots) };
  const channel = chances.weighted({ call: 42, mail: 40, message: 18 });
  return { choice: 'answered', channel, note: chances.pick(notes.answer) };
}
