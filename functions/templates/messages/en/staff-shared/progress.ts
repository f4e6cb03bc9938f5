import type { ProgressMessages } from '../../contracts/staff-shared/progress.ts';

export const progress: ProgressMessages = {
  nextSteps: {
    assignment: 'Entrust to an advisor',
    'first-response': 'Answer the client',
    warning: 'Reminder to the advisor',
    breach: 'Clock passes to the delegate',
    escalation: 'Escalation to the house',
    completion: 'Detail from the client',
    relance: 'Follow-up, unless the client writes',
    'client-choice': 'Client’s choice',
    appointment: 'Meeting',
    reminder: 'Reminder of the meeting',
    outcome: 'Note the outcome, since',
    rest: 'Pause, unless the client writes',
    reprise: 'Resume',
    undo: 'Decided, reversible until',
    'at-work': 'The workflow is seeing to it',
  },
  blockages: {
    unassigned: 'Without an owner',
    'nobody-eligible': 'Nobody available',
    doubtful: 'To be read by a person',
    breached: 'Past its time to answer',
    escalated: 'Escalated to the house',
    'mail-in-doubt': 'A send to check',
    'mail-bounced': 'Address no longer receives',
    'workflow-trouble': 'Automatic follow-up stopped',
    'owner-left': 'The owner has left the house',
    'client-asked': 'The client awaits a word',
    'outcome-missing': 'Outcome unknown',
  },
};
