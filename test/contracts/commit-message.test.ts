import { expect, it } from 'vitest';
import { commitProblems } from '../../tools/commit-message.ts';

it.each([
  'feat(relances): hold slots after the ledger has decided\n\nSlots were held for letters that never left.',
  'fix: refuse a date of another century\n\nThe report of the year 9999 never returned.',
  'refactor(kpi)!: rename the projection\n\nThe stored form changes.',
])('accepts %j', (message) => {
  expect(commitProblems(message)).toEqual([]);
});

it.each([
  ['A mishap that was got over excuses no defect after it\n\nWhy.', 'type(scope)'],
  ['feature: add a page\n\nWhy.', 'type(scope)'],
  [`fix(kpi): ${'count what was counted '.repeat(4).trim()}\n\nWhy.`, 'longer than 72'],
  ['fix(kpi): count it.\n\nWhy.', 'full stop'],
  ['fix(kpi): count it', 'says why'],
  ['fix(kpi): count it\nWhy.', 'empty line'],
])('refuses %j', (message, problem) => {
  expect(commitProblems(message).join(' ')).toContain(problem);
});
