import { shared } from '#templates/messages/catalogues.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { categoryLabel } from './category-label.ts';
import type { Fact } from './facts.ts';
import type { InquiryAnswers } from './inquiry-answers.ts';

/** The client's answers, in the reader's language. */
export function answerFacts(answers: InquiryAnswers, language: Language): Fact[] {
  const label = shared[language].answers;
  return [
    { label: label.intent, value: answers.intent && shared[language].inquiry.intents[answers.intent] },
    { label: label.category, value: answers.category && categoryLabel(answers.category, language) },
    { label: label.piece, value: answers.pieceReference },
    { label: label.occasion, value: answers.occasion },
    { label: label.on, value: answers.desiredOn && formatDate(answers.desiredOn, language) },
    {
      label: label.availability,
      value: answers.availability && shared[language].inquiry.availabilities[answers.availability],
    },
    {
      label: label.meeting,
      value: answers.meetingPreference && shared[language].inquiry.meetings[answers.meetingPreference],
    },
    { label: label.boutique, value: answers.boutiqueName },
    { label: label.frame, value: answers.acceptsByAppointment && label.yes },
  ];
}
