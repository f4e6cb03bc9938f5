import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { isMorningOf } from '#domain/first-response/late-answers.ts';
import { staffOf, staffTimeZone } from '#domain/house/house.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists, InquiryReader } from '#ports/inquiry-repository.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type TriageDigestPorts = LetterPorts & {
  readonly inquiries: Pick<InquiryLists, 'listInTriage'> & Pick<InquiryReader, 'find'>;
  readonly houses: Pick<HouseRepository, 'read'>;
};

/**
 * What a person still has to read, in one letter to the duty manager on each of their working mornings; none when
 * nothing waits. It names inquiries by their references and no person, because it is kept with its reader.
 */
export async function sendTriageDigest(ports: TriageDigestPorts, at: Instant): Promise<{ toRead: number }> {
  const house = await ports.houses.read();
  const { dutyManagerId: staffId } = house;
  const timeZone = staffTimeZone(house, staffId);
  if (!isMorningOf(house, staffId, at)) return { toRead: 0 };
  const ids = await ports.inquiries.listInTriage();
  const found = await Promise.all(ids.map((inquiryId) => ports.inquiries.find(inquiryId)));
  const waiting = found.filter((inquiry) => inquiry !== undefined).filter(isInTriage);
  const items = waiting.flatMap(({ reference, triage, receivedAt }) =>
    triage === undefined ? [] : [{ reference, because: triage.because, receivedOn: localDateOf(receivedAt, timeZone) }],
  );
  if (items.length === 0) return { toRead: 0 };
  const letter = {
    mailKey: `triage-digest.${localDateOf(at, timeZone)}.${staffId}`,
    recipient: { kind: 'staff', staffId },
    language: staffOf(house, staffId).language,
    contactClass: 'internal',
    house,
    facts: { kind: 'triage-digest', items },
  } as const;
  await deliverLetters(ports, [letter], at);
  return { toRead: items.length };
}
