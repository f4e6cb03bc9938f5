import type { FactsByKind, Wordings } from '#adapters/ses/letter-kinds.ts';
import type { LetterUrls } from '#adapters/ses/letter-urls.ts';
import {
  aboutInquiry,
  clockHolderNameOf,
  dossierOf,
  inquiryMail,
  ownerNameOf,
  readerOf,
  readerTimeZone,
  staffLanguageFor,
} from '#adapters/ses/letter-views.ts';
import { formerNameOf, meetingMail } from '#adapters/ses/meeting-views.ts';
import { staffOf } from '#domain/house/house.ts';
import type { Letter } from '#ports/letters.ts';
import { appointmentAheadMail } from '#templates/email/staff/appointment-ahead.ts';
import { appointmentBookedMail } from '#templates/email/staff/appointment-booked.ts';
import { breachNoticeMail } from '#templates/email/staff/breach-notice.ts';
import { clientLeftMail } from '#templates/email/staff/client-left.ts';
import { clientSpokeMail, wordPassedOnMail } from '#templates/email/staff/client-spoke.ts';
import { clockHandedOverMail } from '#templates/email/staff/clock-handed-over.ts';
import { escalatedToManagerMail } from '#templates/email/staff/escalated-to-manager.ts';
import { firstResponseWarningMail } from '#templates/email/staff/first-response-warning.ts';
import { handOverWithdrawnMail } from '#templates/email/staff/hand-over-withdrawn.ts';
import { handedOverMail } from '#templates/email/staff/handed-over.ts';
import { type AssignedBecause, inquiryAssignedMail } from '#templates/email/staff/inquiry-assigned.ts';
import { inquiryEntrustedMail } from '#templates/email/staff/inquiry-entrusted.ts';
import { inquiryHeldMail } from '#templates/email/staff/inquiry-held.ts';
import { inquiryReleasedMail } from '#templates/email/staff/inquiry-released.ts';
import { outcomeQuestionMail } from '#templates/email/staff/outcome-question.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatDateAt, formatInstant } from '#templates/i18n/dates.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

type StaffLetterKind =
  | 'inquiry-assigned'
  | 'inquiry-entrusted'
  | 'inquiry-held'
  | 'inquiry-released'
  | 'first-response-warning'
  | 'clock-handed-over'
  | 'breach-notice'
  | 'escalated-to-manager'
  | 'hand-over-withdrawn'
  | 'client-spoke'
  | 'client-left'
  | 'appointment-booked'
  | 'appointment-ahead'
  | 'outcome-question';

/** A reason that the owner is told in addition; the delegate of an absent owner is not. */
function becauseOf(letter: Letter): AssignedBecause | undefined {
  const { owner } = dossierOf(letter).inquiry;
  if (owner === undefined || readerOf(letter).staffId !== owner.ownerId) return undefined;
  switch (owner.because) {
    case 'manager-choice':
    case 'owner-left':
    case 'client-spoke':
    case 'reprise':
      return owner.because;
    default:
      return undefined;
  }
}

function assignedMail(
  { takenOverFromId, note }: FactsByKind['inquiry-assigned'],
  letter: Letter,
  urls: LetterUrls,
): RenderedMail {
  const { house } = letter;
  const { owner } = dossierOf(letter).inquiry;
  const view = inquiryMail(letter, urls);
  const because = becauseOf(letter);
  const fromId = takenOverFromId ?? (because === undefined ? undefined : owner?.previousOwnerId);
  const fromName = fromId === undefined ? undefined : staffOf(house, fromId).fullName;
  if (because === undefined && fromName !== undefined) return handedOverMail({ ...view, fromName, note });
  return inquiryAssignedMail({
    ...view,
    because,
    takenOverFrom: fromName,
    note,
    knownClient: owner?.because === 'continuity',
  });
}

/** When the agreed meeting begins, in the reader's local time. */
function agreedTime(letter: Letter): string | undefined {
  const { appointment } = dossierOf(letter).inquiry;
  if (appointment === undefined || appointment.cancelledAt !== undefined) return undefined;
  return formatInstant(appointment.startsAt, readerTimeZone(letter), staffLanguageFor(letter));
}

