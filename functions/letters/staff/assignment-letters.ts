import { staffOf } from '#domain/house/house.ts';
import type { Inquiry, OwnershipReason } from '#domain/inquiry/inquiry.ts';
import { type CareKind, careKindOf } from '#domain/policy/care.ts';
import type { LetterInHand } from '#letters/writing/letter-case.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SampleStage, SamplesOf } from '#letters/writing/letter-samples.ts';
import { aboutInquiry, dossierOf, inquiryMail, readerOf } from '#letters/writing/letter-views.ts';
import { agreedTime } from '#letters/writing/meeting-views.ts';
import {
  type InquiryMail,
  nameInSubject,
  renderInquiryMail,
  renderStaffMail,
  subjectAbout,
} from '#templates/email/staff/staff-mail.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import { cleanText, shorten } from '#templates/i18n/text.ts';
import { staffLetterParts, staffShared } from '#templates/messages/catalogues.ts';

/** The facts of the letters about the owner of an inquiry. */
export interface AssignmentLetterFacts {
  readonly 'inquiry-assigned': {
    readonly takenOverFromId?: string | undefined;
    readonly note?: string | undefined;
  };
  /**
   * An advisor gets an inquiry that is already under way: no first response is owed, and the client has met the house.
   */
  readonly 'inquiry-entrusted': { readonly fromId: string; readonly note?: string | undefined };
  readonly 'inquiry-held': { readonly because: 'nobody-eligible' | 'doubtful' | 'complaint' | 'stop-request' };
  /** To the duty manager: an advisor has taken a held inquiry. */
  readonly 'inquiry-released': { readonly toId: string };
  /** Who has the inquiry now, and whether they only took back what they had handed over. */
  readonly 'hand-over-withdrawn': { readonly toId: string; readonly isTakenBack: boolean };
}

/** Handed over by a colleague, with a note. */
interface HandedOverMessages {
  readonly subject: (values: { readonly name: string; readonly from: string }) => string;
  readonly subjectDue: (values: { readonly name: string; readonly from: string; readonly before: string }) => string;
  readonly opening: (values: { readonly from: string }) => string;
  readonly note: (values: { readonly text: string }) => string;
}

interface InquiryAssignedMessages {
  readonly subjectDue: (values: { readonly name: string; readonly before: string }) => string;
  readonly subjectLate: (values: { readonly name: string }) => string;
  readonly opening: string;
  readonly knownClient: string;
  /** What the message is, when it is no wish. */
  readonly care: Readonly<Record<CareKind, string>>;
  readonly byManager: string;
  readonly byManagerFrom: (values: { readonly former: string }) => string;
  readonly ownerLeft: string;
  readonly ownerLeftFrom: (values: { readonly former: string }) => string;
  readonly accepted: string;
  readonly acceptedFrom: (values: { readonly former: string }) => string;
  /** The reader owns another open inquiry of the client. */
  readonly oneClient: string;
  readonly oneClientFrom: (values: { readonly former: string }) => string;
  readonly clientSpoke: string;
  readonly reprise: string;
  readonly note: (values: { readonly text: string }) => string;
  readonly handedOver: HandedOverMessages;
}

interface InquiryEntrustedMessages {
  readonly subject: (values: { readonly name: string }) => string;
  readonly yours: (values: { readonly former: string }) => string;
  /** The previous owner has left the house. */
  readonly yoursSinceLeft: (values: { readonly former: string }) => string;
  readonly answered: string;
  readonly note: (values: { readonly text: string }) => string;
}

interface HeldBecause {
  readonly subject: (values: { readonly name: string }) => string;
  readonly opening: string;
}

interface InquiryHeldMessages {
  readonly 'nobody-eligible': HeldBecause;
  readonly doubtful: HeldBecause;
  readonly complaint: HeldBecause;
  readonly 'stop-request': HeldBecause;
}

interface InquiryReleasedMessages {
  readonly subject: (values: { readonly name: string; readonly to: string }) => string;
  readonly taken: (values: { readonly name: string; readonly to: string }) => string;
}

interface News {
  readonly subject: (values: { readonly name: string; readonly to: string }) => string;
  readonly text: (values: { readonly name: string; readonly to: string }) => string;
}

interface HandOverWithdrawnMessages {
  readonly takenBack: News;
  readonly moved: News;
  readonly noTask: string;
}

/** The messages of each. */
export interface AssignmentLetterMessages {
  readonly 'inquiry-assigned': InquiryAssignedMessages;
  readonly 'inquiry-entrusted': InquiryEntrustedMessages;
  readonly 'inquiry-held': InquiryHeldMessages;
  readonly 'inquiry-released': InquiryReleasedMessages;
  readonly 'hand-over-withdrawn': HandOverWithdrawnMessages;
}

