import {
  clientMail,
  clockHolderNameOf,
  dossierOf,
  inquiryMail,
  type LetterUrls,
  ownerNameOf,
  readerTimeZone,
  signatoryId,
  staffMail,
} from '#adapters/ses/letter-views.ts';
import { mailboxOf } from '#adapters/ses/mailbox-name.ts';
import { clientTimeZone, staffOf } from '#domain/house/house.ts';
import type { MissingCode } from '#domain/qualification/reason-codes.ts';
import type { Letter, RenderedLetter } from '#ports/letters.ts';
import { type Acknowledgement, acknowledgementMail, type MissingDetail } from '#templates/email/acknowledgement.ts';
import { breachNoticeMail } from '#templates/email/breach-notice.ts';
import { clarificationQuestionMail } from '#templates/email/clarification-question.ts';
import { clockHandedOverMail } from '#templates/email/clock-handed-over.ts';
import { escalatedToManagerMail } from '#templates/email/escalated-to-manager.ts';
import { firstResponseWarningMail } from '#templates/email/first-response-warning.ts';
import { freshLinkMail } from '#templates/email/fresh-link.ts';
import { handOverWithdrawnMail } from '#templates/email/hand-over-withdrawn.ts';
import { handedOverMail } from '#templates/email/handed-over.ts';
import { inquiryAssignedMail } from '#templates/email/inquiry-assigned.ts';
import { inquiryHeldMail } from '#templates/email/inquiry-held.ts';
import { mailInDoubtMail } from '#templates/email/mail-in-doubt.ts';
import { type OffTargetKind, offTargetRedirectMail } from '#templates/email/off-target-redirect.ts';
import { signInLinkMail } from '#templates/email/sign-in-link.ts';
import { workflowTroubleMail } from '#templates/email/workflow-trouble.ts';
import type { RenderedMail } from '#templates/layout/mail.ts';

/** Tokens of the letter's links, made when it is stored. */
export interface LetterLinks {
  link?: string;
  privateLink?: string;
}

export interface LetterAddresses {
  readonly publicBaseUrl: string;
  readonly mailDomain: string;
}

/** Paths of the links by purpose; the session itself never travels in a link. */
const linkPaths = {
  'first-response': 'a',
  'private-space': 'private',
  unsubscribe: 'u',
  'sign-in': 's',
  session: 's',
} as const;

const missingDetails: Readonly<Record<MissingCode, MissingDetail>> = {
  piece: 'piece',
  purpose: 'occasion',
  window: 'availability',
  detail: 'message',
  meeting: 'meeting',
  'appointment-frame': 'meeting',
  intent: 'message',
};

function urlsOf(letter: Letter, links: LetterLinks, base: string): LetterUrls {
  const purpose = letter.link?.purpose;
  return {
    link: links.link === undefined || purpose === undefined ? undefined : `${base}/${linkPaths[purpose]}/${links.link}`,
    privateLink: links.privateLink === undefined ? undefined : `${base}/private/${links.privateLink}`,
    inquiry: letter.dossier === undefined ? undefined : `${base}/inquiries/${letter.dossier.inquiry.inquiryId}`,
  };
}

function acknowledgementOf(letter: Letter, urls: LetterUrls): Acknowledgement {
  const { facts } = letter;
  if (facts.kind !== 'acknowledgement') return { kind: 'premature' };
  const { answersBefore } = facts;
  switch (facts.variant) {
    case 'assigned':
      return answersBefore === undefined ? { kind: 'held' } : { kind: 'assigned', answersBefore };
    case 'held':
      return { kind: 'held', answersBefore };
    case 'incomplete': {
      const missing = dossierOf(letter).inquiry.qualification?.missing ?? [];
      const details = [...new Set(missing.map((code) => missingDetails[code]))];
      return { kind: 'incomplete', missing: details.slice(0, 2), completeUrl: urls.privateLink ?? '' };
    }
    case 'premature':
      return { kind: 'premature' };
  }
}

