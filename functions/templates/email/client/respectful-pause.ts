import type { PauseReason } from '#domain/policy/relance.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';
import { actionBlock, paragraph } from '#templates/email-layout/mail-blocks.ts';
import type { Words } from '#templates/i18n/language.ts';
import { type ClientMail, renderClientMail } from './client-mail.ts';
import { directLine } from './direct-line.ts';

export type RespectfulPauseView = ClientMail & {
  readonly because: PauseReason;
  /** "12 janvier 2027"; without it only the client's own word reopens the conversation. */
  readonly reopensOn?: string | undefined;
};

type PauseWords = {
  readonly because: Readonly<Record<PauseReason, string>>;
  /** What follows when the house may come back by itself, and when it may not. */
  readonly back: (on: string) => string;
  readonly yours: string;
  readonly subject: (on: string | undefined) => string;
  readonly action: string;
};

const words: Words<PauseWords> = {
  fr: {
    because: {
      'client-asked': 'Comme vous le souhaitez, je laisse votre demande reposer.',
      'no-capacity':
        'Je vous le dis franchement : nous ne pouvons donner à votre demande, ces jours-ci, le temps qu’elle mérite. Plutôt que de mal y répondre, je préfère la garder et y revenir.',
      later: 'Vous préférez y revenir plus tard, et c’est très bien ainsi. Je garde ce que nous nous sommes dit.',
      premature:
        'Le moment ne semble pas encore venu de nous rencontrer, et je ne veux pas vous solliciter trop tôt. Je garde votre demande.',
      silent: 'Je ne veux pas insister : je laisse votre demande reposer.',
      'no-show': 'Nous n’avons pas réussi à nous voir cette fois. Rien n’est perdu : je garde votre demande.',
      'off-target':
        'Ce que vous cherchez n’est pas ce que la maison sait faire de mieux, et je préfère vous le dire simplement.',
    },
    back: (on) =>
      `Je vous écrirai une fois, à partir du ${on}. D’ici là, vous n’entendrez plus parler de nous à ce sujet.`,
    yours: 'Nous ne vous écrirons plus à ce sujet, à moins que vous ne le souhaitiez.',
    subject: (on) =>
      on === undefined ? 'Votre demande repose, jusqu’à un mot de vous' : `Votre demande repose jusqu’au ${on}`,
    action: 'Reprendre la conversation',
  },
  en: {
    because: {
      'client-asked': 'As you wish, I am letting your inquiry rest.',
      'no-capacity':
        'To be frank, we cannot give your inquiry the time it deserves just now. I would rather keep it and come back to it than answer it badly.',
      later:
        'You would rather come back to it later, and that is quite all right. I am keeping what we said to each other.',
      premature:
        'It seems a little early for us to meet, and I would not want to press you. I am keeping your inquiry.',
      silent: 'I do not wish to insist, so I am letting your inquiry rest.',
      'no-show': 'We did not manage to meet this time. Nothing is lost: I am keeping your inquiry.',
      'off-target': 'What you are looking for is not what the house does best, and I would rather tell you so plainly.',
    },
    back: (on) => `I will write to you once, from ${on} on. Until then you will hear nothing more from us about it.`,
    yours: 'We will not write to you about it again unless you wish us to.',
    subject: (on) =>
      on === undefined ? 'Your inquiry rests until we hear from you' : `Your inquiry rests until ${on}`,
    action: 'Resume the conversation',
  },
};

/** Said once as the pause begins: why, until when, and how to end it. It asks for nothing. */
export function respectfulPauseMail(view: RespectfulPauseView): RenderedMail {
  const { language, because, reopensOn, tone, privateSpaceUrl } = view;
  const own = words[language];
  const blocks = [
    paragraph(own.because[because]),
    paragraph(reopensOn === undefined ? own.yours : own.back(reopensOn)),
    ...actionBlock(own.action, privateSpaceUrl),
    ...directLine(tone, language),
  ];
  return renderClientMail(view, { subject: own.subject(reopensOn), blocks });
}
