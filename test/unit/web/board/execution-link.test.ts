import { expect, it } from 'vitest';
import { executionLink } from '#web/board/execution-link.ts';
import { inquiry } from '../../ports/samples.ts';

const ports = { executionUrl: '/watch/{inquiryId}/{execution}' };

const manager = { role: 'manager' } as const;

it('leads to the present run, by its name in Step Functions', () => {
  expect(executionLink(ports, inquiry(), manager)).toBe('/watch/inq-1/inq-1');
  expect(executionLink(ports, inquiry({ runs: 3 }), manager)).toBe('/watch/inq-1/inq-1-3');
  expect(executionLink(ports, inquiry(), { role: 'advisor' })).toBeUndefined();
});

it('is absent for an imported inquiry, until its client comes back and a run begins', () => {
  expect(executionLink(ports, inquiry({ imported: true }), manager)).toBeUndefined();
  expect(executionLink(ports, inquiry({ imported: true, runs: 2 }), manager)).toBe('/watch/inq-1/inq-1-2');
});