/** Where a message belongs, in the five doors a house has. */
function doorOf(offTargetKind: string): OffTargetKind {
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

function wordsOf(letter: Letter, urls: LetterUrls): RenderedMail {
  const { facts, house } = letter;
  switch (facts.kind) {
    case 'acknowledgement':
      return acknowledgementMail({
        ...clientMail(letter, urls),
        acknowledgement: acknowledgementOf(letter, urls),
        timeZone: clientTimeZone(house, dossierOf(letter).inquiry),
      });
    case 'off-target-redirect':
      return offTargetRedirectMail({
        ...clientMail(letter, urls),
        kind: doorOf(facts.offTargetKind),
        destinationUrl: facts.destinationUrl,
      });
    case 'clarification-question':
      return clarificationQuestionMail({ ...clientMail(letter, urls), question: facts.question });
    case 'inquiry-assigned': {
      const view = inquiryMail(letter, urls);
      if (facts.takenOverFromId === undefined) {
        return inquiryAssignedMail({ ...view, knownClient: dossierOf(letter).inquiry.owner?.because === 'continuity' });
      }
      return handedOverMail({ ...view, fromName: staffOf(house, facts.takenOverFromId).fullName, note: facts.note });
    }
    case 'inquiry-held':
      return inquiryHeldMail({ ...inquiryMail(letter, urls), reason: facts.because });
    case 'first-response-warning': {
      const target = dossierOf(letter).inquiry.firstResponse?.targetMinutes ?? 0;
      const isOwner =
        letter.recipient.kind === 'staff' && letter.recipient.staffId === dossierOf(letter).inquiry.owner?.ownerId;
      return firstResponseWarningMail({
        ...inquiryMail(letter, urls),
        percentUsed: facts.percent,
        timeLeft: { minutesLeft: facts.minutesLeft, targetMinutes: target },
        ownerName: isOwner ? undefined : ownerNameOf(letter),
      });
    }
    case 'clock-handed-over':
      return clockHandedOverMail({ ...inquiryMail(letter, urls), ownerName: ownerNameOf(letter) });
    case 'breach-notice':
      return breachNoticeMail({
        ...inquiryMail(letter, urls),
        audience: facts.audience,
        ownerName: ownerNameOf(letter),
        delegateName: clockHolderNameOf(letter),
      });
    case 'escalated-to-manager':
      return escalatedToManagerMail({
        ...inquiryMail(letter, urls),
        ownerName: staffOf(house, facts.previousOwnerId).fullName,
      });
    default:
      return otherWordsOf(letter, urls);
  }
}

/** Letters that lead to no action page. */
function otherWordsOf(letter: Letter, urls: LetterUrls): RenderedMail {
  const { facts, house } = letter;
  switch (facts.kind) {
    case 'hand-over-withdrawn':
      return handOverWithdrawnMail({
        ...staffMail(letter),
        reference: dossierOf(letter).inquiry.reference,
        clientName: dossierOf(letter).person.fullName,
        fromName: staffOf(house, facts.fromId).fullName,
      });
    case 'mail-in-doubt':
      return mailInDoubtMail({
        ...staffMail(letter),
        reference: dossierOf(letter).inquiry.reference,
        clientName: dossierOf(letter).person.fullName,
        mailSubject: facts.doubtedSubject,
        startedAt: facts.doubtedAt,
        timeZone: readerTimeZone(letter),
        inquiryUrl: urls.inquiry ?? '',
      });
    case 'workflow-trouble':
      return workflowTroubleMail({
        ...staffMail(letter),
        reference: dossierOf(letter).inquiry.reference,
        clientName: dossierOf(letter).person.fullName,
        stateName: facts.failedState,
        errorName: facts.error,
        happenedAt: letter.link?.createdAt ?? dossierOf(letter).inquiry.receivedAt,
        timeZone: readerTimeZone(letter),
        inquiryUrl: urls.link ?? urls.inquiry ?? '',
      });
    case 'sign-in-link':
      return signInLinkMail({ ...staffMail(letter), signInUrl: urls.link ?? '', minutesValid: facts.minutesValid });
    case 'fresh-link':
      return letter.recipient.kind === 'client'
        ? freshLinkMail({ audience: 'client', mail: clientMail(letter, {}), url: urls.privateLink ?? urls.link ?? '' })
        : freshLinkMail({
            audience: 'advisor',
            mail: staffMail(letter),
            reference: dossierOf(letter).inquiry.reference,
            url: urls.link ?? '',
          });
    default:
      throw new UnwordedLetterError(`No words for a letter of kind ${facts.kind}.`);
  }
}

/** A letter's kind has no words; every kind must have some, so this is a fault of ours. */
export class UnwordedLetterError extends Error {
  override readonly name = 'UnwordedLetterError';
}

/** Puts a letter into words, with its sender, its reply address and its headers. */
export function renderLetter(letter: Letter, links: LetterLinks, addresses: LetterAddresses): RenderedLetter {
  const urls = urlsOf(letter, links, addresses.publicBaseUrl);
  const { subject, text, html } = wordsOf(letter, urls);
  const toClient = letter.recipient.kind === 'client';
  const signer = staffOf(letter.house, toClient ? signatoryId(letter) : letter.house.dutyManagerId);
  const houseName = letter.house.policy.house.name;
  // Advisors' mails come from the desk, clients' from the person who signs; both answers reach a person.
  const from = toClient
    ? mailboxOf(signer.fullName, signer.email)
    : mailboxOf(houseName, `vestibule@${addresses.mailDomain}`);
  const to =
    letter.recipient.kind === 'client'
      ? letter.recipient.person.email
      : staffOf(letter.house, letter.recipient.staffId).email;
  const unsubscribe =
    letter.contactClass === 'relational' && urls.link !== undefined
      ? [
          { name: 'List-Unsubscribe', value: `<${urls.link}>` },
          { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
        ]
      : [];
  return { from, replyTo: mailboxOf(signer.fullName, signer.email), to, subject, text, html, headers: unsubscribe };
}
