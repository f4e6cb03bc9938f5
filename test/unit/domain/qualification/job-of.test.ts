import { expect, it } from 'vitest';
import { type InquiryKind, type JobToBeDone, jobOf } from '#domain/qualification/qualification.ts';

it.each<readonly [InquiryKind | undefined, JobToBeDone, JobToBeDone | undefined]>([
  [undefined, 'gift', 'gift'],
  ['wish', 'discovery', 'discovery'],
  ['follow-up', 'milestone', 'milestone'],
  ['after-sales', 'repair', 'repair'],
  ['after-sales', 'discovery', undefined],
  ['complaint', 'discovery', undefined],
  ['stop-request', 'discovery', undefined],
])('%s with %s is shown with the job %s', (kind, jobToBeDone, job) => {
  expect(jobOf({ jobToBeDone, ...(kind === undefined ? {} : { kind }) })).toBe(job);
});
