import type { ReportLetterMessages } from '#letters/staff/report-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const reportLetters: ReportLetterMessages = {
  'triage-digest': {
    subject: ({ count }) => (count === 1 ? 'Un message à lire' : `${count} messages à lire`),
    opening: ({ count }) =>
      count === 1
        ? 'La lecture automatique n’a pas tranché sur un message. Un verdict suffit pour que la demande suive son cours.'
        : `La lecture automatique n’a pas tranché sur ${count} messages. Un verdict sur chacun suffit pour que la demande suive son cours.`,
    because: {
      doubtful: 'la lecture hésite',
      incomplete: 'trop peu de précisions',
      premature: 'mis de côté, pas encore de projet',
      audit: 'écarté, à contrôler',
    },
    item: ({ reference, because, at }) => `${reference}, reçu le ${at} : ${because}`,
    more: ({ count }) => (count === 1 ? 'et un autre' : `et ${count} autres`),
    action: 'Ouvrir le tri',
  },
  'monthly-report': {
    subject: ({ month }) => `Les chiffres de la maison, ${month}`,
    opening: ({ month }) =>
      `Voici ${month} : d’abord les promesses non tenues, puis les cinq chiffres, chacun avec les observations qui le fondent.`,
    moved: 'Ce qui a changé depuis le mois d’avant :',
    still: 'Rien d’autre n’a assez changé, ou sur assez d’observations, pour être signalé.',
    levers: 'Trois leviers pour le mois qui commence :',
    leverLine: ({ figure, value, act }) => `${figure} : ${value}. ${act}`,
    choose:
      'Lequel choisissez-vous ? Indiquez-le sur la page des leviers : la lettre du mois prochain dira ce qu’il en est advenu.',
    decided: ({ figure }) =>
      `Le mois dernier, vous avez choisi de travailler sur « ${figure} ». Voici ce qu’il en est :`,
    blocked: 'Ce qui attend une personne en ce moment :',
    clear: 'Aucune demande n’est bloquée en ce moment.',
    open: 'Ouvrir les indicateurs',
    decide: 'Choisir le levier',
    compared: ({ now, before }) => `${now}, contre ${before} le mois d’avant`,
    comparedFor: ({ now, before, inquiries }) => `${now}, contre ${before} pour ${inquiries} le mois d’avant`,
    counted: ({ what, count }) => `${what} : ${count}`,
  },
};

/** The staff's names for them. */
export const reportLetterNames: NamesOf<ReportLetterMessages> = {
  'triage-digest': 'Messages à lire',
  'monthly-report': 'Rapport mensuel',
};
