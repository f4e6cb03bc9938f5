import type { OutcomeMessages } from '../../contracts/staff-pages/outcome.ts';

export const outcome: OutcomeMessages = {
  title: 'What came of this meeting?',
  met: 'Meeting',
  kinds: {
    attended: 'We met, nothing is decided',
    sale: 'A sale',
    later: 'The client will come back to it later',
    'no-sale': 'We met, and it ends here',
    'no-show': 'The meeting did not take place',
  },
  hints: {
    attended: 'One courteous note follows in a week, unless the client writes first.',
    sale: 'The inquiry is concluded.',
    later: 'The inquiry rests until then.',
    'no-sale': 'The inquiry is closed, without another message.',
    'no-show': 'Other times will be offered once, courteously.',
  },
  amount: 'Amount',
  amountHint: 'For example 12,500.00.',
  category: 'Category',
  author: 'Who did not come',
  authors: { client: 'The client', advisor: 'The house' },
  laterOn: 'From',
  laterHint: 'The house does not come back before that day.',
  choose: 'Choose',
};
