import type { Instant } from '#domain/calendar/instant.ts';
import { secondsToNextLook } from '#domain/first-response/next-look.ts';
import { contactTopics } from '#domain/identity/person.ts';
import { careKindOf } from '#domain/policy/care.ts';
import { promiseShown } from '#domain/promises/promise-shown.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import { stopTopics } from '#use-cases/consent/stop-topics.ts';
import { clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type AcknowledgePorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonRepository;
};

/** Tells the client, once, who will answer and by when; returns how long to wait for the answer. */
export async function acknowledgeInquiry(
  ports: AcknowledgePorts,
  inquiryId: string,
  at: Instant,
): Promise<{ secondsToNextStep: number }> {
  const [inquiry, house] = await Promise.all([ports.inquiries.read(inquiryId), ports.houses.read()]);
  const dossier = await openDossier(ports, inquiry);
  const isStop = inquiry.qualification?.kind === 'stop-request';
  const care = careKindOf(inquiry.qualification?.kind);
  const variant = isStop ? 'stop-request' : (care ?? (inquiry.owner?.kind === 'advisor' ? 'assigned' : 'held'));
  // An acknowledgement that leaves late, after an outage, names no past time.
  const answersBefore = promiseShown(inquiry, at)?.before;
  const facts = { kind: 'acknowledgement', variant, answersBefore } as const;
  // Nothing automatic follows a request to stop: not on this inquiry, nor on another.
  if (isStop) await stopTopics(ports, dossier.person, contactTopics, 'page', at);
  // A client who was asked for more has had one letter already. This second one names who answers, whether the client
  // completed the inquiry or a voluntary signal did.
  const { completions = 0, waitsBegun = 0 } = inquiry;
  const step = waitsBegun === 0 ? 'acknowledgement' : `acknowledgement-completed-${completions}`;
  await deliverLetter(ports, clientLetter(house, dossier, step, facts, at), at);
  if (inquiry.acknowledgementOwed === true) {
    await ports.inquiries.change(inquiry, { set: { acknowledgementOwed: undefined }, events: [] });
  }
  return { secondsToNextStep: secondsToNextLook(house, inquiry, at) };
}