function entrustedMail(
  { fromId, note }: FactsByKind['inquiry-entrusted'],
  letter: Letter,
  urls: LetterUrls,
): RenderedMail {
  const { inquiry, content } = dossierOf(letter);
  const from = staffOf(letter.house, fromId);
  const about = aboutInquiry(letter);
  return inquiryEntrustedMail({
    ...about,
    level: staffShared[about.language].levels.names[inquiry.vicLevel],
    message: content.message,
    fromName: from.fullName,
    fromLeft: from.left === true,
    note,
    meetingTime: agreedTime(letter),
    inquiryUrl: urls.inquiry,
  });
}

function spokeMail({ what, words }: FactsByKind['client-spoke'], letter: Letter, urls: LetterUrls): RenderedMail {
  const { inquiry } = dossierOf(letter);
  const isOwed = inquiry.status === 'awaiting-first-response' && inquiry.firstResponse !== undefined;
  if (isOwed) return clientSpokeMail({ ...inquiryMail(letter, urls), what, words });
  return wordPassedOnMail({
    ...aboutInquiry(letter),
    what,
    words,
    meetingTime: agreedTime(letter),
    inquiryUrl: urls.inquiry,
  });
}

/** Renders the letters to advisors and managers about an inquiry. */
export const staffLetterWordings: Wordings<StaffLetterKind> = {
  'inquiry-assigned': assignedMail,
  'inquiry-entrusted': entrustedMail,
  'inquiry-held': ({ because }, letter, urls) => inquiryHeldMail({ ...inquiryMail(letter, urls), reason: because }),
  'inquiry-released': ({ toId }, letter, urls) =>
    inquiryReleasedMail({
      ...aboutInquiry(letter),
      toName: staffOf(letter.house, toId).fullName,
      inquiryUrl: urls.inquiry,
    }),
  'first-response-warning': ({ percent, minutesLeft }, letter, urls) => {
    const { owner, firstResponse } = dossierOf(letter).inquiry;
    return firstResponseWarningMail({
      ...inquiryMail(letter, urls),
      percentUsed: percent,
      timeLeft: { minutesLeft, targetMinutes: firstResponse?.targetMinutes ?? 0 },
      ownerName: readerOf(letter).staffId === owner?.ownerId ? undefined : ownerNameOf(letter),
    });
  },
  'clock-handed-over': (_facts, letter, urls) =>
    clockHandedOverMail({ ...inquiryMail(letter, urls), ownerName: ownerNameOf(letter) }),
  'breach-notice': ({ audience }, letter, urls) =>
    breachNoticeMail({
      ...inquiryMail(letter, urls),
      audience,
      ownerName: ownerNameOf(letter),
      delegateName: clockHolderNameOf(letter),
    }),
  'escalated-to-manager': ({ previousOwnerId }, letter, urls) =>
    escalatedToManagerMail({
      ...inquiryMail(letter, urls),
      ownerName: staffOf(letter.house, previousOwnerId).fullName,
    }),
  'hand-over-withdrawn': ({ toId, isTakenBack }, letter) =>
    handOverWithdrawnMail({ ...aboutInquiry(letter), isTakenBack, toName: staffOf(letter.house, toId).fullName }),
  'client-spoke': spokeMail,
  'client-left': ({ how, words }, letter, urls) => {
    const { reopensAt, pendingChoice, committedChoice } = dossierOf(letter).inquiry;
    const backAt = reopensAt ?? pendingChoice?.pause?.reopensAt ?? committedChoice?.pause?.reopensAt;
    return clientLeftMail({
      ...aboutInquiry(letter),
      how,
      words,
      reopensOn: backAt && formatDateAt(backAt, readerTimeZone(letter), staffLanguageFor(letter)),
      inquiryUrl: urls.inquiry,
    });
  },
  'appointment-booked': ({ variant, appointment }, letter, urls) =>
    appointmentBookedMail({
      ...meetingMail(letter, appointment),
      variant,
      formerName: formerNameOf(letter, appointment),
      message: dossierOf(letter).content.message,
      inquiryUrl: urls.inquiry,
    }),
  'appointment-ahead': ({ appointment }, letter, urls) =>
    appointmentAheadMail({
      ...meetingMail(letter, appointment),
      message: dossierOf(letter).content.message,
      inquiryUrl: urls.inquiry,
    }),
  'outcome-question': ({ variant, appointment }, letter, urls) =>
    outcomeQuestionMail({ ...meetingMail(letter, appointment), variant, answerUrl: urls.link }),
};
