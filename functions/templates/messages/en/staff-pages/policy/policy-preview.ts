import type { PolicyPreviewMessages } from '../../../contracts/staff-pages/policy/policy-preview.ts';

export const policyPreview: PolicyPreviewMessages = {
  verdict: 'Verdict',
  inquiry: 'Inquiry',
  level: 'Level',
  points: 'Points',
  why: 'Why',
  changedCaption: 'Inquiries that would have been read otherwise',
  responsesCaption: 'Responses that change sides',
  answeredInTime: 'Answered within the target',
  target: 'Target',
  deadline: 'Deadline of the draft',
  answered: 'Answered',
  outcome: 'Under this draft',
  unanswered: 'not yet',
  wouldBeLate: 'late',
  wouldBeKept: 'in time',
  load: 'Who would have received how many inquiries',
  loadNote:
    'Inquiries are given out again in the order in which they came, by desk, level and fairness. Capacity is not replayed.',
  advisor: 'Advisor',
  contacts: 'Follow-ups to clients',
  sent: 'Sent',
  deferred: 'Put off',
  cancelled: 'Cancelled',
  most: 'To the client who received most',
  newly: 'Now:',
  noLonger: 'No longer:',
  over: ({ period, inquiries }) => `${period}. ${inquiries === 1 ? '1 inquiry' : `${inquiries} inquiries`} read again.`,
  verdicts: ({ changed }) =>
    changed === 0
      ? 'No verdict changes'
      : changed === 1
        ? 'One inquiry would have been read otherwise'
        : `${changed} inquiries would have been read otherwise`,
  repeated: ({ same, of }) =>
    `How faithful the replay is: ${same} of ${of} decisions taken under the policy in force are found again exactly.`,
  responses: ({ before, after }) =>
    before === after
      ? `Late responses: ${after}, as before`
      : `Late responses: ${before} before, ${after} under this draft`,
  promises: ({ count }) => (count === 1 ? '1 response due' : `${count} responses due`),
  relances: ({ waits, clients }) => `${waits} waits, ${clients} clients`,
};
