import type { FactsByKind, Wordings } from '#adapters/ses/letter-kinds.ts';
import type { LetterUrls } from '#adapters/ses/letter-urls.ts';
import { clientMail, dossierOf, signatoryId } from '#adapters/ses/letter-views.ts';
import { clientAppointment, formerNameOf, offeredSlots } from '#adapters/ses/meeting-views.ts';
import { missingDetails, relanceOf } from '#adapters/ses/relance-view.ts';
import { clientTimeZone, staffOf } from '#domain/house/house.ts';
import type { Letter } from '#ports/letters.ts';
import { type Acknowledgement, acknowledgementMail } from '#templates/email/client/acknowledgement.ts';
import { advisorAwayMail } from '#templates/email/client/advisor-away.ts';
import { appointmentCancelledMail } from '#templates/email/client/appointment-cancelled.ts';
import { appointmentConfirmedMail } from '#templates/email/client/appointment-confirmed.ts';
import { appointmentReminderMail } from '#templates/email/client/appointment-reminder.ts';
import { clarificationQuestionMail } from '#templates/email/client/clarification-question.ts';
import { consentWithdrawnMail } from '#templates/email/client/consent-withdrawn.ts';
import { newAdvisorMail } from '#templates/email/client/new-advisor.ts';
import { offTargetRedirectMail } from '#templates/email/client/off-target-redirect.ts';
import { relanceMail } from '#templates/email/client/relance.ts';
import { respectfulPauseMail } from '#templates/email/client/respectful-pause.ts';
import { satisfactionQuestionMail } from '#templates/email/client/satisfaction-question.ts';
import { slotsProposedMail } from '#templates/email/client/slots-proposed.ts';
import { formatDate, formatDateAt, formatDay } from '#templates/i18n/dates.ts';
import type { OffTargetKind } from '#templates/messages/contracts/client-letters/off-target-redirect.ts';

type ClientLetterKind =
  | 'acknowledgement'
  | 'off-target-redirect'
  | 'clarification-question'
  | 'slots-proposed'
  | 'relance'
  | 'appointment-confirmed'
  | 'appointment-cancelled'
  | 'appointment-reminder'
  | 'respectful-pause'
  | 'consent-withdrawn'
  | 'satisfaction-question'
  | 'new-advisor'
  | 'advisor-away';

function acknowledgementOf(
  { variant, answersBefore }: FactsByKind['acknowledgement'],
  letter: Letter,
  urls: LetterUrls,
): Acknowledgement {
  switch (variant) {
    case 'assigned':
      return answersBefore === undefined ? { kind: 'held' } : { kind: 'assigned', answersBefore };
    case 'held':
      return { kind: 'held', answersBefore };
    case 'incomplete': {
      const missing = missingDetails(dossierOf(letter).inquiry).slice(0, 2);
      return { kind: 'incomplete', missing, completeUrl: urls.link ?? urls.privateLink ?? '' };
    }
    case 'premature':
      return { kind: 'premature' };
  }
}

/** The section to which an off-target message belongs, of the five that a house has. */
function surfaceOf(offTargetKind: string): OffTargetKind {
  switch (offTargetKind) {
    case 'press':
    case 'study':
      return 'press';
    case 'careers':
      return 'careers';
    case 'after-sales':
      return 'after-sales';
    case 'solicitation':
    case 'partnership':
      return 'solicitation';
    default:
      return 'other';
  }
}

/** Renders the letters to clients. */
export const clientLetterWordings: Wordings<ClientLetterKind> = {
  acknowledgement: (facts, letter, urls) =>
    acknowledgementMail({
      ...clientMail(letter, urls),
      acknowledgement: acknowledgementOf(facts, letter, urls),
      timeZone: clientTimeZone(letter.house, dossierOf(letter).inquiry),
    }),
  'off-target-redirect': ({ offTargetKind, destinationUrl }, letter, urls) =>
    offTargetRedirectMail({ ...clientMail(letter, urls), kind: surfaceOf(offTargetKind), destinationUrl }),
  'clarification-question': ({ question }, letter, urls) =>
    clarificationQuestionMail({ ...clientMail(letter, urls), question, answerUrl: urls.link }),
  'slots-proposed': (facts, letter, urls) =>
    slotsProposedMail({
      ...clientMail(letter, urls),
      variant: facts.variant,
      slots: offeredSlots(letter, facts, urls),
    }),
  relance: (facts, letter, urls) => relanceMail(relanceOf(facts, letter, urls)),
  'appointment-confirmed': ({ variant, appointment }, letter, urls) =>
    appointmentConfirmedMail({
      ...clientMail(letter, urls),
      variant,
      appointment: clientAppointment(letter, appointment),
      formerName: formerNameOf(letter, appointment),
      changeUrl: urls.link,
    }),
  'appointment-cancelled': ({ appointment }, letter, urls) =>
    appointmentCancelledMail({
      ...clientMail(letter, urls),
      appointment: clientAppointment(letter, appointment),
      by: appointment.cancelledBy === 'client' ? 'client' : 'house',
    }),
  'appointment-reminder': ({ appointment }, letter, urls) =>
    appointmentReminderMail({
      ...clientMail(letter, urls),
      appointment: clientAppointment(letter, appointment),
      changeUrl: urls.link,
    }),
  'respectful-pause': ({ because, reopensAt }, letter, urls) =>
    respectfulPauseMail({
      ...clientMail(letter, urls),
      because,
      reopensOn: reopensAt && formatDateAt(reopensAt, dossierOf(letter).person.timeZone, letter.language),
    }),
  'consent-withdrawn': (_facts, letter, urls) => consentWithdrawnMail(clientMail(letter, urls)),
  'satisfaction-question': ({ metOn, advisorId }, letter, urls) =>
    satisfactionQuestionMail({
      ...clientMail(letter, urls),
      metOn: formatDay(metOn, dossierOf(letter).person.timeZone, letter.language),
      advisorName: advisorId === signatoryId(letter) ? undefined : staffOf(letter.house, advisorId).fullName,
      answerUrl: urls.link,
    }),
  'new-advisor': ({ fromId }, letter, urls) =>
    newAdvisorMail({ ...clientMail(letter, urls), fromName: staffOf(letter.house, fromId).fullName }),
  'advisor-away': ({ awayId, awayUntil }, letter, urls) =>
    advisorAwayMail({
      ...clientMail(letter, urls),
      awayName: staffOf(letter.house, awayId).fullName,
      awayUntil: formatDate(awayUntil, letter.language),
    }),
};
