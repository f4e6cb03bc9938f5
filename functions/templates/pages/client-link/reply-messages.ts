import type { VicLevel } from '#domain/policy/vic-level.ts';
import type { InquiryIntent } from '#domain/qualification/inquiry-facts.ts';
import type { JobToBeDone } from '#domain/qualification/qualification.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { Words } from '#templates/i18n/language.ts';

type ReplyWords = {
  readonly greeting: (name: string) => string;
  /** How the level of service sounds: warmer and shorter as the relationship grows. */
  readonly opening: Record<VicLevel, string>;
  readonly returning: string;
  /** When the client has spoken again, in the place of the opening. */
  readonly asked: Record<ClientAsked['what'], string>;
  /** What the person is trying to accomplish, answered in kind. */
  readonly job: Record<JobToBeDone, string>;
  /** The next step, which the intent asks for; none where the level's own offer says it all. */
  readonly intent: Partial<Record<InquiryIntent, string>>;
  /** One concrete thing, according to what the level opens. */
  readonly offer: Record<VicLevel, string>;
  /** A person who is in view is received out of sight. */
  readonly vip: string;
};

/** Texts to start from, as an advisor of the house would write them; never a promise that the house has not made. */
export const replyWords: Words<ReplyWords> = {
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    opening: {
      new: 'Merci de votre message, que j’ai lu avec attention.',
      promising:
        'Merci de votre message et des précisions que vous y donnez : elles me permettent de vous répondre utilement.',
      client: 'C’est une joie de vous retrouver ; merci de votre message.',
      vic: 'Merci de votre fidélité. Je m’occupe personnellement de votre demande.',
      'top-vic': 'Votre message m’est parvenu à l’instant ; je m’en occupe moi-même, dès maintenant.',
    },
    returning: 'J’ai sous les yeux nos échanges précédents, et nous reprendrons là où nous en étions.',
    asked: {
      completed: 'Merci de ces précisions : votre demande m’apparaît maintenant très clairement.',
      replied: 'Merci de votre réponse.',
      call: 'Vous souhaitiez que je vous appelle ; je le fais volontiers.',
      'other-times': 'Les moments proposés ne vous convenaient pas ; en voici d’autres, au plus près de vos souhaits.',
      resume: 'Quel plaisir de reprendre le fil de votre demande.',
    },
    job: {
      gift: 'Un présent se choisit pour quelqu’un : parlez-moi en deux mots de la personne qui le recevra, et je préparerai quelques pièces qui lui ressemblent.',
      milestone: 'Un tel moment mérite une pièce qui en garde la mémoire ; j’ai déjà quelques idées à vous soumettre.',
      collection:
        'Je regarde ce qui compléterait votre collection avec justesse, y compris parmi les pièces qui ne sont pas présentées.',
      'investment-piece':
        'Je vous présenterai l’histoire, l’état et les documents de la pièce, afin que vous en jugiez sereinement.',
      'bespoke-creation':
        'Une création commence par une conversation : nous parlerons de l’usage, des matières et du temps, et l’atelier dessinera ensuite une première esquisse.',
      repair:
        'L’atelier examinera votre pièce ; je vous dirai ce qui est possible et en combien de temps, avant toute intervention.',
      event: 'Je vérifie pour vous les places et le déroulé, et vous confirme l’essentiel.',
      'personal-pleasure':
        'Je m’assure que la pièce qui vous plaît est bien auprès de nous, et la garde de côté le temps de notre échange.',
      discovery: 'Dites-moi ce qui vous a arrêté dans nos créations ; je vous montrerai le reste à partir de là.',
    },
    intent: {
      appointment:
        'Pour notre rendez-vous, je vous propose deux ou trois moments précis ; il vous suffira d’en choisir un.',
      repair: 'Vous pouvez nous la confier en boutique, ou nous venons la prendre chez vous.',
      event: 'Viendrez-vous avec quelqu’un ?',
    },
    offer: {
      new: 'Préférez-vous que je vous appelle, ou que je vous écrive quelques propositions ?',
      promising: 'Puis-je vous recevoir cette semaine, ou préférez-vous un premier échange par téléphone ?',
      client: 'Je peux vous recevoir quand il vous plaira, ou vous appeler aujourd’hui.',
      vic: 'Le salon privé est à votre disposition ; je peux aussi venir à vous, avec les pièces.',
      'top-vic':
        'Je vous appelle à l’heure qui vous convient aujourd’hui, et les pièces peuvent être préparées en salon privé ou vous être apportées.',
    },
    vip: 'Nous vous recevrons en toute discrétion, par une entrée à part si vous le souhaitez ; une seule personne, moi, vous suivra.',
  },
  en: {
    greeting: (name) => `Dear ${name},`,
    opening: {
      new: 'Thank you for writing to us; I have read your message with care.',
      promising: 'Thank you for such a clear message: it lets me answer you properly.',
      client: 'How good to hear from you again, and thank you for your message.',
      vic: 'Thank you for turning to us again. I am looking after this for you personally.',
      'top-vic': 'Your message has just reached me, and I am seeing to it myself.',
    },
    returning: 'I have our earlier conversations in front of me, so we can go on from where we left off.',
    asked: {
      completed: 'Thank you for these details; I now see exactly what you have in mind.',
      replied: 'Thank you for your reply.',
      call: 'You asked me to call you, and I shall do so with pleasure.',
      'other-times': 'The times we offered did not suit you; here are others, closer to what you wished.',
      resume: 'What a pleasure to take up your request again.',
    },
    job: {
      gift: 'A present is chosen for someone: tell me a little about who will receive it, and I shall prepare a few pieces in their spirit.',
      milestone: 'A moment like this deserves a piece that will remember it; I already have one or two in mind.',
      collection:
        'I am looking at what would truly belong in your collection, including pieces that are not on display.',
      'investment-piece':
        'I shall show you the history, condition and papers of the piece, so that you can judge in your own time.',
      'bespoke-creation':
        'A creation starts with a conversation about how it will be worn, the materials and the time it takes; the workshop then draws a first sketch.',
      repair:
        'Our workshop will examine your piece; before anything is done I shall tell you what is possible and how long it takes.',
      event: 'I am checking places and the course of the day for you, and will confirm what matters.',
      'personal-pleasure': 'I am making sure that the piece you like is with us, and will keep it aside while we talk.',
      discovery: 'Tell me what caught your eye among our creations, and I shall show you the rest from there.',
    },
    intent: {
      appointment: 'For our meeting I shall offer you two or three precise times; you need only choose one.',
      repair: 'You may bring it to the boutique, or we can collect it from you.',
      event: 'Will somebody be joining you?',
    },
    offer: {
      new: 'Would you rather I called you, or wrote with a few suggestions?',
      promising: 'May I receive you this week, or would you prefer to talk on the telephone first?',
      client: 'I can receive you whenever you like, or call you today.',
      vic: 'The private salon is yours whenever it suits you; I can also come to you, with the pieces.',
      'top-vic':
        'I shall call you today at an hour of your choosing; the pieces can be laid out in the private salon or brought to you.',
    },
    vip: 'You will be received in complete discretion, by a separate entrance if you wish; only I shall look after you.',
  },
};
