import type { BreakSequel, RunEnd } from '#domain/inquiry/broken-run.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { formatInstant, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { renderStaffMail, type StaffMail, subjectAbout } from './staff-mail.ts';

export type FollowUpBrokenView = StaffMail & {
  readonly reference: string;
  readonly clientName: string;
  readonly ended: RunEnd;
  readonly sequel: BreakSequel;
  readonly brokenAt: InstantText;
  readonly timeZone: TimeZone;
  readonly inquiryUrl: string;
};

interface SequelWords {
  /** After the client's name, with its colon. */
  readonly subject: string;
  readonly text: string;
}

const sequelWords: Words<Record<BreakSequel, SequelWords>> = {
  fr: {
    'went-on': {
      subject: ' : le suivi s’est coupé, et a repris',
      text: 'Le suivi automatique s’est interrompu, puis a repris de lui-même là où en est la demande. Rien n’est perdu et rien ne vous est demandé ; s’il cesse de reprendre, la maison vous écrira.',
    },
    held: {
      subject: ' : le suivi ne reprend plus seul',
      text: 'Le suivi automatique s’est coupé encore, et ne reprend plus seul. Rien n’est perdu : le tableau montre la demande, et qui la suit. Ce que le client, le conseiller ou vous ferez ensuite remettra le suivi en marche.',
    },
    'at-rest': {
      subject: ' : une dernière lettre n’est peut-être pas partie',
      text: 'Le suivi automatique s’est coupé alors que la demande venait d’être close ou mise en pause. Elle l’est bien ; la page dit si la dernière lettre est partie.',
    },
  },
  en: {
    'went-on': {
      subject: ': the follow-up broke off, and goes on',
      text: 'The automatic follow-up broke off, and has taken up the inquiry again by itself where it stands. Nothing is lost and nothing is asked of you; should it stop taking up again, the house will write to you.',
    },
    held: {
      subject: ': the follow-up no longer goes on by itself',
      text: 'The automatic follow-up broke off again, and no longer goes on by itself. Nothing is lost: the board shows the inquiry, and who has it. Whatever the client, the advisor or you do next sets the follow-up going again.',
    },
    'at-rest': {
      subject: ': a last letter may not have left',
      text: 'The automatic follow-up broke off just after the inquiry was closed or paused. That stands; the page says whether the last letter left.',
    },
  },
};

const endWords: Words<Record<RunEnd, string>> = {
  fr: { failed: 'erreur du système', 'timed-out': 'durée dépassée', aborted: 'arrêt à la main' },
  en: { failed: 'an error of the system', 'timed-out': 'its time ran out', aborted: 'stopped by hand' },
};

const frame = {
  fr: { why: 'Cause', when: 'Quand', open: 'Ouvrir la demande', reference: 'Référence' },
  en: { why: 'Cause', when: 'When', open: 'Open the inquiry', reference: 'Reference' },
} as const;

/** A run of the follow-up ended without meaning to: whoever answers for the house hears of it, and of what comes next. */
export function followUpBrokenMail(view: FollowUpBrokenView): RenderedMail {
  const { language, ended, sequel } = view;
  const { subject, text } = sequelWords[language][sequel];
  const words = frame[language];
  return renderStaffMail(view, {
    subject: subjectAbout(view.clientName, (name) => `${name}${subject}`),
    blocks: [
      { kind: 'paragraph', text },
      {
        kind: 'facts',
        rows: [
          { label: words.why, value: endWords[language][ended] },
          { label: words.when, value: formatInstant(view.brokenAt, view.timeZone, language) },
        ],
      },
      { kind: 'action', label: words.open, url: view.inquiryUrl },
    ],
    footnotes: [`${words.reference} ${view.reference}`],
  });
}
