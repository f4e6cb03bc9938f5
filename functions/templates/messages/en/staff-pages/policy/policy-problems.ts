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
  invalid_format: 'Not in the form that is expected.',
  'unknown-field': 'There is no such field in the policy. No question about means can be added to it.',
  'time-zone': 'An IANA time zone, such as Europe/Paris.',
  currency: 'An ISO 4217 currency, such as EUR.',
  'frame-order': 'The end comes after the beginning.',
  'frames-apart': 'The hours of a day follow one another without overlapping.',
  'some-hours': 'At least one day of the week must have hours.',
  twice: 'The same value stands there twice.',
  'default-language': 'The default language is one of those of the house.',
  'grid-order': 'The inner circle comes before the VIC.',
  'grid-spend': 'The inner circle cannot need less than a VIC.',
  ascending: 'Each value is larger than the one before it.',
  'some-relance': 'At least one follow-up must offer something.',
  'chase-order': 'One thing after another: ask, ask again, tell the manager, then let it rest.',
  'lead-horizon': 'The horizon must lie beyond the notice the advisor has.',
  'weights-sum': 'The five weights must add up to 100.',
  'weight-reachable': 'The points of this criterion cannot reach this weight.',
  'known-threshold': 'A known client cannot need more points than an unknown person.',
  'promising-threshold': 'The pace of a VIC cannot be earned below the threshold of qualification.',
  'doubt-order': 'Doubt comes before certainty, and certainty before what is overwhelming.',
  'bespoke-horizon': 'Bespoke work is planned at least as far ahead.',
  'number-unread': 'A number, for instance 4 or 1.5.',
  'list-unread': 'Numbers separated by commas, for instance 50, 80.',
  'caps-unread': 'For instance “3 / 30, message 1 / 7”: three in thirty days, one message in seven. Or “no limit”.',
  'hours-unread': 'For instance “09:00-13:00, 14:00-19:00”, or nothing.',
  'json-unread': 'This text is not readable JSON.',
};
