import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { paragraph } from '#templates/email-layout/mail-blocks.ts';
import { fittingSubject } from '#templates/email-layout/mail-subject.ts';
import { closenessOf } from '#templates/email-layout/mail-tone.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, privateSpaceAction, renderClientMail } from './client-mail.ts';
import { unbroken } from './direct-line.ts';

export type NewAdvisorView = ClientMail & { readonly fromName: string };

type NewAdvisorWords = {
  subject: (name: string) => readonly string[];
  takesOver: (from: string) => string;
  knows: string;
  knowsWell: string;
  line: (phone: string) => string;
};

const words: Words<NewAdvisorWords> = {
  fr: {
    subject: (name) => [`Votre demande : ${name} en prend soin désormais`, 'Votre demande change de mains'],
    takesOver: (from) => `Votre demande, que suivait ${from}, est désormais entre mes mains.`,
    knows: 'J’ai lu tout ce que vous nous avez écrit : vous n’aurez rien à répéter.',
    knowsWell:
      'J’ai lu votre demande et ce que la maison garde de nos échanges avec vous : vous n’aurez rien à répéter. Pour le reste, rien ne change.',
    line: (phone) => `Ma ligne directe est le ${phone}.`,
  },
  en: {
    subject: (name) => [`Your inquiry: ${name} now looks after it`, 'Your inquiry is in new hands'],
    takesOver: (from) => `Your inquiry, which ${from} was looking after, is now in my hands.`,
    knows: 'I have read everything you wrote to us, so there is nothing for you to repeat.',
    knowsWell:
      'I have read your inquiry and what the house remembers of our conversations with you. There is nothing for you to repeat, and nothing else changes.',
    line: (phone) => `My direct line is ${phone}.`,
  },
};

/** Told once, by the person who takes over: a client never finds out by chance. */
export function newAdvisorMail(view: NewAdvisorView): RenderedMail {
  const { language, tone, fromName, signatory } = view;
  const own = words[language];
  const isNear = closenessOf(tone) === 'close' || closenessOf(tone) === 'closest';
  const line = isNear && tone.directLine ? ` ${own.line(unbroken(tone.directLine))}` : '';
  const blocks = [
    paragraph(`${own.takesOver(fromName)} ${isNear ? own.knowsWell : own.knows}${line}`),
    ...privateSpaceAction(view),
  ];
  return renderClientMail(view, { subject: fittingSubject(...own.subject(signatory.fullName)), blocks });
}
