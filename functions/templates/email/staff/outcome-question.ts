import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { cleanLine } from '#templates/i18n/text.ts';
import { type MeetingMail, meetingFacts, meetingTime } from './meeting-facts.ts';
import { renderStaffMail, subjectAbout } from './staff-mail.ts';

export type OutcomeQuestionView = MeetingMail & {
  /** `escalated`: to the duty manager, after the advisor has not answered twice. */
  readonly variant: 'asked' | 'chased' | 'escalated';
  readonly answerUrl?: string | undefined;
};

type OutcomeWords = Record<
  OutcomeQuestionView['variant'],
  {
    subjects: (advisor: string) => readonly ((name: string) => string)[];
    opening: (time: string, advisor: string) => string;
  }
> & { choices: string; action: string; reference: (reference: string) => string };

const words: Words<OutcomeWords> = {
  fr: {
    asked: {
      subjects: () => [(name) => `${name} : que retenir de votre rendez-vous ?`],
      opening: (time) => `Votre rendez-vous du ${time} est passé. La suite dépend de ce que vous en direz.`,
    },
    chased: {
      subjects: () => [(name) => `${name} : l’issue du rendez-vous manque encore`],
      opening: (time) =>
        `Nous ne savons pas encore ce qu’a donné votre rendez-vous du ${time}. D’ici là, rien n’est proposé au client.`,
    },
    escalated: {
      subjects: (advisor) => [
        (name) => `${name} : ${advisor} n’a pas dit l’issue du rendez-vous`,
        (name) => `${name} : l’issue du rendez-vous vous est demandée`,
      ],
      opening: (time, advisor) =>
        `${advisor} n’a pas dit ce qu’a donné le rendez-vous du ${time}, malgré deux messages. Voyez ensemble ce qu’il en est, ou dites-le à sa place.`,
    },
    choices: 'Venu, absent, achat, plus tard : un choix suffit, et peut être repris pendant dix minutes.',
    action: 'Dire ce qu’il en est',
    reference: (reference) => `Référence ${reference}`,
  },
  en: {
    asked: {
      subjects: () => [(name) => `${name}: what came of your appointment?`],
      opening: (time) => `Your appointment on ${time} is over. What happens next depends on what you say of it.`,
    },
    chased: {
      subjects: () => [(name) => `${name}: what came of the appointment is still missing`],
      opening: (time) =>
        `We do not know yet what came of your appointment on ${time}. Until then nothing is proposed to the client.`,
    },
    escalated: {
      subjects: (advisor) => [
        (name) => `${name}: ${advisor} has not said what came of the appointment`,
        (name) => `${name}: you are asked what came of the appointment`,
      ],
      opening: (time, advisor) =>
        `${advisor} has not said what came of the appointment on ${time}, although asked twice. Find out together, or say it in their place.`,
    },
    choices: 'Attended, absent, a purchase, later: one choice is enough, and can be taken back for ten minutes.',
    action: 'Say what came of it',
    reference: (reference) => `Reference ${reference}`,
  },
};

/** What came of a meeting is known by one person only: they are asked, asked once more, and then the duty manager is. */
export function outcomeQuestionMail(view: OutcomeQuestionView): RenderedMail {
  const { language, variant, clientName, appointment, reference, answerUrl } = view;
  const own = words[language];
  const advisor = cleanLine(appointment.advisorName);
  return renderStaffMail(view, {
    subject: subjectAbout(clientName, ...own[variant].subjects(advisor)),
    blocks: [
      paragraph(own[variant].opening(meetingTime(view), advisor)),
      meetingFacts(view),
      ...actionBlock(own.action, answerUrl),
      { kind: 'small', text: own.choices },
    ],
    footnotes: [own.reference(reference)],
  });
}
