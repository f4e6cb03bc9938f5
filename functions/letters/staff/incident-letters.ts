import type { Instant } from '#domain/calendar/instant.ts';
import { staffOf } from '#domain/house/house.ts';
import type { BreakSequel, RunEnd } from '#domain/inquiry/broken-run.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { aboutInquiry, dossierOf, readerTimeZone, staffMail } from '#letters/writing/letter-views.ts';
import { renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { staffLetterParts } from '#templates/messages/catalogues.ts';

/** The facts of the letters about a doubt or a failure. */
export interface IncidentLetterFacts {
  readonly 'mail-in-doubt': { readonly doubtedSubject: string; readonly doubtedAt: Instant };
  /** To a manager: a letter to a member of staff came back. */
  readonly 'staff-mail-returned': {
    readonly staffId: string;
    readonly because: 'bounce' | 'complaint';
    readonly returnedAt: Instant;
  };
  readonly 'workflow-trouble': { readonly failedState: string; readonly error: string };
  /** A run of the workflow failed. */
  readonly 'follow-up-broken': { readonly ended: RunEnd; readonly sequel: BreakSequel; readonly brokenAt: Instant };
}

interface MailInDoubtMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly unconfirmed: (values: { readonly mailSubject: string; readonly startedAt: string }) => string;
  readonly decide: string;
}

interface ByReason {
  readonly bounce: string;
  readonly complaint: string;
}

/** To a manager: a colleague's mailbox refuses the house's letters, or reports them as spam. */
interface StaffMailReturnedMessages {
  readonly subject: (values: { readonly name: string }) => ByReason;
  readonly happened: (values: { readonly name: string; readonly at: string }) => ByReason;
  readonly risk: (values: { readonly name: string }) => string;
  readonly todo: (values: { readonly name: string }) => string;
  readonly action: string;
}

interface WorkflowTroubleMessages {
  readonly failed: {
    readonly subject: (values: { readonly name: string }) => string;
    readonly opening: string;
    readonly step: string;
    readonly error: string;
    readonly when: string;
  };
  /** The client's address failed, not a step. */
  readonly unreachable: { readonly subject: (values: { readonly name: string }) => string; readonly opening: string };
}

interface FollowUpBrokenMessages {
  readonly sequels: Readonly<
    Record<BreakSequel, { readonly subject: (values: { readonly name: string }) => string; readonly text: string }>
  >;
  readonly ends: Readonly<Record<RunEnd, string>>;
  readonly cause: string;
  readonly when: string;
}

/** The messages of each. */
export interface IncidentLetterMessages {
  readonly 'mail-in-doubt': MailInDoubtMessages;
  readonly 'staff-mail-returned': StaffMailReturnedMessages;
  readonly 'workflow-trouble': WorkflowTroubleMessages;
  readonly 'follow-up-broken': FollowUpBrokenMessages;
}

/** The link by which the inquiry is taken, or else its page. */
function wayIn({ urls }: LetterInHand): string | undefined {
  return urls.link ?? urls.inquiry;
}

/** The client's address failed, not a step: the advisor needs to call, and technical details do not help them. */
function unreachableMail(
  letter: LetterInHand,
  { subject, opening }: WorkflowTroubleMessages['unreachable'],
): RenderedMail {
  const about = aboutInquiry(letter);
  return renderStaffMail(about, {
    subject: subjectAbout(about.clientName, (name) => subject({ name })),
    blocks: [paragraph(opening), ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, wayIn(letter))],
    reference: about.reference,
  });
}

