import type { Language } from '#domain/policy/language.ts';
import { shared } from '#templates/messages/shared.ts';
import { formatDate } from '../i18n/dates.ts';
import { categoryLabel } from './category-label.ts';
import type { Fact } from './facts.ts';
import type { InquiryAnswers } from './inquiry-answers.ts';

/** What the client answered, in the reader's words. */
export function answerFacts(answers: InquiryAnswers, language: Language): Fact[] {
  const messages = shared[language].answers;
  return [
    { label: messages.intent, value: answers.intent && shared[language].inquiry.intents[answers.intent] },
    { label: messages.category, value: answers.category && categoryLabel(answers.category, language) },
    { label: messages.piece, value: answers.pieceReference },
    { label: messages.occasion, value: answers.occasion },
    { label: messages.on, value: answers.desiredOn && formatDate(answers.desiredOn, language) },
    {
      label: messages.availability,
      value: answers.availability && shared[language].inquiry.availabilities[answers.availability],
    },
    {
      label: messages.meeting,
      value: answers.meetingPreference && shared[language].inquiry.meetings[answers.meetingPreference],
    },
    { label: messages.boutique, value: answers.boutiqueName },
    { label: messages.frame, value: answers.acceptsByAppointment && messages.yes },
  ];
}