/** The reason of the assignment, where it needs a sentence of its own. */
type AssignedBecause = Extract<
  OwnershipReason,
  'manager-choice' | 'owner-left' | 'colleague-accepted' | 'one-client' | 'client-spoke' | 'reprise'
>;

/** A reason that the owner is told in addition; the delegate of an absent owner is not. */
function becauseOf(letter: LetterInHand): AssignedBecause | undefined {
  const { owner } = dossierOf(letter).inquiry;
  if (owner === undefined || readerOf(letter).staffId !== owner.ownerId) return undefined;
  switch (owner.because) {
    case 'manager-choice':
    case 'owner-left':
    case 'colleague-accepted':
    case 'one-client':
    case 'client-spoke':
    case 'reprise':
      return owner.because;
    default:
      return undefined;
  }
}

function whyOf(
  because: AssignedBecause | undefined,
  former: string | undefined,
  knownClient: boolean,
  own: InquiryAssignedMessages,
): string {
  switch (because) {
    case 'manager-choice':
      return former === undefined ? own.byManager : own.byManagerFrom({ former });
    case 'owner-left':
      return former === undefined ? own.ownerLeft : own.ownerLeftFrom({ former });
    case 'colleague-accepted':
      return former === undefined ? own.accepted : own.acceptedFrom({ former });
    case 'one-client':
      return former === undefined ? own.oneClient : own.oneClientFrom({ former });
    case 'client-spoke':
      return own.clientSpoke;
    case 'reprise':
      return own.reprise;
    case undefined:
      return knownClient ? `${own.opening} ${own.knownClient}` : own.opening;
  }
}

/** The note that came with it. */
function noteOf(note: string | undefined): string {
  return note ? cleanText(note).trim() : '';
}

function handedOver(view: InquiryMail, from: string, note: string, messages: HandedOverMessages): RenderedMail {
  const { language, clientName, deadlineAt, deadlinePassed, timeZone } = view;
  const before = formatInstant(deadlineAt, timeZone, language);
  const plain = (name: string) => messages.subject({ name, from });
  const subject = deadlinePassed
    ? subjectAbout(clientName, plain)
    : subjectAbout(clientName, (name) => messages.subjectDue({ name, from, before }), plain);
  const opening = messages.opening({ from });
  return renderInquiryMail(view, subject, note === '' ? [opening] : [opening, messages.note({ text: note })]);
}

export const assignmentLetters: LettersOf<AssignmentLetterFacts, AssignmentLetterMessages> = {
  /** The subject says who and by when: an advisor reads it on a telephone between two appointments. */
  'inquiry-assigned': {
    mail(facts, letter, messages) {
      const { owner } = dossierOf(letter).inquiry;
      const view = inquiryMail(letter);
      const { language, clientName, deadlineAt, deadlinePassed, timeZone } = view;
      const because = becauseOf(letter);
      const fromId = facts.takenOverFromId ?? (because === undefined ? undefined : owner?.previousOwnerId);
      const former = fromId === undefined ? undefined : staffOf(letter.house, fromId).fullName;
      const note = noteOf(facts.note);
      if (because === undefined && former !== undefined) return handedOver(view, former, note, messages.handedOver);
      const before = formatInstant(deadlineAt, timeZone, language);
      const subject = subjectAbout(clientName, (name) =>
        deadlinePassed ? messages.subjectLate({ name }) : messages.subjectDue({ name, before }),
      );
      const why = whyOf(because, former, owner?.because === 'continuity', messages);
      const care = careKindOf(dossierOf(letter).inquiry.qualification?.kind);
      const openings = care === undefined ? [why] : [messages.care[care], why];
      return renderInquiryMail(view, subject, note === '' ? openings : [...openings, messages.note({ text: note })]);
    },
  },
  /** To the new owner of an inquiry that is under way: no answer is owed within minutes, and its history is known. */
  'inquiry-entrusted': {
    mail(facts, letter, messages) {
      const { inquiry, content } = dossierOf(letter);
      const about = aboutInquiry(letter);
      const { fullName: former, left } = staffOf(letter.house, facts.fromId);
      const labels = staffLetterParts[about.language].inquiryFacts;
      const note = noteOf(facts.note);
      const yours = left === true ? messages.yoursSinceLeft({ former }) : messages.yours({ former });
      const rows = [
        { label: labels.client, value: about.clientName },
        { label: labels.level, value: staffShared[about.language].levels.names[inquiry.vicLevel] },
        { label: labels.meeting, value: agreedTime(letter) ?? '' },
      ];
      const blocks: MailBlock[] = [
        paragraph(`${yours} ${messages.answered}`),
        ...(note === '' ? [] : [paragraph(messages.note({ text: note }))]),
        { kind: 'quote', text: shorten(content.message, 2000) },
        { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
        ...actionBlock(labels.open, letter.urls.inquiry),
      ];
      const subject = subjectAbout(about.clientName, (name) => messages.subject({ name }));
      return renderStaffMail(about, { subject, blocks, reference: about.reference });
    },
  },
  /**
   * To the duty manager, who is the owner meanwhile: no advisor could take it, or the rules contradicted each other.
   */
  'inquiry-held': {
    mail({ because }, letter, messages) {
      const view = inquiryMail(letter);
      const { subject, opening } = messages[because];
      return renderInquiryMail(
        view,
        subjectAbout(view.clientName, (name) => subject({ name })),
        [opening],
      );
    },
  },
  /** To the duty manager, who held it, so that two people never both believe they own it. */
  'inquiry-released': {
    mail({ toId }, letter, messages) {
      const about = aboutInquiry(letter);
      const to = staffOf(letter.house, toId).fullName;
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => messages.subject({ name, to })),
        blocks: [
          paragraph(messages.taken({ name: nameInSubject(about.clientName), to })),
          ...actionBlock(staffLetterParts[about.language].inquiryFacts.see, letter.urls.inquiry),
        ],
        reference: about.reference,
      });
    },
  },
  /** No act is needed, so it has no link: the earlier one is no longer valid. */
  'hand-over-withdrawn': {
    mail({ toId, isTakenBack }, letter, messages) {
      const about = aboutInquiry(letter);
      const to = staffOf(letter.house, toId).fullName;
      const { subject, text } = isTakenBack ? messages.takenBack : messages.moved;
      return renderStaffMail(about, {
        subject: subjectAbout(about.clientName, (name) => subject({ name, to })),
        blocks: [paragraph(`${text({ name: nameInSubject(about.clientName), to })} ${messages.noTask}`)],
        reference: about.reference,
      });
    },
  },
};

