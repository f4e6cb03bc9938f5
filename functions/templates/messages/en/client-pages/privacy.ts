import type { PrivacyMessages } from '../../fr/client-pages/privacy.ts';

export const privacy: PrivacyMessages = {
  title: 'Privacy',
  lede: ({ house }) => `${house} uses what you entrust to it to answer you, and for nothing else.`,
  kept: {
    title: 'What we keep',
    text: 'Your message, your name, your title if you give one, how to reach you, and whatever else you choose to add. We ask nothing about your means, and no tracker follows your visit.',
  },
  why: {
    title: 'Why',
    text: 'To answer your inquiry and follow it up. This rests on your consent, of which we keep the date and the exact text. You may withdraw it at any time.',
  },
  readers: {
    title: 'Who has access to it',
    text: 'The person in charge of your inquiry, their delegate while they are away, and the manager who sees that it does not go unanswered.',
  },
  howLong: {
    title: 'For how long',
    text: ({ months }) =>
      `Up to ${months} months after your last exchange with the house. Your details and your messages are then erased.`,
  },
  rights: {
    title: 'Your rights',
    text: ({ email }) =>
      `In your private space, whose address is in each of our letters, you may download what we keep or have it erased. To have it corrected, or for any question, write to ${email}. You may also turn to the data protection authority of your country.`,
  },
};
