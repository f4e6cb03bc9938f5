import type { ProgressMessages } from '../../contracts/staff-shared/progress.ts';

export const progress: ProgressMessages = {
  nextSteps: {
    assignment: 'Assign an advisor',
    'first-response': 'Answer the client',
    warning: 'Reminder to the advisor',
    breach: 'Handover to the delegate',
    escalation: 'Escalation to the management',
    completion: 'Detail expected from the client',
    relance: 'Follow-up, unless the client replies',
    'client-choice': 'Choice expected from the client',
    appointment: 'Meeting',
    reminder: 'Meeting reminder',
    outcome: 'Record the meeting outcome, since',
    rest: 'Pause, unless the client replies',
    reprise: 'Follow-up resumes',
    undo: 'Decision can be undone until',
    'at-work': 'Automatic follow-up in progress',
  },
  blockages: {
    unassigned: 'No owner',
    'nobody-eligible': 'No advisor available',
    doubtful: 'Message to read',
    breached: 'Response overdue',
    escalated: 'Escalated to the management',
    'mail-in-doubt': 'Delivery to check',
    'mail-bounced': 'E-mail undeliverable',
    'workflow-trouble': 'Automatic follow-up stopped',
    'owner-left': 'Owner has left the house',
    'client-asked': 'Client waiting for a reply',
    'outcome-missing': 'Meeting outcome missing',
  },
};
