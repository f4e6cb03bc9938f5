import * as z from 'zod';
import { slotIdOf } from '#domain/appointments/slot.ts';
import { type Instant, toEpochMs } from '#domain/calendar/instant.ts';
import type { LocalDate } from '#domain/calendar/local-date.ts';
import {
  type AskedChoice,
  type ClientChoiceName,
  type ClientPage,
  clientChoiceNames,
  clientChoices as declarations,
  type LeavingChoice,
  type MeetingChoice,
  type SpokenChoice,
  type Wish,
  wishes,
} from '#domain/choices/client-choices.ts';
import { staffOf } from '#domain/house/house.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { meetingAhead } from '#domain/inquiry/meeting-ahead.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import type { ClientOutcome } from '#templates/pages/client-link/client-outcome-view.ts';
import { cancelAppointment } from '#use-cases/appointments/cancel-appointment.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { leaveAndCancel } from '#use-cases/appointments/leave-and-cancel.ts';
import { mayMove, moveAppointment } from '#use-cases/appointments/move-appointment.ts';
import { completeInquiry, replyToAdvisor } from '#use-cases/intake/complete-inquiry.ts';
import { problemsInHouse } from '#use-cases/intake/problems-in-house.ts';
import { mayLeave } from '#use-cases/outcome/leave-inquiry.ts';
import { recordSatisfaction } from '#use-cases/outcome/record-satisfaction.ts';
import { askAdvisor, mayAsk } from '#use-cases/relances/ask-advisor.ts';
import { submissionProblemMessage } from '#web/inquiry-form/submission-problem-message.ts';
import { type ChosenByClient, type ClientChoice, clientChoice } from './client-choice.ts';
import {
  choiceForm,
  type FormReading,
  noChoice,
  type PostedFields,
  type Read,
  readMissing,
} from './client-choice-schema.ts';
import { type ClientCase, meetingPlaceWith, promiseOf, restUntil } from './client-link-view.ts';

/**
 * While an answer is owed, the same wish within ten minutes is a reload; after that, only a double click counts as a
 * repeat.
 */
const repeatMs = 600_000;
const doubleClickMs = 60_000;

/** The same message a moment ago: a double click or a reload requests nothing new. */
function saidBefore(
  { clientAsked, lastAsked, personId: byId }: Inquiry,
  content: InquiryContent,
  said: { readonly what: SpokenChoice; readonly as: LinkOutcome['choice']; readonly text: string | undefined },
  at: Instant,
): LinkOutcome | undefined {
  const asked = clientAsked ?? lastAsked;
  const withinMs = clientAsked === undefined ? doubleClickMs : repeatMs;
  if (asked?.what !== said.what || toEpochMs(at) - toEpochMs(asked.at) > withinMs) return undefined;
  const words = content.notes.find((note) => note.kind === 'client-words' && note.at === asked.at)?.text;
  return words === said.text ? { choice: said.as, at: asked.at, byId } : undefined;
}

/** A request to an advisor, as a wish or by a form of its own. */
function asking(
  what: AskedChoice,
  typedIn: 'wish' | 'message',
  isOffered: (inquiry: Inquiry) => boolean = () => true,
): ClientChoice {
  return clientChoice({
    isOffered: (inquiry) => mayAsk(inquiry, what) && isOffered(inquiry),
    read: choiceForm<string | undefined>((fields) =>
      typedIn === 'wish'
        ? z.object({ wish: fields.wish }).transform(({ wish }) => wish)
        : z.object({ message: fields.message }).transform(({ message }) => message),
    ),
    wordsOf: (text) => ({ field: typedIn, text }),
    perform: (ports, act, words, at) => askAdvisor(ports, act, { what, words }, at),
    doneBefore: (inquiry, content, text, at) => saidBefore(inquiry, content, { what, as: what, text }, at),
    outcome: ({ house, inquiry }, _recorded, at) => ({ kind: what, promise: promiseOf(house, inquiry, at) }),
  });
}

interface LeavingFields {
  readonly wish?: string | undefined;
  readonly until?: LocalDate | undefined;
}

