import type { InquiryEntrustedMessages } from '../../contracts/staff-letters/inquiry-entrusted.ts';

export const inquiryEntrusted: InquiryEntrustedMessages = {
  subject: ({ name }) => `${name} : cette demande vous est désormais confiée`,
  yours: ({ former }) => `La demande qui suit, dont s’occupait ${former}, est désormais la vôtre.`,
  yoursSinceLeft: ({ former }) => `${former} a quitté la maison ; la demande qui suit est désormais la vôtre.`,
  answered: 'Le client a déjà reçu sa première réponse : aucun délai ne court, et la relation continue avec vous.',
  note: ({ text }) => `Note jointe : « ${text} »`,
};
