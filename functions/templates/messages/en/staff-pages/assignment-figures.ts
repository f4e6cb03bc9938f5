import type { AssignmentFiguresMessages } from '../../contracts/staff-pages/assignment-figures.ts';

export const assignmentFigures: AssignmentFiguresMessages = {
  possible: ({ possible, all }) =>
    possible === 0
      ? `None of the ${all} advisors could take it at that moment.`
      : `At that moment ${possible} of ${all} advisors could take it.`,
  behind: ({ name, count }) =>
    `${name} was short of the planned share by ${count} inquiries, more than colleagues were.`,
  ahead: ({ name, count }) => `${name} was over the planned share by ${count} inquiries, less than colleagues present.`,
  tied: 'They were level, and a draw of this inquiry’s own decided.',
  credit: ({ count }) => `${count} of it for days away`,
};
