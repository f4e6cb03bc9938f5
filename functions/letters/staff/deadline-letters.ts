import { staffOf } from '#domain/house/house.ts';
import { whoRenews } from '#domain/promises/renew-promise.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf, NoFacts } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { clockHolderNameOf, dossierOf, inquiryMail, ownerNameOf, readerOf } from '#letters/writing/letter-views.ts';
import { renderInquiryMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import { formatMinutes } from '#templates/i18n/time-left.ts';

/** The facts of the letters about the first-response deadline. */
export interface DeadlineLetterFacts {
  readonly 'first-response-warning': { readonly percent: number; readonly minutesLeft: number };
  readonly 'clock-handed-over': NoFacts;
  readonly 'breach-notice': { readonly audience: 'owner' | 'manager' };
  readonly 'escalated-to-manager': { readonly previousOwnerId: string };
}

interface FirstResponseWarningMessages {
  readonly subject: (values: { readonly name: string; readonly left: string }) => string;
  readonly toOwner: string;
  /** The reader is the delegate or the manager. */
  readonly toOthers: (values: { readonly owner: string }) => string;
  readonly timeLeft: (values: { readonly percentUsed: number; readonly left: string }) => string;
  /** To those who can still keep the promise in place of the owner. */
  readonly take: string;
  /** With the last warning, to whoever would sign the apology. */
  readonly apology: string;
}

interface ClockHandedOverMessages {
  readonly subject: (values: { readonly name: string; readonly owner: string }) => string;
  readonly opening: (values: { readonly owner: string }) => string;
}

interface BreachNoticeMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly toOwner: (values: { readonly delegate: string }) => string;
  readonly toManager: (values: { readonly owner: string; readonly delegate: string }) => string;
}

interface EscalatedToManagerMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly ownerSilent: (values: { readonly owner: string }) => string;
}

/** The messages of each. */
export interface DeadlineLetterMessages {
  readonly 'first-response-warning': FirstResponseWarningMessages;
  readonly 'clock-handed-over': ClockHandedOverMessages;
  readonly 'breach-notice': BreachNoticeMessages;
  readonly 'escalated-to-manager': EscalatedToManagerMessages;
}

/** After the last warning comes the break: the reader would sign the client's apology. */
function wouldApologise(letter: LetterInHand, percent: number): boolean {
  const { inquiry } = dossierOf(letter);
  const isLast = percent >= Math.max(0, ...(inquiry.firstResponse?.warnAtPercent ?? []));
  return isLast && readerOf(letter).staffId === whoRenews(letter.house, inquiry);
}

export const deadlineLetters: LettersOf<DeadlineLetterFacts, DeadlineLetterMessages> = {
  'first-response-warning': {
    mail({ percent, minutesLeft }, letter, messages) {
      const view = inquiryMail(letter);
      const { owner } = dossierOf(letter).inquiry;
      const left = formatMinutes(minutesLeft, view.language);
      // The reader may be the delegate or the manager.
      const isOwner = readerOf(letter).staffId === owner?.ownerId;
      const whose = isOwner ? messages.toOwner : messages.toOthers({ owner: ownerNameOf(letter) });
      const subject = subjectAbout(view.clientName, (name) => messages.subject({ name, left }));
      return renderInquiryMail(view, subject, [
        `${whose} ${messages.timeLeft({ percentUsed: percent, left })}`,
        ...(isOwner ? [] : [messages.take]),
        ...(wouldApologise(letter, percent) ? [messages.apology] : []),
      ]);
    },
  },
  /** To the delegate, at the breach: the clock changes hands, the relationship does not. */
  'clock-handed-over': {
    mail(_facts, letter, messages) {
      const view = inquiryMail(letter);
      const owner = ownerNameOf(letter);
      const subject = subjectAbout(view.clientName, (name) => messages.subject({ name, owner }));
      return renderInquiryMail(view, subject, [messages.opening({ owner })]);
    },
  },
  'breach-notice': {
    mail({ audience }, letter, messages) {
      const view = inquiryMail(letter);
      const owner = ownerNameOf(letter);
      // The person who holds the clock from now on.
      const delegate = clockHolderNameOf(letter);
      const subject = subjectAbout(view.clientName, (name) => messages.subject({ name }));
      const opening = audience === 'owner' ? messages.toOwner({ delegate }) : messages.toManager({ owner, delegate });
      return renderInquiryMail(view, subject, [opening]);
    },
  },
  /** The deadline was missed: the manager answers or chooses who does. */
  'escalated-to-manager': {
    mail({ previousOwnerId }, letter, messages) {
      const view = inquiryMail(letter);
      const owner = staffOf(letter.house, previousOwnerId).fullName;
      const subject = subjectAbout(view.clientName, (name) => messages.subject({ name }));
      return renderInquiryMail(view, subject, [messages.ownerSilent({ owner })]);
    },
  },
};

const purpose = 'first-response';

export const deadlineLetterSamples: SamplesOf<DeadlineLetterFacts> = {
  'first-response-warning'({ cast: { colleagueId }, managerId: staffId }) {
    const facts = { percent: 80, minutesLeft: 48 };
    return [
      { variant: 'to the owner', facts, purpose },
      { variant: 'to the manager', facts, purpose, staffId },
      { variant: 'to the delegate', facts, purpose, staffId: colleagueId },
    ];
  },
  'clock-handed-over': ({ cast: { colleagueId: staffId } }) => [
    { variant: 'to the delegate', facts: {}, purpose, staffId },
  ],
  'breach-notice': ({ managerId: staffId }) => [
    { variant: 'to the owner', facts: { audience: 'owner' }, purpose },
    { variant: 'to the manager', facts: { audience: 'manager' }, purpose, staffId },
  ],
  'escalated-to-manager': ({ cast: { advisorId: previousOwnerId }, managerId: staffId }) => [
    { variant: 'to the manager', facts: { previousOwnerId }, purpose, staffId },
  ],
};
