import type { PolicyPreviewMessages } from '../../../contracts/staff-pages/policy/policy-preview.ts';

export const policyPreview: PolicyPreviewMessages = {
  verdict: 'Verdict',
  inquiry: 'Inquiry',
  level: 'Level',
  points: 'Points',
  why: 'Why',
  changedCaption: 'Inquiries that would be qualified differently',
  responsesCaption: 'Responses that would turn on time, or late',
  answeredInTime: 'Answered within the target',
  target: 'Target',
  deadline: 'Deadline under this draft',
  answered: 'Answered',
  outcome: 'Under this draft',
  unanswered: 'not yet',
  wouldBeLate: 'late',
  wouldBeKept: 'on time',
  load: 'Inquiries per advisor',
  loadNote:
    'Inquiries are assigned again in the order in which they arrived, by desk, level and fairness. Capacity is not simulated.',
  advisor: 'Advisor',
  contacts: 'Follow-ups to clients',
  sent: 'Sent',
  deferred: 'Postponed',
  cancelled: 'Cancelled',
  most: 'Most to one client',
  newly: 'Now counted:',
  noLonger: 'No longer counted:',
  over: ({ period, inquiries }) =>
    `${period}. ${inquiries === 1 ? '1 inquiry' : `${inquiries} inquiries`} assessed again.`,
  verdicts: ({ changed }) =>
    changed === 0
      ? 'No qualification changes'
      : changed === 1
        ? 'One inquiry would be qualified differently'
        : `${changed} inquiries would be qualified differently`,
  repeated: ({ same, of }) =>
    `Reliability of the simulation: ${same} of ${of} decisions taken under the policy in force are reproduced exactly.`,
  responses: ({ before, after }) =>
    before === after
      ? `Late responses: ${after}, as before`
      : `Late responses: ${before} before, ${after} under this draft`,
  promises: ({ count }) => (count === 1 ? '1 response due' : `${count} responses due`),
  relances: ({ waits, clients }) => `${waits} waits, ${clients} clients`,
};
