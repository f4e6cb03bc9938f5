import type { InquiryIntent } from '#domain/policy/inquiry-facts.ts';
import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { InquiryKind, JobToBeDone } from '#domain/qualification/qualification.ts';

/** Kinds to which nothing is offered: the draft answers what was written. */
export type AnsweredKind = Extract<InquiryKind, 'complaint' | 'after-sales' | 'stop-request'>;

/** A draft reply to a client for an advisor; it makes no promise that the house has not made. */
export interface SuggestedReplyMessages {
  /** The tone of a level: warmer and shorter as the relationship grows. A client's choice has an opening of its own. */
  readonly opening: Readonly<Record<VicLevel, string>>;
  readonly returning: string;
  /** The sentence for the client's purpose. */
  readonly job: Readonly<Record<JobToBeDone, string>>;
  /** The next step for the intent; absent where the level's own offer replaces it. */
  readonly intent: Readonly<Partial<Record<InquiryIntent, string>>>;
  /** One concrete offer, by the level's access. */
  readonly offer: Readonly<Record<VicLevel, string>>;
  /** In place of all of the above, for what is no wish: the paragraphs between greeting and signature. */
  readonly kinds: Readonly<Record<AnsweredKind, readonly [string, ...string[]]>>;
  /** A publicly visible person is received discreetly. */
  readonly vip: string;
}

/** Draft texts in the style of the house's advisors. */
export const suggestedReply: SuggestedReplyMessages = {
  opening: {
    new: 'Je vous remercie de votre message, que j’ai lu avec attention.',
    promising:
      'Je vous remercie de votre message et des précisions que vous y donnez : elles me permettent de vous répondre utilement.',
    client: 'C’est une joie de vous retrouver ; je vous remercie de votre message.',
    vic: 'Je vous remercie de votre fidélité. Je m’occupe personnellement de votre demande.',
    'top-vic': 'Votre message vient de me parvenir ; je m’en occupe personnellement, dès maintenant.',
  },
  returning: 'J’ai sous les yeux nos échanges précédents, et nous reprendrons là où nous en étions.',
  job: {
    gift: 'Pour choisir ce présent, parlez-moi un peu de la personne qui le recevra : je préparerai une sélection de pièces à son goût.',
    milestone: 'Un tel moment mérite une pièce qui en garde le souvenir ; j’ai déjà quelques idées à vous présenter.',
    collection:
      'Je regarde ce qui compléterait le mieux votre collection, y compris parmi les pièces qui ne sont pas présentées en boutique.',
    'investment-piece':
      'Je vous présenterai l’histoire, l’état et les documents de la pièce, afin que vous puissiez en juger sereinement.',
    'bespoke-creation':
      'Une création commence par une conversation : nous parlerons de l’usage, des matières et du temps nécessaire, et l’atelier dessinera ensuite une première esquisse.',
    repair:
      'L’atelier examinera votre pièce ; je vous dirai ce qui est possible et en combien de temps, avant toute intervention.',
    event: 'Je vérifie pour vous les places et le déroulé, et vous confirmerai l’essentiel.',
    'personal-pleasure':
      'Je m’assure que la pièce qui vous plaît est disponible, et la garde de côté le temps de notre échange.',
    discovery:
      'Dites-moi ce qui a retenu votre attention parmi nos créations ; je vous présenterai celles qui en sont proches.',
  },
  intent: {
    appointment: 'Pour notre rendez-vous, je vous proposerai deux ou trois horaires ; il vous suffira d’en choisir un.',
    repair: 'Vous pouvez nous confier la pièce en boutique, ou nous pouvons venir la chercher chez vous.',
    event: 'Combien de personnes serez-vous ?',
  },
  offer: {
    new: 'Préférez-vous que je vous appelle, ou que je vous écrive quelques propositions ?',
    promising: 'Puis-je vous recevoir cette semaine, ou préférez-vous un premier échange par téléphone ?',
    client: 'Je peux vous recevoir quand il vous plaira, ou vous appeler aujourd’hui.',
    vic: 'Le salon privé est à votre disposition ; je peux aussi venir à vous, avec les pièces.',
    'top-vic':
      'Je vous appellerai aujourd’hui à l’heure qui vous convient, et les pièces peuvent être préparées en salon privé ou vous être apportées.',
  },
  kinds: {
    complaint: [
      'J’ai lu votre message avec attention, et je regrette ce qui s’est passé.',
      'Je regarde moi-même ce qu’il en est, et vous apporterai une réponse précise.',
      'Préférez-vous que je vous appelle pour en parler ?',
    ],
    'after-sales': [
      'Je vous remercie de votre message, que j’ai lu avec attention.',
      'L’atelier examinera votre pièce ; je vous dirai ce qui est possible et en combien de temps, avant toute intervention. Vous pouvez nous la confier en boutique, ou nous pouvons venir la chercher chez vous.',
      'Préférez-vous que je vous appelle pour en convenir ?',
    ],
    'stop-request': ['J’ai lu votre demande et j’y donne suite.', 'Vous ne recevrez plus de message de notre part.'],
  },
  vip: 'Nous vous recevrons en toute discrétion, par une entrée à part si vous le souhaitez ; je vous accompagnerai personnellement du début à la fin.',
};
