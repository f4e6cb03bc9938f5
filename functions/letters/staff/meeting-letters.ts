import type { Appointment } from '#domain/appointments/appointment.ts';
import type { LettersOf } from '#letters/writing/letter-declaration.ts';
import type { SamplesOf } from '#letters/writing/letter-samples.ts';
import { dossierOf } from '#letters/writing/letter-views.ts';
import { formerNameOf, meetingMail } from '#letters/writing/meeting-views.ts';
import { meetingFacts, meetingTime } from '#templates/email/staff/meeting-facts.ts';
import { renderStaffMail, subjectAbout } from '#templates/email/staff/staff-mail.ts';
import type { MailBlock } from '#templates/email-layout/letter.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { cleanLine, shorten } from '#templates/i18n/text.ts';
import { staffLetterParts } from '#templates/messages/catalogues.ts';

/** The facts of the letters about a meeting. */
export interface MeetingLetterFacts {
  readonly 'appointment-booked': {
    /** `passed-on`: to the advisor whose meeting a colleague takes over. */
    readonly variant: 'booked' | 'moved' | 'cancelled' | 'passed-on';
    readonly appointment: Appointment;
  };
  readonly 'appointment-ahead': { readonly appointment: Appointment; readonly hoursBefore: number };
  readonly 'outcome-question': {
    /** `escalated`: the duty manager is asked, because the advisor has not answered twice. */
    readonly variant: 'asked' | 'chased' | 'escalated';
    readonly appointment: Appointment;
  };
}

interface AppointmentNews {
  readonly subject: (values: { readonly name: string; readonly time: string }) => string;
  /** For a subject without room for the time. */
  readonly short: (values: { readonly name: string }) => string;
  readonly opening: string;
}

interface AppointmentBookedMessages {
  readonly booked: AppointmentNews;
  readonly moved: AppointmentNews;
  readonly cancelled: AppointmentNews;
  readonly 'passed-on': Omit<AppointmentNews, 'opening'> & {
    readonly opening: (values: { readonly colleague: string }) => string;
  };
  /** Replaces the opening when a colleague was to receive the client. */
  readonly entrusted: (values: { readonly former: string }) => string;
  readonly video: string;
  readonly phone: string;
}

interface AppointmentAheadMessages {
  readonly subject: (values: { readonly name: string; readonly time: string }) => string;
  readonly opening: string;
}

interface OutcomeAsked {
  readonly subject: (values: { readonly name: string; readonly advisor: string }) => string;
  readonly opening: (values: { readonly time: string; readonly advisor: string }) => string;
}

interface OutcomeQuestionMessages {
  readonly asked: OutcomeAsked;
  readonly chased: OutcomeAsked;
  /** To the duty manager, after the advisor has not answered twice. */
  readonly escalated: OutcomeAsked & {
    /** For a subject without room for the advisor's name. */
    readonly short: (values: { readonly name: string }) => string;
  };
  readonly choices: string;
  readonly record: string;
}

/** The messages of each. */
export interface MeetingLetterMessages {
  readonly 'appointment-booked': AppointmentBookedMessages;
  readonly 'appointment-ahead': AppointmentAheadMessages;
  readonly 'outcome-question': OutcomeQuestionMessages;
}

