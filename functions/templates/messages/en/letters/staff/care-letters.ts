import type { StaffCareLetterMessages } from '#letters/staff/care-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const staffCareLetters: StaffCareLetterMessages = {
  'care-reminder': {
    complaint: {
      subject: ({ name }) => `${name}: is the complaint resolved?`,
      open: ({ name, days }) => `${name} had your answer ${days} days ago, and the complaint is still open.`,
      resolve:
        'Once it is resolved, say so on the page, with the gesture you made if there was one. The client is then asked once whether everything is settled.',
    },
    'after-sales': {
      subject: ({ name }) => `${name}: is the matter resolved?`,
      open: ({ name, days }) =>
        `${name} had your answer ${days} days ago, and the matter after the sale is still open.`,
      resolve: 'Once it is resolved, say so on the page. The client is then asked once whether everything is settled.',
    },
  },
  'aftercare-announced': {
    subject: ({ name, at }) => `${name}: a letter of care leaves on ${at}`,
    leaves: ({ name, at }) => `A letter in your name goes to ${name} on ${at}, as after every sale.`,
    change: 'On the page you can write it in your own words, or drop it. Without a word from you it leaves as it is.',
  },
};

/** The staff's names for them. */
export const staffCareLetterNames: NamesOf<StaffCareLetterMessages> = {
  'care-reminder': 'Reminder to resolve',
  'aftercare-announced': 'Care after a sale, announced',
};
