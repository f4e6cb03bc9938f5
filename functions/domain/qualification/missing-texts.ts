import type { Language } from '#domain/policy/language.ts';
import type { MissingCode } from '#domain/qualification/reason-codes.ts';

/** The question a client reads for each thing that is missing. None may ask about money, property or profession. */
export const missingTexts: Readonly<Record<Language, Readonly<Record<MissingCode, string>>>> = {
  fr: {
    piece: 'Quelle pièce, ou quel genre de pièce, avez-vous en tête ?',
    purpose: 'Est-ce pour vous, pour offrir, pour une occasion particulière ?',
    window: 'Quand seriez-vous disponible, et pour quelle date serait-ce idéal ?',
    detail: 'Une matière, une taille, une couleur vous tient-elle à cœur ?',
    meeting: 'Préférez-vous nous voir en boutique, dans un salon privé, en vidéo, ou nous parler au téléphone ?',
    'appointment-frame': 'Nous recevons sur rendez-vous, en toute discrétion. Cela vous convient-il ?',
    intent: 'Que souhaitez-vous faire : acquérir, offrir, faire créer, faire réparer, ou simplement nous rencontrer ?',
  },
  en: {
    piece: 'Which piece, or what kind of piece, do you have in mind?',
    purpose: 'Is it for yourself, a gift, or for an occasion?',
    window: 'When would you be free, and is there a date it should be ready for?',
    detail: 'Is there a material, a size or a colour that matters to you?',
    meeting: 'Would you rather meet in the boutique, in a private salon, by video, or talk on the telephone?',
    'appointment-frame': 'We receive by appointment, in confidence. Would that suit you?',
    intent: 'What would you like: to acquire, to give, to commission, to have repaired, or simply to meet us?',
  },
};
