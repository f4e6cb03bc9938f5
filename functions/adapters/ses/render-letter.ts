import { attachmentsOf } from '#adapters/ses/letter-invitation.ts';
import { type LetterLinks, urlsOf } from '#adapters/ses/letter-urls.ts';
import { mailboxOf } from '#adapters/ses/mailbox-name.ts';
import { type House, staffOf } from '#domain/house/house.ts';
import { type ClientFactsByKind, type ClientLetterFacts, clientLetters } from '#letters/client-letters.ts';
import { type StaffFactsByKind, type StaffLetterFacts, staffLetters } from '#letters/staff-letters.ts';
import type { LetterInHand, LetterUrls } from '#letters/writing/letter-case.ts';
import { LetterIncompleteError, staffLanguageFor } from '#letters/writing/letter-views.ts';
import type { Letter, LetterFacts, RenderedLetter } from '#ports/letters.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { clientLetterMessages, staffLetterMessages } from '#templates/messages/letters/letter-catalogues.ts';

export interface LetterAddresses {
  readonly publicBaseUrl: string;
  readonly mailDomain: string;
}

function isForClients(facts: LetterFacts): facts is ClientLetterFacts {
  return facts.kind in clientLetters;
}

function isForStaff(facts: LetterFacts): facts is StaffLetterFacts {
  return facts.kind in staffLetters;
}

function signerToClient<Kind extends keyof ClientFactsByKind>(
  kind: Kind,
  facts: ClientFactsByKind[Kind],
  house: House,
): string | undefined {
  return clientLetters[kind].signedBy?.(facts, house);
}

function mailToClient<Kind extends keyof ClientFactsByKind>(
  kind: Kind,
  facts: ClientFactsByKind[Kind],
  letter: LetterInHand,
): RenderedMail {
  return clientLetters[kind].mail(facts, letter, clientLetterMessages[letter.language][kind]);
}

function mailToStaff<Kind extends keyof StaffFactsByKind>(
  kind: Kind,
  facts: StaffFactsByKind[Kind],
  letter: LetterInHand,
): RenderedMail {
  return staffLetters[kind].mail(facts, letter, staffLetterMessages[staffLanguageFor(letter)][kind]);
}

/**
 * The signatory of a letter to a client: the one its kind names; else the owner, or the duty manager while there is
 * none.
 */
function signatoryOf({ facts, house, dossier }: Letter): string {
  const signer = isForClients(facts) ? signerToClient(facts.kind, facts, house) : undefined;
  return signer ?? dossier?.inquiry.owner?.ownerId ?? house.dutyManagerId;
}

/** @throws LetterIncompleteError when this recipient gets no letter of this kind. */
function mailOf(facts: LetterFacts, letter: LetterInHand): RenderedMail {
  const toClient = letter.recipient.kind === 'client';
  if (toClient && isForClients(facts)) return mailToClient(facts.kind, facts, letter);
  if (!toClient && isForStaff(facts)) return mailToStaff(facts.kind, facts, letter);
  throw new LetterIncompleteError(`A ${facts.kind} is never written to a ${letter.recipient.kind}.`);
}

/** Out-of-office programs do not answer a letter that says it was sent by a program (RFC 3834). */
const automatic = { name: 'Auto-Submitted', value: 'auto-generated' } as const;

/** A relational letter can be refused in the mail program itself, by one click (RFC 8058). */
function headersOf({ contactClass }: Letter, { unsubscribe }: LetterUrls): RenderedLetter['headers'] {
  if (contactClass !== 'relational' || unsubscribe === undefined) return [automatic];
  return [
    automatic,
    { name: 'List-Unsubscribe', value: `<${unsubscribe}>` },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ];
}

/** Renders a letter with its sender, its reply address, its headers and its attachments. */
export function renderLetter(letter: Letter, links: LetterLinks, addresses: LetterAddresses): RenderedLetter {
  const { house, recipient } = letter;
  const urls = urlsOf(letter, links, addresses.publicBaseUrl);
  const toClient = recipient.kind === 'client';
  const signatoryId = toClient ? signatoryOf(letter) : house.dutyManagerId;
  const { subject, text, html } = mailOf(letter.facts, { ...letter, urls, signatoryId });
  const signer = staffOf(house, signatoryId);
  // Advisors' mails come from the desk, clients' from the person who signs; replies to both reach a person.
  const from = toClient
    ? mailboxOf(signer.fullName, signer.email)
    : mailboxOf(house.policy.identity.name, `vestibule@${addresses.mailDomain}`);
  const to = recipient.kind === 'client' ? recipient.person.email : staffOf(house, recipient.staffId).email;
  const attachments = attachmentsOf(letter, addresses.mailDomain);
  return {
    from,
    replyTo: mailboxOf(signer.fullName, signer.email),
    to,
    subject,
    text,
    html,
    headers: headersOf(letter, urls),
    ...(attachments === undefined ? {} : { attachments }),
  };
}
