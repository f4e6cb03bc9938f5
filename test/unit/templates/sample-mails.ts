import { acknowledgementMail } from '#templates/email/acknowledgement.ts';
import { breachNoticeMail } from '#templates/email/breach-notice.ts';
import { clarificationQuestionMail } from '#templates/email/clarification-question.ts';
import type { ClientMail } from '#templates/email/client-mail.ts';
import { clockHandedOverMail } from '#templates/email/clock-handed-over.ts';
import { escalatedToManagerMail } from '#templates/email/escalated-to-manager.ts';
import { firstResponseWarningMail } from '#templates/email/first-response-warning.ts';
import { freshLinkMail } from '#templates/email/fresh-link.ts';
import { handOverWithdrawnMail } from '#templates/email/hand-over-withdrawn.ts';
import { handedOverMail } from '#templates/email/handed-over.ts';
import { inquiryAssignedMail } from '#templates/email/inquiry-assigned.ts';
import { inquiryHeldMail } from '#templates/email/inquiry-held.ts';
import { mailInDoubtMail } from '#templates/email/mail-in-doubt.ts';
import { offTargetRedirectMail } from '#templates/email/off-target-redirect.ts';
import { signInLinkMail } from '#templates/email/sign-in-link.ts';
import type { InquiryMail, StaffMail } from '#templates/email/staff-mail.ts';
import { workflowTroubleMail } from '#templates/email/workflow-trouble.ts';
import type { Language } from '#templates/layout/language.ts';
import type { RenderedMail } from '#templates/layout/mail.ts';
import { sampleHouse, sampleMessage } from './sample-pages.ts';

const timeZone = 'Europe/Paris';
const deadlineAt = '2026-11-24T10:00:00Z';
const base = 'https://vestibule.example';

/** Every mail by name; `clientName` and `message` may be replaced by hostile ones. */
export function sampleMails(
  language: Language,
  clientName = 'Éléonore de Saint-Aubin',
  message: string = sampleMessage[language],
): Record<string, RenderedMail> {
  const client: ClientMail = {
    house: sampleHouse,
    language,
    clientName,
    reference: 'AUB-7K2M',
    signatory: {
      fullName: 'Camille Laurent',
      role: language === 'fr' ? 'Conseillère haute joaillerie' : 'High jewellery advisor',
      email: 'camille.laurent@aubepine.example',
      phone: '+33 1 40 00 00 00',
    },
    privateSpaceUrl: `${base}/private/vT3Zq0t1mXJ2aKcPpR8u4w`,
  };
  const staff: StaffMail = { house: sampleHouse, language, recipientName: 'Camille Laurent' };
  const inquiry: InquiryMail = {
    ...staff,
    reference: 'AUB-7K2M',
    clientName,
    level: 'VIC',
    message,
    deadlineAt,
    timeZone,
    actionUrl: `${base}/a/vT3Zq0t1mXJ2aKcPpR8u4w`,
  };
  const about = { ...staff, reference: 'AUB-7K2M', clientName, timeZone, inquiryUrl: `${base}/inquiries/inq-1` };
  const timeLeft = { minutesLeft: 48, targetMinutes: 240 };
  return {
    'acknowledgement-assigned': acknowledgementMail({
      ...client,
      timeZone,
      acknowledgement: { kind: 'assigned', answersBefore: deadlineAt },
    }),
    'acknowledgement-held': acknowledgementMail({
      ...client,
      timeZone,
      acknowledgement: { kind: 'held', answersBefore: deadlineAt },
    }),
    'acknowledgement-incomplete': acknowledgementMail({
      ...client,
      timeZone,
      unsubscribeUrl: `${base}/u/abc`,
      acknowledgement: { kind: 'incomplete', missing: ['piece', 'occasion'], completeUrl: `${base}/private/x` },
    }),
    'acknowledgement-premature': acknowledgementMail({ ...client, timeZone, acknowledgement: { kind: 'premature' } }),
    'off-target-press': offTargetRedirectMail({ ...client, kind: 'press', destinationUrl: `${base}/press` }),
    'off-target-solicitation': offTargetRedirectMail({ ...client, kind: 'solicitation' }),
    'clarification-question': clarificationQuestionMail({
      ...client,
      question:
        language === 'fr'
          ? 'Connaissez-vous la taille de bague de votre mère ?'
          : 'Do you know your mother’s ring size?',
    }),
    'fresh-link-client': freshLinkMail({ audience: 'client', mail: client, url: `${base}/private/y` }),
    'fresh-link-advisor': freshLinkMail({
      audience: 'advisor',
      mail: staff,
      reference: 'AUB-7K2M',
      url: `${base}/a/y`,
    }),
    'inquiry-assigned': inquiryAssignedMail({ ...inquiry, knownClient: true }),
    'first-response-warning-owner': firstResponseWarningMail({ ...inquiry, percentUsed: 80, timeLeft }),
    'first-response-warning-manager': firstResponseWarningMail({
      ...inquiry,
      percentUsed: 80,
      timeLeft,
      ownerName: 'Camille Laurent',
    }),
    'clock-handed-over': clockHandedOverMail({ ...inquiry, ownerName: 'Camille Laurent' }),
    'breach-owner': breachNoticeMail({
      ...inquiry,
      audience: 'owner',
      ownerName: 'Camille Laurent',
      delegateName: 'Théo Garnier',
    }),
    'breach-manager': breachNoticeMail({
      ...inquiry,
      audience: 'manager',
      ownerName: 'Camille Laurent',
      delegateName: 'Théo Garnier',
    }),
    'handed-over': handedOverMail({
      ...inquiry,
      fromName: 'Théo Garnier',
      note: language === 'fr' ? 'Elle vous a rencontrée au printemps.' : 'She met you in the spring.',
    }),
    'hand-over-withdrawn': handOverWithdrawnMail({
      ...staff,
      reference: 'AUB-7K2M',
      clientName,
      fromName: 'Théo Garnier',
    }),
    'inquiry-held': inquiryHeldMail({ ...inquiry, reason: 'nobody-eligible' }),
    'inquiry-doubtful': inquiryHeldMail({ ...inquiry, reason: 'doubtful' }),
    'escalated-to-manager': escalatedToManagerMail({
      ...inquiry,
      ownerName: 'Camille Laurent',
      delegateName: 'Théo Garnier',
    }),
    'mail-in-doubt': mailInDoubtMail({ ...about, mailSubject: 'Votre demande', startedAt: deadlineAt }),
    'workflow-trouble': workflowTroubleMail({
      ...about,
      stateName: 'Assign advisor',
      errorName: 'AdvisorFullError',
      happenedAt: deadlineAt,
    }),
    'sign-in-link': signInLinkMail({ ...staff, signInUrl: `${base}/s/abc`, minutesValid: 15 }),
  };
}
