import type { Instant } from '#domain/calendar/instant.ts';
import { dutyManagerOf } from '#domain/house/house.ts';
import type { Letter } from '#ports/letters.ts';
import { type Mailer, MailInDoubtError, MailRefusedError, type Outbox, type OutboxEntry } from '#ports/outbox.ts';
import type { PersonReader } from '#ports/person-repository.ts';

export interface LetterPorts {
  readonly outbox: Outbox;
  readonly mailer: Mailer;
  readonly people: Pick<PersonReader, 'isSuppressed'>;
}

/** `withheld`: the address is suppressed, and no letter was sent. */
export type Delivery = 'offered' | 'withheld';

/** After this many attempts in which the letter's fate stays unknown, a person is told. */
const doubtsAtMost = 5;

/**
 * Suppression applies to clients only. A member of staff without letters would leave clients waiting, so they are
 * written to despite bounces, and a manager is told (`noteReturnedStaffMail`).
 */
async function isWithheld({ people }: LetterPorts, { recipient }: Letter): Promise<boolean> {
  return recipient.kind === 'client' && (await people.isSuppressed(recipient.person.email));
}

async function send(ports: LetterPorts, entry: OutboxEntry, letter: Letter, at: Instant): Promise<void> {
  if (entry.rendered === undefined) return;
  const asRead = letter.onlyAsRead === true ? letter.dossier?.inquiry : undefined;
  if ((await ports.outbox.markSending(entry, asRead)) === 'taken') {
    throw new MailInDoubtError(`Letter ${letter.mailKey} is being sent by another attempt.`);
  }
  try {
    await ports.mailer.send(entry, entry.rendered);
  } catch (error) {
    if (error instanceof MailRefusedError) await ports.outbox.markPending(entry);
    throw error;
  }
  await ports.outbox.markSent(entry, at);
}

/** Tells the duty manager that a letter may or may not have left. They decide; the letter is never resent blindly. */
function doubtNotice(letter: Letter, entry: OutboxEntry, at: Instant): Letter {
  const manager = dutyManagerOf(letter.house);
  return {
    mailKey: `${letter.mailKey}.doubt`,
    recipient: { kind: 'staff', staffId: manager.staffId },
    language: manager.language,
    contactClass: 'internal',
    house: letter.house,
    facts: { kind: 'mail-in-doubt', doubtedSubject: entry.subject, doubtedAt: at },
    dossier: letter.dossier,
  };
}

async function waitForNews(ports: LetterPorts, entry: OutboxEntry, letter: Letter, at: Instant): Promise<void> {
  const doubts = await ports.outbox.countDoubt(entry);
  if (doubts < doubtsAtMost) {
    throw new MailInDoubtError(`Letter ${letter.mailKey} was offered, and its result is unknown (${doubts}).`);
  }
  if ((await ports.outbox.markDoubted(entry, at)) === 'settled-meanwhile') return;
  await notifyOfDoubt(ports, entry, letter, at);
}

async function notifyOfDoubt(ports: LetterPorts, entry: OutboxEntry, letter: Letter, at: Instant): Promise<void> {
  // A notice in doubt about a letter in doubt would repeat for ever; the board shows it instead.
  if (letter.facts.kind !== 'mail-in-doubt' && letter.dossier !== undefined) {
    await deliverLetter(ports, doubtNotice(letter, entry, at), at);
  }
}

/**
 * Delivers a letter at least once, with de-duplication: it is stored under its key before it leaves, and a repeat under
 * the same key does nothing. The outbox publishes `mail-sent.v1`, `mail-doubted.v1` or `mail-withheld.v1` as it marks
 * the letter.
 * @throws MailInDoubtError while it is unknown whether the letter left: try the same letter again later.
 * @throws MailRefusedError when the mail service refused it: try again.
 * @throws InquiryChangedError when the letter depends on the inquiry as it was read, and the inquiry changed: decide
 * again.
 */
export async function deliverLetter(ports: LetterPorts, letter: Letter, at: Instant): Promise<Delivery> {
  const known = await ports.outbox.find(letter);
  // Checked at each attempt, because an address may have bounced between two of them.
  const isUnsent = known === undefined || known.status === 'PENDING';
  if (isUnsent && (await isWithheld(ports, letter))) {
    await ports.outbox.markWithheld(letter, at);
    return 'withheld';
  }
  const entry = known ?? (await ports.outbox.store(letter, at));
  switch (entry.status) {
    case 'PENDING':
      await send(ports, entry, letter, at);
      return 'offered';
    case 'SENDING':
      await waitForNews(ports, entry, letter, at);
      return 'offered';
    case 'DOUBTED':
      // The attempt that gave up may have died before sending its notice; the key makes two notices one.
      await notifyOfDoubt(ports, entry, letter, at);
      return 'offered';
    case 'SENT':
      return 'offered';
    case 'WITHHELD':
      return 'withheld';
  }
}

/**
 * Delivers every letter of a step before it reports a failure: letters in doubt wait together, because waiting for one
 * after the other would use up the step's attempts.
 * @throws the first failure, after all letters were tried.
 */
export async function deliverLetters(ports: LetterPorts, letters: readonly Letter[], at: Instant): Promise<void> {
  const failures: unknown[] = [];
  for (const letter of letters) {
    await deliverLetter(ports, letter, at).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
