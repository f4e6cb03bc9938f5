import type { PolicyProblemsMessages } from '../../../contracts/staff-pages/policy/policy-problems.ts';

const expectedForms: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'yes or no',
  array: 'a list',
};

export const policyProblems: PolicyProblemsMessages = {
  too_small: ({ limit, of }) => (of === 'list' ? `At least ${limit} of them.` : `At least ${limit}.`),
  too_big: ({ limit }) => `At most ${limit}.`,
  invalid_type: ({ expected = '', isMissing }) =>
    isMissing ? 'This is needed.' : `This should be ${expectedForms[expected] ?? 'of another form'}.`,
  invalid_value: ({ accepted = [] }) => `One of: ${accepted.join(', ')}.`,
  invalid_union: 'A whole number within the limits, or the word that stands for it.',
  invalid_format: 'The format is not the one expected.',
  'unknown-field': 'There is no such field in the policy. No question about a client’s means can be added to it.',
  'time-zone': 'An IANA time zone, such as Europe/Paris.',
  currency: 'An ISO 4217 currency, such as EUR.',
  'frame-order': 'The end must come after the start.',
  'frames-apart': 'The ranges of a day must not overlap.',
  'some-hours': 'Give hours for at least one day of the week.',
  twice: 'This value appears twice.',
  'default-language': 'The default language must be one of the house’s.',
  'grid-order': 'The inner circle comes before the VIC.',
  'grid-spend': 'The inner circle cannot require less than VIC.',
  ascending: 'Each value must be larger than the one before.',
  'some-relance': 'At least one follow-up must offer something.',
  'chase-order': 'Keep the order: ask, ask again, tell the management, then pause.',
  'lead-horizon': 'The horizon must lie beyond the advisor’s notice.',
  'weights-sum': 'The five weights must add up to 100.',
  'weight-reachable': 'The points of this criterion cannot reach this weight.',
  'known-threshold': 'A known client cannot need more points than a stranger.',
  'promising-threshold': 'The VIC deadline cannot be earned below the qualification threshold.',
  'doubt-order': 'The threshold of doubt must come before that of certainty, and that before beyond doubt.',
  'bespoke-horizon': 'The bespoke horizon must be at least as far ahead.',
  'number-unread': 'A number, for instance 4 or 1.5.',
  'list-unread': 'Numbers separated by commas, for instance 50, 80.',
  'caps-unread': 'For instance “3 / 30, message 1 / 7”: three in thirty days, one message in seven. Or “no limit”.',
  'hours-unread': 'For instance “09:00-13:00, 14:00-19:00”, or nothing.',
  'json-unread': 'This text is not readable JSON.',
};
