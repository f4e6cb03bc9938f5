import type { Instant } from '#domain/calendar/instant.ts';
import type { InquiryContent } from '#domain/inquiry/content.ts';
import { type Inquiry, type InquiryAnswers, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { InquiryCompletion } from '#events/submissions/inquiry-completion.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { LinkOutcome } from '#ports/link-repository.ts';
import {
  type ClientAct,
  clientWords,
  leavingTakenBack,
  restTakenBack,
  signalled,
  usedLink,
} from '#use-cases/inquiry-changes/client-choice-change.ts';
import { releasedSlots } from '#use-cases/inquiry-changes/release-slots.ts';
import { clientSpokeChange } from '#use-cases/inquiry-changes/reopening-change.ts';

export interface CompletePorts {
  readonly inquiries: InquiryRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
}

/** Keeps the earlier text and appends the new one. */
function rewritten(content: InquiryContent, completion: InquiryCompletion): InquiryContent {
  const { message, pieceReference, occasion } = completion;
  return {
    ...content,
    message: [content.message, message].filter((text) => text !== undefined && text !== '').join('\n\n'),
    pieceReference: pieceReference ?? content.pieceReference,
    occasion: occasion ?? content.occasion,
  };
}

function answersWith(answers: InquiryAnswers, completion: InquiryCompletion): InquiryAnswers {
  const { intent, category, desiredOn, availability, meetingPreference, boutiqueId, acceptsByAppointment } = completion;
  return {
    intent: intent ?? answers.intent,
    category: category ?? answers.category,
    desiredOn: desiredOn ?? answers.desiredOn,
    availability: availability ?? answers.availability,
    meetingPreference: meetingPreference ?? answers.meetingPreference,
    boutiqueId: boutiqueId ?? answers.boutiqueId,
    acceptsByAppointment: acceptsByAppointment || answers.acceptsByAppointment,
  };
}

/** The whole is read again from the beginning, with what the client has added; they are not asked for the same twice. */
export function completedSet(inquiry: Inquiry, signalId: string, at: Instant) {
  return {
    status: 'received',
    qualification: undefined,
    completions: (inquiry.completions ?? 0) + 1,
    completedAt: at,
    clientWait: undefined,
    signals: signalled(inquiry, 'completed', signalId, at),
  } as const;
}

/**
 * Adds the client's completion to the inquiry and requests a new qualification of the whole.
 * @throws InquiryStateError when no completion was asked for.
 */
export async function completeInquiry(
  ports: CompletePorts,
  { inquiry, link }: ClientAct,
  completion: InquiryCompletion,
  at: Instant,
): Promise<LinkOutcome> {
  if (inquiry.status !== 'incomplete')
    throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} is ${inquiry.status}: there is nothing to complete.`);
  const outcome: LinkOutcome = { choice: 'completed', at, byId: inquiry.personId };
  const stays = leavingTakenBack(inquiry, at);
  await ports.inquiries.change(inquiry, {
    set: {
      ...restTakenBack(inquiry),
      ...stays.set,
      ...completedSet(inquiry, ports.ids.next('sig'), at),
      answers: answersWith(inquiry.answers, completion),
    },
    events: [...stays.events, { name: 'client-completed.v1', at, data: { what: 'completed' } }],
    rewritten: rewritten(await ports.inquiries.readContent(inquiry), completion),
    ...usedLink(link, outcome),
  });
  return outcome;
}

/** Whether a client message is awaited, or would answer a letter they were sent. */
function mayReply({ status }: Inquiry): boolean {
  return status === 'awaiting-client';
}

/**
 * The client answers the question they were asked, or writes to their advisor, who then owes them an answer.
 * @throws InquiryStateError when it is not the client's turn.
 */
export async function replyToAdvisor(
  ports: CompletePorts,
  { house, inquiry, link }: ClientAct,
  words: string,
  at: Instant,
): Promise<LinkOutcome> {
  if (!mayReply(inquiry)) throw new InquiryStateError(`Inquiry ${inquiry.inquiryId} is ${inquiry.status}.`);
  const outcome: LinkOutcome = { choice: 'completed', at, byId: inquiry.personId };
  const change = clientSpokeChange(house, inquiry, 'replied', ports.ids.next('sig'), at);
  await ports.inquiries.change(inquiry, {
    ...change,
    ...(await releasedSlots(ports.agendas, inquiry)),
    ...clientWords(inquiry, words, at),
    ...usedLink(link, outcome),
    events: [{ name: 'client-completed.v1', at, data: { what: 'replied' } }, ...change.events],
  });
  return outcome;
}
