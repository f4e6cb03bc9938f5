import type { OutcomeMessages } from '../../fr/staff-links/outcome.ts';

export const outcome: OutcomeMessages = {
  title: 'Meeting outcome',
  met: 'Meeting',
  kinds: {
    attended: 'The meeting took place, nothing is decided',
    sale: 'Sale made',
    later: 'The client will come back to it later',
    'no-sale': 'The meeting took place, without further interest',
    'no-show': 'The meeting did not take place',
  },
  hints: {
    attended: 'A courteous message is sent in a week, unless the client writes first.',
    sale: 'The inquiry is completed.',
    later: 'The inquiry is paused until then.',
    'no-sale': 'The inquiry is closed, without another message.',
    'no-show': 'Other times will be offered once.',
  },
  amount: 'Amount',
  amountHint: 'For example 12,500.00.',
  category: 'Category',
  author: 'Who was absent?',
  authors: { client: 'The client', advisor: 'The house' },
  laterOn: 'From',
  laterHint: 'The house does not get in touch before that day.',
  choose: 'Choose',
  noteHint: 'For the history. The client does not see it.',
};