function owned({ cast, monday }: SampleStage, because: OwnershipReason, previousOwnerId?: string): Partial<Inquiry> {
  const { advisorId: ownerId } = cast;
  return { owner: { ownerId, kind: 'advisor', assignmentNumber: 2, since: monday, because, previousOwnerId } };
}

export const assignmentLetterSamples: SamplesOf<AssignmentLetterFacts> = {
  'inquiry-assigned'(stage) {
    const purpose = 'first-response';
    const { colleagueId, words } = stage.cast;
    const from = { takenOverFromId: colleagueId, note: words.note };
    return [
      { variant: 'assigned', facts: {}, purpose },
      { variant: 'assigned, too late', facts: {}, purpose, isLate: true },
      { variant: 'known client', facts: {}, purpose, level: 'vic', inquiry: owned(stage, 'continuity') },
      { variant: 'by a colleague', facts: from, purpose, inquiry: owned(stage, 'advisor-choice', colleagueId) },
      {
        variant: 'taken of their own accord',
        facts: {},
        purpose,
        inquiry: owned(stage, 'colleague-accepted', colleagueId),
      },
      { variant: 'by the manager', facts: from, purpose, inquiry: owned(stage, 'manager-choice', colleagueId) },
      { variant: 'one client', facts: {}, purpose, inquiry: owned(stage, 'one-client', colleagueId) },
      {
        variant: 'owner left',
        facts: {},
        colleagueLeft: true,
        purpose,
        inquiry: owned(stage, 'owner-left', colleagueId),
      },
      { variant: 'client spoke', facts: {}, purpose, inquiry: owned(stage, 'client-spoke') },
      { variant: 'reprise', facts: {}, purpose, inquiry: owned(stage, 'reprise') },
    ];
  },
  'inquiry-entrusted': ({ appointment, cast: { colleagueId: fromId, words } }) => [
    { variant: 'by a colleague', facts: { fromId, note: words.note } },
    {
      variant: 'owner left, a meeting agreed',
      facts: { fromId },
      colleagueLeft: true,
      inquiry: { status: 'appointment', appointment: appointment() },
    },
  ],
  'inquiry-held': ({ managerId: staffId }) => [
    { variant: 'nobody eligible', facts: { because: 'nobody-eligible' }, purpose: 'first-response', staffId },
    { variant: 'complaint', facts: { because: 'complaint' }, purpose: 'first-response', staffId },
    { variant: 'stop request', facts: { because: 'stop-request' }, purpose: 'first-response', staffId },
    { variant: 'doubtful', facts: { because: 'doubtful' }, purpose: 'first-response', staffId },
  ],
  'inquiry-released': ({ cast: { advisorId: toId }, managerId: staffId }) => [
    { variant: 'taken by an advisor', facts: { toId }, staffId },
  ],
  'hand-over-withdrawn': ({ cast: { colleagueId: toId } }) => [
    { variant: 'taken back', facts: { toId, isTakenBack: true } },
    { variant: 'moved by the manager', facts: { toId, isTakenBack: false } },
  ],
};
