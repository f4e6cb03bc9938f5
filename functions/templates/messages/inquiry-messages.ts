import { shared } from './shared.ts';

export { categoryLabel as categoryWord } from '../layout/category-label.ts';
export type { InquiryAnswers } from '../layout/inquiry-answers.ts';

const { fr, en } = shared;
export const intentWords = { fr: fr.inquiry.intents, en: en.inquiry.intents };
export const availabilityWords = { fr: fr.inquiry.availabilities, en: en.inquiry.availabilities };
export const meetingWords = { fr: fr.inquiry.meetings, en: en.inquiry.meetings };

function ofForm(categories: typeof fr.inquiry.categories) {
  const { jewellery: _jewellery, fragrance: _fragrance, home: _home, ...offered } = categories;
  return offered;
}
export const categoryWords = { fr: ofForm(fr.inquiry.categories), en: ofForm(en.inquiry.categories) };
