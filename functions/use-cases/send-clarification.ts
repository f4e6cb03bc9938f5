import type { Instant } from '#domain/calendar/instant.ts';
import { ClientUnreachableError, type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import { clientLetter, openDossier } from '#use-cases/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/deliver-letter.ts';

export type ClarificationPorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

function askedBy(inquiry: Inquiry): string {
  const byId = inquiry.settledChoice?.byId;
  if (byId === undefined) throw new InquiryStateError(`Nobody asked a question about inquiry ${inquiry.inquiryId}.`);
  return byId;
}

/**
 * Sends the advisor's own question to the client, signed by the advisor, whose address the answer reaches.
 * @throws ClientUnreachableError when the client's address no longer receives: nobody has been asked anything.
 */
export async function sendClarification(
  ports: ClarificationPorts,
  inquiryId: string,
  at: Instant,
): Promise<Record<string, never>> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const dossier = await openDossier(ports, inquiry);
  const byId = askedBy(inquiry);
  const question = dossier.content.notes.filter((note) => note.kind === 'question').at(-1);
  if (question === undefined) throw new InquiryStateError(`Inquiry ${inquiryId} has no question to send.`);
  const facts = { kind: 'clarification-question', byId, question: question.text } as const;
  const letter = clientLetter(house, dossier, `clarification-${Date.parse(question.at)}`, facts, at);
  if ((await deliverLetter(ports, letter, at)) === 'withheld') {
    throw new ClientUnreachableError(`The client of inquiry ${inquiryId} can no longer be written to.`);
  }
  const asked = (await ports.inquiries.readTimeline(inquiryId)).some(
    (event) => event.name === 'clarification-asked.v1',
  );
  if (!asked) {
    await ports.inquiries.change(inquiry, {
      set: { workflowEndedAt: at },
      events: [{ name: 'clarification-asked.v1', at, data: { byId } }],
    });
  }
  return {};
}
