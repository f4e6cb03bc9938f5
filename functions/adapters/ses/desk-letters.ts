import type { Wordings } from '#adapters/ses/letter-kinds.ts';
import { aboutInquiry, clientMail, dossierOf, readerTimeZone, staffMail } from '#adapters/ses/letter-views.ts';
import { staffOf } from '#domain/house/house.ts';
import { freshClientLinkMail } from '#templates/email/client/fresh-link.ts';
import { followUpBrokenMail } from '#templates/email/staff/follow-up-broken.ts';
import { freshStaffLinkMail } from '#templates/email/staff/fresh-link.ts';
import { mailInDoubtMail } from '#templates/email/staff/mail-in-doubt.ts';
import { signInLinkMail } from '#templates/email/staff/sign-in-link.ts';
import { staffMailReturnedMail } from '#templates/email/staff/staff-mail-returned.ts';
import { workflowTroubleMail } from '#templates/email/staff/workflow-trouble.ts';

type DeskLetterKind =
  | 'mail-in-doubt'
  | 'staff-mail-returned'
  | 'workflow-trouble'
  | 'follow-up-broken'
  | 'sign-in-link'
  | 'fresh-link';

/** Renders the letters about the product itself: a doubt, a failure, a sign-in link. */
export const deskLetterWordings: Wordings<DeskLetterKind> = {
  'mail-in-doubt': ({ doubtedSubject, doubtedAt }, letter, urls) =>
    mailInDoubtMail({
      ...aboutInquiry(letter),
      mailSubject: doubtedSubject,
      startedAt: doubtedAt,
      timeZone: readerTimeZone(letter),
      inquiryUrl: urls.inquiry ?? '',
    }),
  'staff-mail-returned': ({ staffId, because, returnedAt }, letter, urls) =>
    staffMailReturnedMail({
      ...staffMail(letter),
      colleagueName: staffOf(letter.house, staffId).fullName,
      because,
      returnedAt,
      timeZone: readerTimeZone(letter),
      teamUrl: urls.team ?? '',
    }),
  'workflow-trouble': ({ failedState, error }, letter, urls) =>
    workflowTroubleMail({
      ...aboutInquiry(letter),
      stateName: failedState,
      errorName: error,
      happenedAt: letter.link?.createdAt ?? dossierOf(letter).inquiry.receivedAt,
      timeZone: readerTimeZone(letter),
      inquiryUrl: urls.link ?? urls.inquiry ?? '',
    }),
  'follow-up-broken': ({ ended, sequel, brokenAt }, letter, urls) =>
    followUpBrokenMail({
      ...aboutInquiry(letter),
      ended,
      sequel,
      brokenAt,
      timeZone: readerTimeZone(letter),
      inquiryUrl: urls.link ?? urls.inquiry ?? '',
    }),
  'sign-in-link': ({ minutesValid }, letter, urls) =>
    signInLinkMail({ ...staffMail(letter), signInUrl: urls.link ?? '', minutesValid }),
  'fresh-link': (_facts, letter, urls) =>
    letter.recipient.kind === 'client'
      ? freshClientLinkMail({ ...clientMail(letter, {}), freshUrl: urls.link ?? urls.privateLink ?? '' })
      : freshStaffLinkMail({
          ...staffMail(letter),
          reference: dossierOf(letter).inquiry.reference,
          freshUrl: urls.link ?? '',
        }),
};