export const incidentLetters: LettersOf<IncidentLetterFacts, IncidentLetterMessages> = {
  /** It is unknown whether a letter was sent: a person decides, because sending twice is worse than asking. */
  'mail-in-doubt': {
    mail({ doubtedSubject, doubtedAt }, letter, messages) {
      const about = aboutInquiry(letter);
      const startedAt = formatInstant(doubtedAt, readerTimeZone(letter), about.language);
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => messages.subject({ name })),
        blocks: [
          paragraph(messages.unconfirmed({ mailSubject: cleanLine(doubtedSubject), startedAt })),
          paragraph(messages.decide),
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
  /** To a manager: a colleague's mailbox refuses the house's letters. */
  'staff-mail-returned': {
    mail({ staffId, because, returnedAt }, letter, messages) {
      const mail = staffMail(letter);
      const name = cleanLine(staffOf(letter.house, staffId).fullName);
      const at = formatInstant(returnedAt, readerTimeZone(letter), mail.language);
      return renderStaffMail(mail, {
        subject: messages.subject({ name })[because],
        blocks: [
          paragraph(messages.happened({ name, at })[because]),
          paragraph(messages.risk({ name })),
          paragraph(messages.todo({ name })),
          ...actionBlock(messages.action, letter.urls.page('/advisors')),
        ],
      });
    },
  },
  /** A step failed for good, so a person takes over the inquiry and the client does not notice. */
  'workflow-trouble': {
    mail({ failedState, error }, letter, { failed, unreachable }) {
      if (error === 'ClientUnreachableError') return unreachableMail(letter, unreachable);
      const about = aboutInquiry(letter);
      const happenedAt = letter.link?.createdAt ?? dossierOf(letter).inquiry.receivedAt;
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => failed.subject({ name })),
        blocks: [
          paragraph(failed.opening),
          {
            kind: 'facts',
            rows: [
              { label: failed.step, value: failedState },
              { label: failed.error, value: error },
              { label: failed.when, value: formatInstant(happenedAt, readerTimeZone(letter), about.language) },
            ],
          },
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, wayIn(letter)),
        ],
        reference: about.reference,
      });
    },
  },
  /** A run of the workflow failed: the duty manager is told, with what happens next. */
  'follow-up-broken': {
    mail({ ended, sequel, brokenAt }, letter, messages) {
      const about = aboutInquiry(letter);
      const { subject, text } = messages.sequels[sequel];
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => subject({ name })),
        blocks: [
          paragraph(text),
          {
            kind: 'facts',
            rows: [
              { label: messages.cause, value: messages.ends[ended] },
              { label: messages.when, value: formatInstant(brokenAt, readerTimeZone(letter), about.language) },
            ],
          },
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.open, wayIn(letter)),
        ],
        reference: about.reference,
      });
    },
  },
};

export const incidentLetterSamples: SamplesOf<IncidentLetterFacts> = {
  'mail-in-doubt': ({ cast: { words }, monday, managerId: staffId }) => [
    { variant: 'to the manager', facts: { doubtedSubject: words.doubtedSubject, doubtedAt: monday }, staffId },
  ],
  'staff-mail-returned'({ cast: { advisorId }, monday, managerId }) {
    const returned = { staffId: advisorId, returnedAt: monday };
    return [
      { variant: 'it bounced', facts: { ...returned, because: 'bounce' }, staffId: managerId },
      { variant: 'it was marked as spam', facts: { ...returned, because: 'complaint' }, staffId: managerId },
    ];
  },
  'workflow-trouble': ({ managerId }) => [
    {
      variant: 'a step failed',
      facts: { failedState: 'Assign advisor', error: 'AdvisorFullError' },
      purpose: 'first-response',
      staffId: managerId,
    },
    {
      variant: 'the address of the client fails',
      facts: { failedState: 'Await first response', error: 'ClientUnreachableError' },
      purpose: 'first-response',
    },
  ],
  'follow-up-broken': ({ monday: brokenAt, managerId: staffId }) => [
    { variant: 'it went on', facts: { brokenAt, ended: 'failed', sequel: 'went-on' }, staffId },
    {
      variant: 'it is held',
      facts: { brokenAt, ended: 'aborted', sequel: 'held' },
      purpose: 'first-response',
      staffId,
    },
    { variant: 'it was at rest', facts: { brokenAt, ended: 'timed-out', sequel: 'at-rest' }, staffId },
  ],
};
