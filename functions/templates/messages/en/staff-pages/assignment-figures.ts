import type { AssignmentFiguresMessages } from '../../contracts/staff-pages/assignment-figures.ts';

const inquiries = (amount: number, count: string) => `${count} ${amount === 1 ? 'inquiry' : 'inquiries'}`;

export const assignmentFigures: AssignmentFiguresMessages = {
  possible: ({ possible, all }) =>
    possible === 0
      ? `None of the ${all} advisors could take it at that moment.`
      : `At that moment ${possible} of ${all} advisors could take it.`,
  behind: ({ name, amount, count }) =>
    `${name} was ${inquiries(amount, count)} short of the planned share, more than their colleagues.`,
  ahead: ({ name, amount, count }) =>
    `${name} was ${inquiries(amount, count)} over the planned share, less than the colleagues present.`,
  tied: 'They were level, and the choice was drawn by lot.',
  credit: ({ count }) => `${count} of it for absences`,
};