/** An exit, which waits for the end of the undo window. */
function leaving(choice: LeavingChoice, outcome: ClientChoice['outcome']): ClientChoice {
  const { exit } = declarations[choice];
  return clientChoice<LeavingFields>({
    // A client with a meeting ahead cancels it first, so that the advisor does not wait for them.
    isOffered: (inquiry) => mayLeave(inquiry) && inquiry.status !== 'appointment',
    read: choiceForm(({ until, wish }) => (exit === 'paused' ? z.object({ until, wish }) : z.object({ wish }))),
    wordsOf: ({ wish: text }) => ({ field: 'wish', text }),
    perform: (ports, act, { wish: words, until }, at) => leaveAndCancel(ports, act, { choice, until, words }, at),
    doneBefore({ pendingChoice, personId: byId }, _content, { until }) {
      if (pendingChoice?.byId !== byId || pendingChoice.choice !== exit) return undefined;
      // Another date makes it another wish.
      if ((until === undefined) !== (pendingChoice.pause?.reopensAt === undefined)) return undefined;
      return { choice, at: pendingChoice.at, byId, undoUntil: pendingChoice.undoUntil };
    },
    outcome,
  });
}

/** A time for a meeting, the first or another. */
function meeting(
  choice: MeetingChoice,
  parts: Pick<ClientChoice, 'isOffered'> & { readonly book: typeof chooseSlot | typeof moveAppointment },
): ClientChoice {
  return clientChoice({
    isOffered: parts.isOffered,
    read: choiceForm(({ slot }) => z.object({ slot })),
    wordsOf: () => undefined,
    perform: (ports, act, { slot }, at) => parts.book(ports, act, slot, at),
    doneBefore({ status, appointment, personId: byId }, _content, { slot }) {
      if (status !== 'appointment' || appointment === undefined || appointment.cancelledAt !== undefined)
        return undefined;
      const { bookedAt, startsAt } = appointment;
      return slotIdOf(appointment) === slot ? { choice, at: bookedAt, byId, startsAt } : undefined;
    },
    outcome(about, { startsAt, at }) {
      const { house, inquiry } = about;
      const { advisorId, meeting: how } = inquiry.appointment ?? {};
      const receiverId = advisorId ?? inquiry.owner?.ownerId ?? house.dutyManagerId;
      const place = meetingPlaceWith(about, receiverId);
      return {
        kind: choice,
        startsAt: startsAt ?? at,
        place: how === undefined ? place : { ...place, meeting: how },
        advisorName: staffOf(house, receiverId).fullName,
      };
    },
  });
}

/** A second click on the completion form finds the inquiry already sent: its fields are read as the original ones. */
function awaitsCompletion({ status }: Inquiry): boolean {
  return status === 'incomplete' || status === 'received';
}

/** The client's message, recorded under one name: the inquiry knows whether it was an answer. */
function heard({ house, inquiry }: ClientCase, recorded: LinkOutcome, at: Instant): ClientOutcome {
  const kind = inquiry.clientAsked?.at === recorded.at ? 'replied' : 'completed';
  return { kind, promise: promiseOf(house, inquiry, at) };
}

