import { formatDate } from '../i18n/dates.ts';
import type { Language, Words } from '../i18n/language.ts';
import {
  availabilityWords,
  categoryWord,
  type InquiryAnswers,
  intentWords,
  meetingWords,
} from '../messages/inquiry-messages.ts';
import type { Fact } from './facts.ts';

type Labels = Record<
  'intent' | 'category' | 'piece' | 'occasion' | 'on' | 'availability' | 'meeting' | 'boutique' | 'frame',
  string
>;

const labels: Words<Labels & { yes: string }> = {
  fr: {
    intent: 'Intention',
    category: 'Univers',
    piece: 'Pièce',
    occasion: 'Occasion',
    on: 'Date souhaitée',
    availability: 'Disponible',
    meeting: 'Rencontre',
    boutique: 'Boutique',
    frame: 'Sur rendez-vous',
    yes: 'Accepté',
  },
  en: {
    intent: 'Intent',
    category: 'Category',
    piece: 'Piece',
    occasion: 'Occasion',
    on: 'Date wished for',
    availability: 'Available',
    meeting: 'Meeting',
    boutique: 'Boutique',
    frame: 'By appointment',
    yes: 'Accepted',
  },
};

/** What the client answered, in the reader's words. */
export function answerFacts(answers: InquiryAnswers, language: Language): Fact[] {
  const label = labels[language];
  return [
    { label: label.intent, value: answers.intent && intentWords[language][answers.intent] },
    { label: label.category, value: answers.category && categoryWord(answers.category, language) },
    { label: label.piece, value: answers.pieceReference },
    { label: label.occasion, value: answers.occasion },
    { label: label.on, value: answers.desiredOn && formatDate(answers.desiredOn, language) },
    { label: label.availability, value: answers.availability && availabilityWords[language][answers.availability] },
    { label: label.meeting, value: answers.meetingPreference && meetingWords[language][answers.meetingPreference] },
    { label: label.boutique, value: answers.boutiqueName },
    { label: label.frame, value: answers.acceptsByAppointment && label.yes },
  ];
}
