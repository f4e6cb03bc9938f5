import type { ChosenTimes } from '#domain/appointments/chosen-times.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import type { ResponseChoice } from '#domain/choices/staff-choices.ts';
import { measureFirstResponse } from '#domain/first-response/measure-first-response.ts';
import { obligationOf } from '#domain/first-response/obligation.ts';
import type { House } from '#domain/house/house.ts';
import type {
  ContactChannel,
  FirstResponseMeasure,
  Inquiry,
  OffTargetReason,
  Signal,
} from '#domain/inquiry/inquiry.ts';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { serviceTarget } from '#domain/policy/service.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryChange, InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import { holdChosenTimes } from '#use-cases/appointments/chosen-times.ts';
import { type Acting, actorId, refuseUnlessAwaited } from '#use-cases/choices/acting.ts';

export interface AnswerPorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/** A letter leaves once the undo window is over, or at once where the advisor asks for it. */
export type Leaves = 'after-undo' | 'now';

/** What an advisor may choose about an inquiry that they have to answer. */
export type Answer =
  | { readonly choice: 'answered'; readonly channel: ContactChannel; readonly note?: string | undefined }
  /** The house sends these words to the client, in the advisor's name. */
  | { readonly choice: 'write'; readonly text: string; readonly leaves?: Leaves | undefined }
  /** The house sends precise times from the advisor's agenda, in the advisor's name: those they chose, else its own. */
  | {
      readonly choice: 'slots';
      readonly startsAt?: readonly Instant[] | undefined;
      /** The advisor's own words to the client, above the times. */
      readonly line?: string | undefined;
      readonly note?: string | undefined;
      readonly leaves?: Leaves | undefined;
    }
  | { readonly choice: 'clarify'; readonly question: string; readonly leaves?: Leaves | undefined }
  | { readonly choice: 'off-target'; readonly reason: OffTargetReason };

/** Business time is stored exactly: 30 seconds are half a minute, even where pages round. */
function measure(
  house: House,
  inquiry: Inquiry,
  byId: string,
  choice: ResponseChoice,
  channel: ContactChannel,
  at: Instant,
): FirstResponseMeasure {
  const result = measureFirstResponse(obligationOf(house, inquiry), at);
  return {
    at,
    byId,
    choice,
    channel,
    businessMinutes: result.businessMs / 60_000,
    // This also applies to a later promise: the client has waited since their latest message.
    calendarMinutes: (Date.parse(at) - Date.parse(inquiry.firstResponse?.startedAt ?? inquiry.receivedAt)) / 60_000,
    marginMinutes: result.marginMs / 60_000,
    withinTarget: result.withinTarget,
  };
}

/**
 * Who answers, until when they may take it back, the signal that tells the workflow, and what the client wrote that the
 * answer cannot have covered.
 */
interface Answered {
  readonly byId: string;
  readonly undoUntil: Instant;
  readonly times: ChosenTimes | undefined;
  readonly signalId: string;
  readonly clientAsked: ClientAsked | undefined;
}

const toldChannels = { email: 'mail', phone: 'call', message: 'message' } as const;

