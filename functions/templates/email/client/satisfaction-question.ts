import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';

export type SatisfactionQuestionView = ClientMail & {
  /** "mardi 24 novembre". */
  readonly metOn: string;
  /** Absent when the one who signs is the one they met. */
  readonly advisorName?: string | undefined;
  readonly answerUrl?: string | undefined;
};

type SatisfactionWords = {
  subject: (metOn: string) => string;
  met: (metOn: string, advisor: string | undefined) => string;
  ask: string;
  askNear: string;
  action: string;
};

const words: Words<SatisfactionWords> = {
  fr: {
    subject: (metOn) => `Votre rendez-vous du ${metOn} : votre avis`,
    met: (metOn, advisor) =>
      advisor ? `Vous avez rencontré ${advisor} le ${metOn}.` : `Nous nous sommes rencontrés le ${metOn}.`,
    ask: 'Deux questions, une minute : votre avis nous aide à mieux recevoir. Je lis chaque réponse moi-même.',
    askNear:
      'Votre regard compte beaucoup pour nous, et vous connaissez la maison : dites-nous, en une minute, ce que nous devrions garder et ce que nous devrions changer. Je lis chaque réponse moi-même.',
    action: 'Donner mon avis',
  },
  en: {
    subject: (metOn) => `Your appointment on ${metOn}: how was it?`,
    met: (metOn, advisor) => (advisor ? `You met ${advisor} on ${metOn}.` : `We met on ${metOn}.`),
    ask: 'Two questions, one minute: what you think helps us receive people better. I read every answer myself.',
    askNear:
      'You know the house, and your view matters a great deal to us: tell us, in a minute, what we should keep and what we should change. I read every answer myself.',
    action: 'Say how it was',
  },
};

/** Signed by the director and not by the advisor, so that whoever answers may speak freely. */
export function satisfactionQuestionMail(view: SatisfactionQuestionView): RenderedMail {
  const { language, metOn, advisorName, tone, answerUrl } = view;
  const own = words[language];
  const closeness = closenessOf(tone);
  const ask = closeness === 'close' || closeness === 'closest' ? own.askNear : own.ask;
  const blocks = [paragraph(`${own.met(metOn, advisorName)} ${ask}`), ...actionBlock(own.action, answerUrl)];
  return renderClientMail(view, { subject: own.subject(metOn), blocks });
}
