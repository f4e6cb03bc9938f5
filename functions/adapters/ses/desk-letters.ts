import type { Wordings } from '#adapters/ses/letter-kinds.ts';
import { aboutInquiry, clientMail, dossierOf, readerTimeZone, staffMail } from '#adapters/ses/letter-views.ts';
import { freshClientLinkMail } from '#templates/email/client/fresh-link.ts';
import { followUpBrokenMail } from '#templates/email/staff/follow-up-broken.ts';
import { freshStaffLinkMail } from '#templates/email/staff/fresh-link.ts';
import { mailInDoubtMail } from '#templates/email/staff/mail-in-doubt.ts';
import { signInLinkMail } from '#templates/email/staff/sign-in-link.ts';
import { workflowTroubleMail } from '#templates/email/staff/workflow-trouble.ts';

type DeskLetterKind = 'mail-in-doubt' | 'workflow-trouble' | 'follow-up-broken' | 'sign-in-link' | 'fresh-link';

/** What the house writes about its own working: a doubt, a failure, a way in. */
export const deskLetterWordings: Wordings<DeskLetterKind> = {
  'mail-in-doubt': ({ doubtedSubject, doubtedAt }, letter, urls) =>
    mailInDoubtMail({
      ...aboutInquiry(letter),
      mailSubject: doubtedSubject,
      startedAt: doubtedAt,
      timeZone: readerTimeZone(letter),
      inquiryUrl: urls.inquiry ?? '',
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
