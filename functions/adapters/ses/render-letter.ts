import { clientLetterWordings } from '#adapters/ses/client-letters.ts';
import { deskLetterWordings } from '#adapters/ses/desk-letters.ts';
import { attachmentsOf } from '#adapters/ses/letter-invitation.ts';
import type { FactsByKind, LetterKind, Wordings } from '#adapters/ses/letter-kinds.ts';
import { type LetterLinks, type LetterUrls, urlsOf } from '#adapters/ses/letter-urls.ts';
import { signatoryId } from '#adapters/ses/letter-views.ts';
import { mailboxOf } from '#adapters/ses/mailbox-name.ts';
import { reportLetterWordings } from '#adapters/ses/report-letters.ts';
import { staffLetterWordings } from '#adapters/ses/staff-letters.ts';
import { staffOf } from '#domain/house/house.ts';
import type { Letter, RenderedLetter } from '#ports/letters.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';

export interface LetterAddresses {
  readonly publicBaseUrl: string;
  readonly mailDomain: string;
}

const wordings: Wordings<LetterKind> = {
  ...clientLetterWordings,
  ...staffLetterWordings,
  ...deskLetterWordings,
  ...reportLetterWordings,
};

function wordsOf<Kind extends LetterKind>(
  kind: Kind,
  facts: FactsByKind[Kind],
  letter: Letter,
  urls: LetterUrls,
): RenderedMail {
  return wordings[kind](facts, letter, urls);
}

/** A relational letter can be refused in the mail program itself, by one click (RFC 8058). */
function headersOf({ contactClass }: Letter, { unsubscribe }: LetterUrls): RenderedLetter['headers'] {
  if (contactClass !== 'relational' || unsubscribe === undefined) return [];
  return [
    { name: 'List-Unsubscribe', value: `<${unsubscribe}>` },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ];
}

/** Renders a letter with its sender, its reply address, its headers and its attachments. */
export function renderLetter(letter: Letter, links: LetterLinks, addresses: LetterAddresses): RenderedLetter {
  const { house, recipient } = letter;
  const urls = urlsOf(letter, links, addresses.publicBaseUrl);
  const { subject, text, html } = wordsOf(letter.facts.kind, letter.facts, letter, urls);
  const toClient = recipient.kind === 'client';
  const signer = staffOf(house, toClient ? signatoryId(letter) : house.dutyManagerId);
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
