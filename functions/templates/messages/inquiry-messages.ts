import { shared } from './shared.ts';

export { categoryLabel as categoryWord } from '../layout/category-label.ts';
export type { InquiryAnswers } from '../layout/inquiry-answers.ts';

const { fr, en } = shared;
export const intentWords = { fr: fr.inquiry.intents, en: en.inquiry.intents };
