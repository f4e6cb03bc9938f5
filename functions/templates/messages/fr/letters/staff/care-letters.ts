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
  'aftercare-announced': {
    subject: ({ name, at }) => `${name} : un message d’attention part le ${at}`,
    leaves: ({ name, at }) => `Un message en votre nom part à ${name} le ${at}, comme après chaque vente.`,
    change:
      'Sur la page, vous pouvez l’écrire avec vos mots ou le retirer. Sans indication de votre part, il part tel quel.',
  },
};

/** The staff's names for them. */
export const staffCareLetterNames: NamesOf<StaffCareLetterMessages> = {
  'care-reminder': 'Rappel de résolution',
  'aftercare-announced': 'Attention après une vente, annoncée',
};
