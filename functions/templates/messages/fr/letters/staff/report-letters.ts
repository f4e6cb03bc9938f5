import type { ReportLetterMessages } from '#letters/staff/report-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';

export const reportLetters: ReportLetterMessages = {
  'monthly-report': {
    subject: ({ month }) => `Les chiffres de la maison, ${month}`,
    opening: ({ month }) => `Voici ${month} en cinq chiffres, chacun avec les observations qui le fondent.`,
    moved: 'Ce qui a changé depuis le mois d’avant :',
    still: 'Rien d’autre n’a assez changé, ou sur assez d’observations, pour être signalé.',
    blocked: 'Ce qui attend une personne en ce moment :',
    clear: 'Aucune demande n’est bloquée en ce moment.',
    open: 'Ouvrir les indicateurs',
    compared: ({ now, before }) => `${now}, contre ${before} le mois d’avant`,
    comparedFor: ({ now, before, inquiries }) => `${now}, contre ${before} pour ${inquiries} le mois d’avant`,
    counted: ({ what, count }) => `${what} : ${count}`,
  },
};

/** The staff's names for them. */
export const reportLetterNames: NamesOf<ReportLetterMessages> = {
  'monthly-report': 'Rapport mensuel',
};
