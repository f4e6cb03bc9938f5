import type { AssignmentFiguresMessages } from '../../contracts/staff-pages/assignment-figures.ts';

const inquiries = (amount: number, count: string) => `${count} ${amount < 2 ? 'demande' : 'demandes'}`;

export const assignmentFigures: AssignmentFiguresMessages = {
  possible: ({ possible, all }) =>
    possible === 0
      ? `Aucun des ${all} conseillers ne pouvait la prendre à ce moment.`
      : `À ce moment, ${possible} conseiller${possible === 1 ? '' : 's'} sur ${all} pouvai${possible === 1 ? 't' : 'ent'} la prendre.`,
  behind: ({ name, amount, count }) =>
    `Il manquait ${inquiries(amount, count)} à ${name} pour atteindre sa part, plus qu’à ses collègues.`,
  ahead: ({ name, amount, count }) =>
    `${name} dépassait sa part de ${inquiries(amount, count)}, moins que ses collègues présents.`,
  tied: 'À égalité, le choix a été tiré au sort.',
  credit: ({ count }) => `dont ${count} pour ses absences`,
};
