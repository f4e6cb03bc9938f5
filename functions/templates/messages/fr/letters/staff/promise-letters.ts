import type { PromiseLetterMessages } from '#letters/staff/promise-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

const ordinal = (count: number) => (count === 1 ? '1er' : `${count}e`);
const inDays = (days: number) => (days === 1 ? '1 jour' : `${days} jours`);

export const promiseLetters: PromiseLetterMessages = {
  'promise-renewed': {
    subject: ({ name, before }) => `${name} : réponse promise avant ${before}`,
    made: ({ before }) =>
      `Le délai de première réponse est dépassé. Le client vient de recevoir des excuses signées de votre nom, et la promesse d’une réponse avant ${before}. Ce nouveau délai est le vôtre.`,
    subjectBroken: ({ name }) => `${name} : le nouveau délai, promis en votre nom, est dépassé`,
    broken:
      'La réponse promise en votre nom n’est pas partie. Le client ne recevra pas d’autres excuses par écrit : le mieux est de l’appeler.',
  },
  'late-reminder': {
    subject: ({ name, reminder, days }) =>
      days === 0
        ? `${name} sans réponse : ${ordinal(reminder)} rappel`
        : `${name} sans réponse : ${ordinal(reminder)} rappel, ${inDays(days)}`,
    text: ({ reminder, days }) =>
      days === 0
        ? `${ordinal(reminder)} rappel : ce client attend toujours une réponse. Écrivez-lui, appelez-le, ou confiez la demande à un autre conseiller.`
        : `${ordinal(reminder)} rappel : ce client attend toujours une réponse, en retard de ${inDays(days)}. Écrivez-lui, appelez-le, ou confiez la demande à un autre conseiller.`,
    last: 'C’est le dernier rappel pour cette demande : elle figurera ensuite dans votre récapitulatif quotidien.',
  },
  'late-digest': {
    subject: ({ count, days }) =>
      count === 1
        ? `Une demande sans réponse depuis ${inDays(days)}`
        : `${count} demandes sans réponse, la plus ancienne depuis ${inDays(days)}`,
    opening: ({ count }) =>
      count === 1
        ? 'Malgré les rappels, une demande dont vous êtes responsable attend encore sa réponse :'
        : `Malgré les rappels, ${count} demandes dont vous êtes responsable attendent encore leur réponse :`,
    item: ({ reference, level, days }) => `${reference}, ${level} : ${inDays(days)} de retard`,
    more: ({ count }) => (count === 1 ? 'et une autre' : `et ${count} autres`),
    todo: 'Répondez au client, ou confiez la demande à un collègue depuis sa page.',
    action: 'Ouvrir le tableau de bord',
  },
};

/** What staff call them. */
export const promiseLetterNames: NamesOf<PromiseLetterMessages> = {
  'promise-renewed': 'Nouveau délai promis',
  'late-reminder': 'Rappel d’une réponse en retard',
  'late-digest': 'Récapitulatif des réponses en retard',
};
