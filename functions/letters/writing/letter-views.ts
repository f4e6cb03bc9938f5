import type { StaffLanguage } from '#domain/choices/languages.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { boutiqueOf, calendarOf, dutyManagerOf, staffOf, staffTimeZone } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { houseTextIn, staffLanguageOf } from '#domain/policy/language.ts';
import { serviceAccess } from '#domain/policy/service.ts';
import { jobOf } from '#domain/qualification/qualification.ts';
import { corrected } from '#domain/understanding/corrections.ts';
import type { ClientMail } from '#templates/email/client/client-mail.ts';
import type { InquiryMail, StaffMail } from '#templates/email/staff/staff-mail.ts';
import type { Signatory } from '#templates/email-layout/letter.ts';
import type { MailTone } from '#templates/email-layout/mail-tone.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { understoodLine } from '#templates/layout/understood-parts.ts';
import { shared, staffShared } from '#templates/messages/catalogues.ts';
import type { InquiryDossier, LetterCase, LetterInHand } from './letter-case.ts';

/** A letter was composed without data that its kind requires. */
export class LetterIncompleteError extends ProductError {
  override readonly name = 'LetterIncompleteError';
}

/** The signatory's own number, for the levels to which the house gives it. */
function directLineOf(letter: LetterInHand): string | undefined {
  const standing = letter.dossier?.inquiry ?? { vicLevel: 'new', vip: false };
  return serviceAccess(letter.house.policy, standing).directLine
    ? staffOf(letter.house, letter.signatoryId).phone
    : undefined;
}

function signatoryOf(letter: LetterInHand): Signatory {
  const member = staffOf(letter.house, letter.signatoryId);
  const place = boutiqueOf(letter.house, member.boutiqueId).name;
  return {
    fullName: member.fullName,
    role: `${houseTextIn(member.title, letter.language, letter.house.policy.identity.languages)}, ${place}`,
    email: member.email,
    phone: directLineOf(letter),
  };
}

function toneOf(letter: LetterInHand): MailTone {
  const { vicLevel, vip, returningClient, qualification } = dossierOf(letter).inquiry;
  return {
    level: vicLevel,
    vip,
    returning: returningClient,
    job: qualification?.jobToBeDone,
    directLine: directLineOf(letter),
  };
}

export function clientMail(letter: LetterInHand): ClientMail {
  const { person, inquiry } = dossierOf(letter);
  return {
    house: brandOf(letter.house.policy.identity),
    language: letter.language,
    clientName: person.fullName,
    civility: person.civility,
    reference: inquiry.reference,
    signatory: signatoryOf(letter),
    tone: toneOf(letter),
    privateSpaceUrl: letter.urls.privateLink,
    unsubscribeUrl: letter.contactClass === 'relational' ? letter.urls.unsubscribe : undefined,
  };
}

export function readerOf(letter: LetterCase) {
  return letter.recipient.kind === 'staff'
    ? staffOf(letter.house, letter.recipient.staffId)
    : dutyManagerOf(letter.house);
}

/** The language of letters to a member of staff: their own, if its staff letters are complete. */
export function staffLanguageFor({ language, house }: LetterCase): StaffLanguage {
  return staffLanguageOf(language, house.policy.identity.languages);
}

export function staffMail(letter: LetterCase): StaffMail {
  return {
    house: brandOf(letter.house.policy.identity),
    language: staffLanguageFor(letter),
    recipientName: readerOf(letter).fullName,
  };
}

/** The inquiry and its client, with which every letter to staff about one begins. */
export function aboutInquiry(
  letter: LetterCase,
): StaffMail & { readonly reference: string; readonly clientName: string } {
  const { inquiry, person } = dossierOf(letter);
  return { ...staffMail(letter), reference: inquiry.reference, clientName: person.fullName };
}

/** What was understood of the message, after corrections, in one line. */
function understoodOf(letter: LetterInHand, language: StaffLanguage): string | undefined {
  const { understood, corrections } = dossierOf(letter).content;
  if (understood === undefined) return undefined;
  const { boutiques } = letter.house;
  return understoodLine({ understood: corrected(understood, corrections), boutiques }, language);
}

export function inquiryMail(letter: LetterInHand): InquiryMail {
  const { inquiry, content } = dossierOf(letter);
  const about = aboutInquiry(letter);
  const job = jobOf(inquiry.qualification);
  if (letter.urls.link === undefined)
    throw new LetterIncompleteError(`Letter ${letter.mailKey} has no link to act by.`);
  return {
    ...about,
    level: staffShared[about.language].levels.names[inquiry.vicLevel],
    message: content.message,
    understood: understoodOf(letter, about.language),
    job: job && shared[about.language].understood.jobs[job],
    deadlineAt: deadlineOf(inquiry),
    deadlinePassed: inquiry.firstResponse?.breachedAt !== undefined,
    timeZone: staffTimeZone(letter.house, readerOf(letter).staffId),
    actionUrl: letter.urls.link,
  };
}

export function dossierOf(letter: LetterCase): InquiryDossier {
  if (letter.dossier === undefined) throw new LetterIncompleteError(`Letter ${letter.mailKey} is about no inquiry.`);
  return letter.dossier;
}

function deadlineOf(inquiry: Inquiry): string {
  if (inquiry.firstResponse === undefined) {
    throw new LetterIncompleteError(`Inquiry ${inquiry.inquiryId} has no first-response deadline yet.`);
  }
  return inquiry.firstResponse.deadlineAt;
}

export function ownerNameOf(letter: LetterCase): string {
  const ownerId = dossierOf(letter).inquiry.owner?.ownerId ?? letter.house.dutyManagerId;
  return staffOf(letter.house, ownerId).fullName;
}

export function clockHolderNameOf(letter: LetterCase): string {
  const holderId = dossierOf(letter).inquiry.firstResponse?.clockHolderId ?? letter.house.dutyManagerId;
  return staffOf(letter.house, holderId).fullName;
}

export function readerTimeZone(letter: LetterCase): string {
  return calendarOf(letter.house, readerOf(letter).calendarId).timeZone;
}