export const meetingLetters: LettersOf<MeetingLetterFacts, MeetingLetterMessages> = {
  /** To the advisor: a meeting was agreed, moved or cancelled. The calendar entry is attached. */
  'appointment-booked': {
    mail({ variant, appointment }, letter, messages) {
      const view = meetingMail(letter, appointment);
      const parts = staffLetterParts[view.language];
      // For the advisor who takes a meeting over it is new, so the letter includes the client's message.
      const former = variant === 'moved' ? formerNameOf(letter, appointment) : undefined;
      const isNew = variant === 'booked' || former !== undefined;
      const { subject, short } = messages[isNew ? 'booked' : variant];
      const colleague = cleanLine(view.appointment.advisorName);
      const said = variant === 'passed-on' ? messages[variant].opening({ colleague }) : messages[variant].opening;
      const opening = former === undefined ? said : messages.entrusted({ former });
      const time = meetingTime(view);
      const { meeting } = view.appointment.place;
      const duty =
        variant !== 'cancelled' && variant !== 'passed-on' && (meeting === 'video' || meeting === 'phone')
          ? [paragraph(messages[meeting])]
          : [];
      const { message } = dossierOf(letter).content;
      const quote: MailBlock[] = isNew ? [{ kind: 'quote', text: shorten(message, 1200) }] : [];
      return renderStaffMail(view, {
        subject: subjectAbout(
          view.clientName,
          (name) => subject({ name, time }),
          (name) => short({ name }),
        ),
        blocks: [
          paragraph(opening),
          meetingFacts(view, parts.meetingFacts),
          ...duty,
          ...quote,
          ...actionBlock(parts.inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: view.reference,
      });
    },
  },
  /** The advisor's reminder: everything needed for the preparation, on one screen. */
  'appointment-ahead': {
    mail({ appointment }, letter, messages) {
      const view = meetingMail(letter, appointment);
      const parts = staffLetterParts[view.language];
      const time = meetingTime(view);
      return renderStaffMail(view, {
        subject: subjectAbout(view.clientName, (name) => messages.subject({ name, time })),
        blocks: [
          paragraph(messages.opening),
          meetingFacts(view, parts.meetingFacts),
          { kind: 'quote', text: shorten(dossierOf(letter).content.message, 1200) },
          ...actionBlock(parts.inquiryFacts.open, letter.urls.inquiry),
        ],
        reference: view.reference,
      });
    },
  },
  /** Only the advisor knows the outcome of a meeting: they are asked twice, and then the duty manager is. */
  'outcome-question': {
    mail({ variant, appointment }, letter, messages) {
      const view = meetingMail(letter, appointment);
      const { subject, opening } = messages[variant];
      const advisor = cleanLine(view.appointment.advisorName);
      const shorter = variant === 'escalated' ? [(name: string) => messages.escalated.short({ name })] : [];
      return renderStaffMail(view, {
        subject: subjectAbout(view.clientName, (name) => subject({ name, advisor }), ...shorter),
        blocks: [
          paragraph(opening({ time: meetingTime(view), advisor })),
          meetingFacts(view, staffLetterParts[view.language].meetingFacts),
          ...actionBlock(messages.record, letter.urls.link),
          { kind: 'small', text: messages.choices },
        ],
        reference: view.reference,
      });
    },
  },
};

export const meetingLetterSamples: SamplesOf<MeetingLetterFacts> = {
  'appointment-booked'({ appointment, cast: { colleagueId } }) {
    const moved = appointment('boutique', { sequence: 1, reschedules: 1 });
    const entrusted = appointment('boutique', { sequence: 1, formerAdvisorId: colleagueId });
    const passedOn = appointment('boutique', { sequence: 1, withdrawnFromId: colleagueId });
    const gone = appointment('boutique', {
      sequence: 2,
      cancelledAt: '2026-11-24T09:00:00.000Z',
      cancelledBy: 'client',
    });
    return [
      { variant: 'booked', facts: { variant: 'booked', appointment: appointment() } },
      {
        variant: 'booked, by video from New York',
        facts: { variant: 'booked', appointment: appointment('video') },
        timeZone: 'America/New_York',
        level: 'vic',
      },
      { variant: 'moved', facts: { variant: 'moved', appointment: moved } },
      { variant: 'taken over from a colleague', facts: { variant: 'moved', appointment: entrusted } },
      { variant: 'cancelled', facts: { variant: 'cancelled', appointment: gone } },
      {
        variant: 'passed on to a colleague',
        facts: { variant: 'passed-on', appointment: passedOn },
        staffId: colleagueId,
      },
    ];
  },
  'appointment-ahead': ({ appointment }) => [
    { variant: 'the day before', facts: { appointment: appointment(), hoursBefore: 24 }, level: 'top-vic' },
  ],
  'outcome-question'({ appointment, cast: { advisorId }, managerId }) {
    const asked = (variant: 'asked' | 'chased' | 'escalated') => ({
      variant,
      facts: { variant, appointment: appointment() },
      purpose: 'outcome' as const,
      staffId: variant === 'escalated' ? managerId : advisorId,
    });
    return [asked('asked'), asked('chased'), asked('escalated')];
  },
};
