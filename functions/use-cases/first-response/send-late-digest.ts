import type { Instant } from '#domain/calendar/instant.ts';
import { localDateOf } from '#domain/calendar/local-date.ts';
import { daysLate, isMorningOf, type LateAnswers, lateAnswers } from '#domain/first-response/late-answers.ts';
import { type House, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists } from '#ports/inquiry-repository.ts';
import type { Letter } from '#ports/letters.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type LateDigestPorts = LetterPorts & {
  readonly inquiries: InquiryLists;
  readonly houses: HouseRepository;
};

/** It is kept with its reader and not with a client: it names inquiries by their references, and no person. */
function digestOf(house: House, { staffId, inquiries }: LateAnswers, at: Instant): Letter {
  const timeZone = staffTimeZone(house, staffId);
  const items = inquiries.map(({ reference, vicLevel, vip, firstResponse, receivedAt }) => ({
    reference,
    vicLevel,
    vip,
    daysLate: daysLate(firstResponse?.deadlineAt ?? receivedAt, at, timeZone),
  }));
  return {
    mailKey: `late-digest.${localDateOf(at, timeZone)}.${staffId}`,
    recipient: { kind: 'staff', staffId },
    language: staffOf(house, staffId).language,
    contactClass: 'internal',
    house,
    facts: { kind: 'late-digest', items },
  };
}

/**
 * What each person still owes an answer to, after every reminder, in one letter a person and working day. It comes in
 * the hour in which their day begins, however often this runs.
 */
export async function sendLateDigest(ports: LateDigestPorts, at: Instant): Promise<{ digests: number }> {
  const house = await ports.houses.read();
  const beginning = house.staff.filter(({ staffId, left }) => left !== true && isMorningOf(house, staffId, at));
  // At most hours nobody's day begins: the list of open inquiries is then left alone.
  if (beginning.length === 0) return { digests: 0 };
  const late = lateAnswers(house, await ports.inquiries.listOpen(), at);
  const readers = late.filter((one) => beginning.some(({ staffId }) => staffId === one.staffId));
  await deliverLetters(
    ports,
    readers.map((one) => digestOf(house, one, at)),
    at,
  );
  return { digests: readers.length };
}
