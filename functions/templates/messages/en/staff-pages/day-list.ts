import type { DayListMessages } from '../../contracts/staff-pages/day-list.ts';

export const dayList: DayListMessages = {
  title: 'Your day',
  titleOf: ({ name }) => `${name}’s day`,
  asOf: ({ at }) => `As of ${at}`,
  client: 'Client',
  level: 'Level',
  what: 'To do',
  when: 'When',
  advisor: 'Day of',
  show: 'Show',
  groups: { overdue: 'Late', today: 'Today', next: 'Coming up' },
  kinds: {
    answer: 'Answer the client',
    'client-word': 'Client waiting for a reply',
    meeting: 'Meeting',
    outcome: 'Record the meeting outcome',
    relance: 'Follow-up scheduled',
  },
  hints: { relance: 'Cancelled if you reach the client first.' },
  emptyTitle: 'Nothing is waiting for you',
  emptyText:
    'Answers due, messages from clients, your meetings today and tomorrow, outcomes to record and scheduled follow-ups appear here, in order of due time.',
  emptyLink: 'See all inquiries',
};
