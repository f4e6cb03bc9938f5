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

/** `withheld`: nothing is written to that address any more, and nothing was. */
export type Delivery = 'offered' | 'withheld';

/** After so many attempts have found a letter without news, a person is told instead. */
const doubtsAtMost = 5;

/**
 * Only clients are left alone. Whoever works here and is cut off from their letters leaves clients waiting: they are
 * written to whatever came back, and a manager hears of it (`noteReturnedStaffMail`).
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

/** Tells the duty manager that a letter may or may not have left; they decide, nothing is resent blindly. */
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
    throw new MailInDoubtError(`Letter ${letter.mailKey} was offered and no word came back (${doubts}).`);
  }
  if ((await ports.outbox.markDoubted(entry, at)) === 'settled-meanwhile') return;
  await notifyOfDoubt(ports, entry, letter, at);
}

async function notifyOfDoubt(ports: LetterPorts, entry: OutboxEntry, letter: Letter, at: Instant): Promise<void> {
  // A doubtful notice about a doubtful letter would go on for ever: the board shows it, and that is enough.
  if (letter.facts.kind !== 'mail-in-doubt' && letter.dossier !== undefined) {
    await deliverLetter(ports, doubtNotice(letter, entry, at), at);
  }
}

/**
 * Delivers a letter at least once and de-duplicated: it is stored under its key before it leaves, and a repeat under
 * the same key does nothing. The outbox says `mail-sent.v1`, `mail-doubted.v1` or `mail-withheld.v1` as it marks it.
 * @throws MailInDoubtError while nobody can tell whether it left: try the same letter again later.
 * @throws MailRefusedError when the mail service took nothing: try again.
 * @throws InquiryChangedError when the letter leaves only as the inquiry was read, and it changed: decide again.
 */
export async function deliverLetter(ports: LetterPorts, letter: Letter, at: Instant): Promise<Delivery> {
  const known = await ports.outbox.find(letter);
  // Asked again at each attempt: an address may have bounced between two of them.
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
      // The attempt that gave up may have died before it told anybody; told twice, it is one notice.
      await notifyOfDoubt(ports, entry, letter, at);
      return 'offered';
    case 'SENT':
      return 'offered';
    case 'WITHHELD':
      return 'withheld';
  }
}

/**
 * Delivers every letter of a step before it says what failed: letters in doubt wait for their news together, for one
 * after the other they would use up the step's attempts.
 * @throws the first failure, after all have had their turn.
 */
export async function deliverLetters(ports: LetterPorts, letters: readonly Letter[], at: Instant): Promise<void> {
  const failures: unknown[] = [];
  for (const letter of letters) {
    await deliverLetter(ports, letter, at).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}
