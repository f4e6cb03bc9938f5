import { boutiqueOf, calendarOf, dutyManagerOf, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import type { ClientMail } from '#templates/email/client-mail.ts';
import type { InquiryMail, StaffMail } from '#templates/email/staff-mail.ts';
import { brandOf } from '#templates/layout/house.ts';
import type { Signatory } from '#templates/layout/letter.ts';
import { vicLevelWords } from '#templates/layout/vic-level-words.ts';

/** The addresses that the letter's links became, absent when the letter carries none. */
export interface LetterUrls {
  readonly link?: string | undefined;
  readonly privateLink?: string | undefined;
  readonly inquiry?: string | undefined;
}

/** A letter was composed without something its kind cannot do without. */
export class LetterIncompleteError extends Error {
  override readonly name = 'LetterIncompleteError';
}

/** Who signs a letter to a client: the owner, or while nobody owns it the duty manager. */
export function signatoryId(letter: Letter): string {
  if (letter.facts.kind === 'clarification-question') return letter.facts.byId;
  return letter.dossier?.inquiry.owner?.ownerId ?? letter.house.dutyManagerId;
}

function signatoryOf(letter: Letter): Signatory {
  const member = staffOf(letter.house, signatoryId(letter));
  const place = boutiqueOf(letter.house, member.boutiqueId).name;
  return {
    fullName: member.fullName,
    role: `${member.title[letter.language]}, ${place}`,
    email: member.email,
    phone: member.phone,
  };
}

export function clientMail(letter: Letter, urls: LetterUrls): ClientMail {
  const { person, inquiry } = dossierOf(letter);
  return {
    house: brandOf(letter.house.policy.house),
    language: letter.language,
    clientName: person.fullName,
    reference: inquiry.reference,
    signatory: signatoryOf(letter),
    privateSpaceUrl: urls.privateLink,
    unsubscribeUrl: letter.contactClass === 'relational' ? urls.link : undefined,
  };
}

function readerOf(letter: Letter) {
  return letter.recipient.kind === 'staff'
    ? staffOf(letter.house, letter.recipient.staffId)
    : dutyManagerOf(letter.house);
}

export function staffMail(letter: Letter): StaffMail {
  return {
    house: brandOf(letter.house.policy.house),
    language: letter.language,
    recipientName: readerOf(letter).fullName,
  };
}

export function inquiryMail(letter: Letter, urls: LetterUrls): InquiryMail {
  const { person, inquiry, content } = dossierOf(letter);
  if (urls.link === undefined) throw new LetterIncompleteError(`Letter ${letter.mailKey} has no link to act by.`);
  return {
    ...staffMail(letter),
    reference: inquiry.reference,
    clientName: person.fullName,
    level: vicLevelWords[letter.language][inquiry.vicLevel],
    message: content.message,
    deadlineAt: deadlineOf(inquiry),
    deadlinePassed: inquiry.firstResponse?.breachedAt !== undefined,
    timeZone: staffTimeZone(letter.house, readerOf(letter).staffId),
    actionUrl: urls.link,
  };
}

export function dossierOf(letter: Letter) {
  if (letter.dossier === undefined) throw new LetterIncompleteError(`Letter ${letter.mailKey} is about no inquiry.`);
  return letter.dossier;
}

function deadlineOf(inquiry: Inquiry): string {
  if (inquiry.firstResponse === undefined) {
    throw new LetterIncompleteError(`Inquiry ${inquiry.inquiryId} has no first-response deadline yet.`);
  }
  return inquiry.firstResponse.deadlineAt;
}

export function ownerNameOf(letter: Letter): string {
  const ownerId = dossierOf(letter).inquiry.owner?.ownerId ?? letter.house.dutyManagerId;
  return staffOf(letter.house, ownerId).fullName;
}

export function clockHolderNameOf(letter: Letter): string {
  const holderId = dossierOf(letter).inquiry.firstResponse?.clockHolderId ?? letter.house.dutyManagerId;
  return staffOf(letter.house, holderId).fullName;
}

export function readerTimeZone(letter: Letter): string {
  return calendarOf(letter.house, readerOf(letter).calendarId).timeZone;
}
