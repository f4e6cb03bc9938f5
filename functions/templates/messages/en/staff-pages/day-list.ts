import type { DayListMessages } from '../../contracts/staff-pages/day-list.ts';

export const dayList: DayListMessages = {
  title: 'Your day',
  titleOf: ({ name }) => `The day of ${name}`,
  asOf: ({ at }) => `As of ${at}.`,
  client: 'Client',
  level: 'Level',
  what: 'To do',
  when: 'When',
  advisor: 'The day of',
  show: 'Show',
  groups: { overdue: 'Late', today: 'Today', next: 'Next' },
  kinds: {
    answer: 'Answer',
    'client-word': 'The client awaits a word',
    meeting: 'Meeting',
    outcome: 'Note the outcome of the meeting',
    relance: 'A follow-up leaves',
  },
  asked: {
    completed: 'Answer: the inquiry is completed',
    replied: 'Answer: the client has replied',
    call: 'Call: the client wishes it',
    'other-times': 'Offer other times',
    resume: 'Answer: the client takes it up again',
  },
  hints: { relance: 'A call before then takes its place, if the client answers it.' },
  emptyTitle: 'Nothing is waiting for you',
  emptyText:
    'Answers you owe, words from clients, your meetings today and tomorrow, their outcomes and the follow-ups about to leave appear here, the most pressing first.',
  emptyLink: 'See every inquiry',
};