function respondedChange(
  house: House,
  inquiry: Inquiry,
  response: FirstResponseMeasure,
): Pick<InquiryChange, 'events' | 'release'> {
  const { owner, firstResponse } = inquiry;
  if (owner === undefined || firstResponse === undefined)
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} has no owner.`);
  const { byId, choice, channel, businessMinutes, calendarMinutes, marginMinutes, withinTarget } = response;
  const data = {
    obligationId: firstResponse.obligationId,
    byId,
    choice,
    channel,
    advisedChannel: toldChannels[serviceTarget(house.policy, inquiry).channel],
    businessMinutes,
    calendarMinutes,
    marginMinutes,
    withinTarget,
  };
  return {
    events: [{ name: 'first-response-given.v1', at: response.at, data }],
    ...(owner.kind === 'advisor' ? { release: { advisorId: owner.ownerId } } : {}),
  };
}

/** Without a link, the choice itself says where it is taken back. */
function madeOnPage(change: InquiryChange): InquiryChange {
  const { pendingChoice } = change.set;
  if (pendingChoice === undefined) return change;
  return { ...change, set: { ...change.set, pendingChoice: { ...pendingChoice, onPage: true } } };
}

function outcomeOf(answer: Answer, byId: string, at: Instant, undoUntil: Instant): LinkOutcome {
  switch (answer.choice) {
    case 'answered':
      return { choice: 'answered', at, byId, undoUntil, channel: answer.channel };
    case 'write':
    case 'slots':
    case 'clarify':
      return { choice: answer.choice, at, byId, undoUntil };
    case 'off-target':
      return { choice: 'off-target', at, byId, undoUntil, reason: answer.reason };
  }
}

/**
 * What the client wrote and no letter has carried to the house yet. An answer given in that minute was written without
 * having read it: the words stay, and the workflow forwards them once the answer stands.
 */
async function unheardWords(ports: AnswerPorts, { inquiryId, clientAsked }: Inquiry): Promise<ClientAsked | undefined> {
  if (clientAsked === undefined) return undefined;
  const timeline = await ports.inquiries.readTimeline(inquiryId);
  const isTold = timeline.some(
    ({ name, occurredAt, data }) =>
      name === 'mail-sent.v1' && data.audience === 'staff' && occurredAt >= clientAsked.at,
  );
  return isTold ? undefined : clientAsked;
}

function changeOf(
  house: House,
  inquiry: Inquiry,
  answer: Answer,
  { byId, undoUntil, times, signalId, clientAsked }: Answered,
  at: Instant,
): InquiryChange {
  const waiting = (kind: Signal['kind']): readonly Signal[] => [...inquiry.signals, { signalId, kind, at, byId }];
  switch (answer.choice) {
    case 'answered':
    case 'slots': {
      const { choice } = answer;
      const response = measure(house, inquiry, byId, choice, choice === 'answered' ? answer.channel : 'mail', at);
      return {
        set: {
          status: 'responded',
          response,
          clientAsked,
          pendingChoice: { choice, byId, at, undoUntil, times },
          signals: waiting(choice),
        },
        ...respondedChange(house, inquiry, response),
        ...(choice === 'answered' || answer.line === undefined
          ? {}
          : { line: { at, byId, kind: 'reply', text: answer.line } }),
        ...(answer.note === undefined ? {} : { note: { at, byId, kind: 'note', text: answer.note } }),
      };
    }
    case 'clarify': {
      const response = measure(house, inquiry, byId, 'clarification', 'mail', at);
      return {
        set: {
          status: 'responded',
          response,
          clientAsked,
          pendingChoice: { choice: 'clarification', byId, at, undoUntil },
          signals: waiting('clarification'),
        },
        ...respondedChange(house, inquiry, response),
        note: { at, byId, kind: 'question', text: answer.question },
      };
    }
    case 'write': {
      const response = measure(house, inquiry, byId, 'written', 'mail', at);
      return {
        set: {
          status: 'responded',
          response,
          clientAsked,
          pendingChoice: { choice: 'written', byId, at, undoUntil },
          signals: waiting('written'),
        },
        ...respondedChange(house, inquiry, response),
        note: { at, byId, kind: 'reply', text: answer.text },
      };
    }
    case 'off-target':
      return {
        set: {
          pendingChoice: { choice: 'off-target', byId, at, undoUntil, offTargetReason: answer.reason },
          signals: waiting('off-target'),
        },
        events: [{ name: 'advisor-judged-off-target.v1', at, data: { byId, reason: answer.reason } }],
      };
  }
}

function undoEndOf(house: House, answer: Answer, at: Instant): Instant {
  return 'leaves' in answer && answer.leaves === 'now' ? at : undoEnd(house, at);
}

/**
 * Records what an advisor did or decided, with its measured response time, and adds the signal to the inquiry's
 * mailbox. It is one conditional write, so that the first of two answers is kept.
 * @throws LinkAlreadyUsedError, InquiryChangedError when the inquiry changed meanwhile: read it again and show what is
 * recorded.
 * @throws TimeNotPossibleError when one of the chosen times is not free.
 */
export async function answerInquiry(
  ports: AnswerPorts,
  action: Acting & { readonly house: House; readonly inquiry: Inquiry },
  answer: Answer,
  at: Instant,
): Promise<void> {
  const { house, inquiry, link } = action;
  const byId = actorId(action);
  refuseUnlessAwaited(inquiry, action);
  const clientAsked = await unheardWords(ports, inquiry);
  const undoUntil = undoEndOf(house, answer, at);
  const held = answer.choice === 'slots' ? await holdChosenTimes(ports, house, inquiry, answer, at) : undefined;
  const answered = { byId, undoUntil, times: held?.times, signalId: ports.ids.next('sig'), clientAsked };
  const change = { ...changeOf(house, inquiry, answer, answered, at), ...(held && { agendas: held.agendas }) };
  const usedLink = link && { link, outcome: outcomeOf(answer, byId, at, undoUntil) };
  await ports.inquiries.change(inquiry, usedLink === undefined ? madeOnPage(change) : { ...change, usedLink });
}
