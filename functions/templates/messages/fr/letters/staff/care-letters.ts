import type { StaffCareLetterMessages } from '#letters/staff/care-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const staffCareLetters: StaffCareLetterMessages = {
  'care-reminder': {
    complaint: {
      subject: ({ name }) => `${name} : la réclamation est-elle résolue ?`,
      open: ({ name, days }) =>
        `${name} a reçu votre réponse il y a ${days} jours, et la réclamation est encore ouverte.`,
      resolve:
        'Une fois résolue, indiquez-le sur la page, avec le geste consenti s’il y en a un. Le client sera ensuite interrogé une seule fois : tout est-il réglé ?',
    },
    'after-sales': {
      subject: ({ name }) => `${name} : la question est-elle résolue ?`,
      open: ({ name, days }) =>
        `${name} a reçu votre réponse il y a ${days} jours, et sa question après-vente est encore ouverte.`,
      resolve:
        'Une fois résolue, indiquez-le sur la page. Le client sera ensuite interrogé une seule fois : tout est-il comme il le souhaite ?',
    },
  },
};

/** The staff's names for them. */
export const staffCareLetterNames: NamesOf<StaffCareLetterMessages> = { 'care-reminder': 'Rappel de résolution' };
