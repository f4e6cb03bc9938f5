import type { AssignmentFiguresMessages } from '../../contracts/staff-pages/assignment-figures.ts';

export const assignmentFigures: AssignmentFiguresMessages = {
  possible: ({ possible, all }) =>
    possible === 0
      ? `Aucun des ${all} conseillers ne pouvait la prendre à ce moment.`
      : `À ce moment, ${possible} conseiller${possible === 1 ? '' : 's'} sur ${all} pouvai${possible === 1 ? 't' : 'ent'} la prendre.`,
  behind: ({ name, count }) =>
    `Il manquait ${count} demande à ${name} pour atteindre sa part, plus qu’à ses collègues.`,
  ahead: ({ name, count }) => `${name} dépassait sa part de ${count} demande, moins que ses collègues présents.`,
  tied: 'À égalité, un tirage propre à cette demande a décidé.',
  credit: ({ count }) => `dont ${count} pour ses absences`,
};
