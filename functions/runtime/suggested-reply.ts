import { staffOf } from '#domain/house/house.ts';
import type { Dossier } from '#runtime/action-view.ts';
import { categoryWord, intentWords } from '#templates/layout/inquiry-words.ts';

/** A first sentence to start from, in the client's language; the advisor's own words come after it. */
export function suggestedReply({ house, inquiry, person }: Dossier, readerId: string): string {
  const advisor = staffOf(house, readerId).fullName;
  const { intent, category } = inquiry.answers;
  const houseName = house.policy.house.name;
  if (inquiry.language === 'fr') {
    const subject =
      category === undefined || category === 'other'
        ? intentWords.fr[intent].toLowerCase()
        : categoryWord(category, 'fr').toLowerCase();
    return `Bonjour ${person.fullName},\n\nMerci de votre confiance. J’ai lu votre message avec attention (${subject}) et j’aimerais vous répondre de vive voix : préférez-vous que je vous appelle aujourd’hui, ou demain matin ?\n\n${advisor}\n${houseName}`;
  }
  const subject =
    category === undefined || category === 'other'
      ? intentWords.en[intent].toLowerCase()
      : categoryWord(category, 'en').toLowerCase();
  return `Dear ${person.fullName},\n\nThank you for your trust. I have read your message with care (${subject}) and would like to answer in person: shall I call you today, or would tomorrow morning suit you better?\n\n${advisor}\n${houseName}`;
}