/** Every client choice with all its parts; the declarations are in `domain/choices/client-choices.ts`. */
export const clientChoices: { readonly [Name in ClientChoiceName]: ClientChoice } = {
  completed: clientChoice({
    isMeant: awaitsCompletion,
    isOffered: ({ status }) => status === 'incomplete',
    read: readMissing,
    // Appended to the inquiry's own message, which has its own limit.
    wordsOf: () => undefined,
    problemsIn: (house, completion, language, at) =>
      problemsInHouse(house, completion, at).map((problem) => ({
        field: problem.path,
        message: submissionProblemMessage(problem, language),
      })),
    perform: completeInquiry,
    doneBefore: ({ status, personId: byId }, { message }, completion, at) =>
      status !== 'incomplete' && completion.message !== undefined && message.endsWith(completion.message)
        ? { choice: 'completed', at, byId }
        : undefined,
    outcome: heard,
  }),
  replied: clientChoice({
    isMeant: (inquiry) => !awaitsCompletion(inquiry),
    isOffered: ({ status }) => status === 'awaiting-client',
    read: choiceForm(({ message }) => z.object({ message })),
    wordsOf: ({ message: text }) => ({ field: 'message', text }),
    perform: (ports, act, { message }, at) => replyToAdvisor(ports, act, message, at),
    doneBefore: (inquiry, content, { message: text }, at) =>
      saidBefore(inquiry, content, { what: 'replied', as: 'completed', text }, at),
    outcome: heard,
  }),
  'slot-chosen': meeting('slot-chosen', {
    isOffered: ({ status, proposal }) => status === 'awaiting-client' && proposal !== undefined,
    book: chooseSlot,
  }),
  moved: meeting('moved', { isOffered: mayMove, book: moveAppointment }),
  cancelled: clientChoice({
    isOffered: (inquiry, at) => meetingAhead(inquiry, at) !== undefined,
    read: choiceForm(({ next, wish }) => z.object({ next, wish })),
    wordsOf: ({ wish: text }) => ({ field: 'wish', text }),
    perform: (ports, act, { next, wish: words }, at) => cancelAppointment(ports, act, { next, words }, at),
    doneBefore: ({ status, appointment, pendingChoice, personId: byId }) =>
      status === 'awaiting-client' && appointment?.cancelledAt !== undefined
        ? { choice: 'cancelled', at: appointment.cancelledAt, byId, undoUntil: pendingChoice?.undoUntil }
        : undefined,
    outcome: (_about, { undoUntil }) => ({
      kind: 'cancelled',
      next: undoUntil === undefined ? 'other-times' : 'nothing',
    }),
  }),
  call: asking('call', 'wish'),
  // Other times are offered only to a client who was offered some.
  'other-times': asking('other-times', 'wish', ({ proposal }) => proposal !== undefined),
  resume: asking('resume', 'message'),
  rest: leaving('rest', (about, _recorded, at) => ({ kind: 'rest', until: restUntil(about, at) })),
  declined: leaving('declined', () => ({ kind: 'declined' })),
  'left-alone': leaving('left-alone', () => ({ kind: 'left-alone' })),
  satisfaction: clientChoice({
    isOffered: ({ appointment }) => appointment !== undefined,
    read: choiceForm(({ csat, nps, comment, oneFigure: error }) =>
      z
        .object({ csat, nps, comment })
        .refine((given) => given.csat !== undefined || given.nps !== undefined, { path: ['csat'], error }),
    ),
    wordsOf: ({ comment: text }) => ({ field: 'comment', text }),
    perform: recordSatisfaction,
    doneBefore: () => undefined,
    outcome: () => ({ kind: 'satisfaction' }),
  }),
};

function isTakenOn(name: ClientChoiceName, page: ClientPage): boolean {
  return declarations[name].takenOn.some((one) => one === page);
}

/** The name that a form posts and a link records; the inquiry decides between two choices of one name. */
function postedName(name: ClientChoiceName): string {
  const declared = declarations[name];
  return 'postedAs' in declared ? declared.postedAs : name;
}

/** Reads a posted choice. Problems are reported by field, in the reader's language. */
export function readClientChoice(
  posted: PostedFields,
  from: { readonly page: ClientPage; readonly inquiry: Inquiry },
  reading: FormReading,
): Read<ChosenByClient> {
  const meant = clientChoiceNames.find(
    (name) =>
      postedName(name) === posted.choice &&
      isTakenOn(name, from.page) &&
      clientChoices[name].isMeant?.(from.inquiry) !== false,
  );
  return meant === undefined ? { ok: false, errors: [noChoice(reading)] } : clientChoices[meant].read(posted, reading);
}

/** The wishes a page offers besides its own act, in the inquiry's present state. */
export function wishesOn(page: ClientPage, inquiry: Inquiry, at: Instant): readonly Wish[] {
  return wishes.filter((wish) => isTakenOn(wish, page) && clientChoices[wish].isOffered(inquiry, at));
}

/** A recorded choice in the facts that its page shows. */
export function outcomeOf(about: ClientCase, recorded: LinkOutcome, at: Instant): ClientOutcome {
  const name = clientChoiceNames.find((one) => one === recorded.choice);
  if (name === undefined) throw new TypeError(`A client's link records ${recorded.choice}, which is no client's.`);
  if (recorded.undone === true) {
    return { kind: declarations[name].records === 'meeting' ? 'slot-undone' : 'undone' };
  }
  return clientChoices[name].outcome(about, recorded, at);
}
