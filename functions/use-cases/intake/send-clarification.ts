import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import { ClientUnreachableError, type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { awaitedEvent, beginWait } from '#use-cases/inquiry-changes/client-wait-change.ts';
import { questionLetter, replyLetter } from '#use-cases/letters/answer-letters.ts';
import { openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { goOn, type NextPlan } from '#use-cases/workflow/plan-next-step.ts';

export type ClarificationPorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

function askedBy(inquiry: Inquiry): string {
  const byId = inquiry.committedChoice?.byId;
  if (byId === undefined) throw new InquiryStateError(`Nobody wrote about inquiry ${inquiry.inquiryId}.`);
  return byId;
}

/** Sends what the advisor wrote, in their name: it is the client's turn from then on. */
async function sendReply(ports: ClarificationPorts, house: House, inquiry: Inquiry, at: Instant): Promise<NextPlan> {
  const { inquiryId } = inquiry;
  const dossier = await openDossier(ports, inquiry);
  const reply = dossier.content.notes.findLast((note) => note.kind === 'reply');
  if (reply === undefined) throw new InquiryStateError(`Inquiry ${inquiryId} has no reply to send.`);
  const letter = replyLetter(house, dossier, { ...reply, byId: askedBy(inquiry) }, at);
  if ((await deliverLetter(ports, letter, at)) === 'withheld') {
    throw new ClientUnreachableError(`The client of inquiry ${inquiryId} can no longer be written to.`);
  }
  const wait = beginWait(inquiry, 'choice', at);
  await ports.inquiries.change(inquiry, { set: wait, events: [awaitedEvent(wait.clientWait, at)] });
  return goOn(ports, inquiryId, at);
}

/**
 * Sends the advisor's own question to the client, signed by the advisor, whose address the answer reaches.
 * @throws ClientUnreachableError when the client's address no longer receives letters, so the question was not asked.
 */
export async function sendClarification(ports: ClarificationPorts, inquiryId: string, at: Instant): Promise<NextPlan> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  // The question was sent already, or the client has written meanwhile.
  if (inquiry.status !== 'responded') return goOn(ports, inquiryId, at);
  if (inquiry.committedChoice?.choice === 'written') return sendReply(ports, house, inquiry, at);
  const dossier = await openDossier(ports, inquiry);
  const byId = askedBy(inquiry);
  const wait = beginWait(inquiry, 'question', at);
  const { clientWait } = wait;
  const question = dossier.content.notes.filter((note) => note.kind === 'question').at(-1);
  if (question === undefined) throw new InquiryStateError(`Inquiry ${inquiryId} has no question to send.`);
  const letter = questionLetter(house, dossier, { ...question, byId }, clientWait.waitNumber, at);
  if ((await deliverLetter(ports, letter, at)) === 'withheld') {
    throw new ClientUnreachableError(`The client of inquiry ${inquiryId} can no longer be written to.`);
  }
  await ports.inquiries.change(inquiry, {
    set: wait,
    events: [{ name: 'clarification-asked.v1', at, data: { byId } }, awaitedEvent(clientWait, at)],
  });
  return goOn(ports, inquiryId, at);
}
