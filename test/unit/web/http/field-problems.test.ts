import { expect, it } from 'vitest';
import { advisorChangeSchema as advisorChange } from '#events/api/advisor.ts';
import { policyRollback } from '#events/api/policy.ts';
import { contactRequest } from '#events/api/records.ts';
import { fieldProblems } from '#web/http/field-problems.ts';

it.each([
  ['a contact', contactRequest, { inquiryId: 'inq-1', channel: 'call', colour: 'blue', size: 3 }, ['colour', 'size']],
  ['a change of an advisor', advisorChange, { capacity: 10, colour: 'blue' }, ['colour']],
  ['a roll-back', policyRollback, { to: '2026-11-01', colour: 'blue' }, ['colour']],
  ['leave of an advisor', advisorChange, { leave: [{ from: '2026-12-01', colour: 'blue' }] }, ['leave.0.colour']],
])('names every unknown field of %s', (_name, schema, body, paths) => {
  const { error } = schema.safeParse(body);
  if (error === undefined) throw new Error('It was accepted.');
  const unknown = fieldProblems(error).filter(({ message }) => message === 'Unknown field.');
  expect(unknown.map(({ path }) => path)).toEqual(paths);
  expect(fieldProblems(error).every(({ path }) => path !== '')).toBe(true);
});
