import type { Context } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { dispatch } from '#runtime/dispatch.ts';
import { heard } from '#runtime/event-listener.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';

class InquiryChangedError extends Error {
  override readonly name = 'InquiryChangedError';
}

const handler = dispatch({
  step: {
    'Assign advisor': task(taskInput, async (input) => ({ step: input })),
    'Close inquiry': task(taskInput, async () => {
      throw new InquiryChangedError('Changed.');
    }),
    'Report trouble': task(taskInput.extend({ error: z.string() }), async ({ error }) => ({ error })),
  },
  listener: { 'note-exchange': heard(async ({ time, detail }) => ({ time, detail })) },
  schedule: { 'snapshot-day': byTheClock(async (at) => ({ at })) },
});
const context = { functionName: 'vestibule-test' } as Context;
const call = (event: unknown) => handler(event, context);
const payload = { inquiryId: 'inq-1', at: '2026-11-23T09:00:00Z' };

describe('a payload', () => {
  it('reaches the named work, without the name in its input', async () => {
    expect(await call({ step: 'Assign advisor', ...payload })).toEqual({
      step: { inquiryId: 'inq-1', at: '2026-11-23T09:00:00.000Z' },
    });
    expect(await call({ step: 'Report trouble', error: 'States.Timeout', ...payload })).toEqual({
      error: 'States.Timeout',
    });
    const event = { time: '2026-11-23T09:00:00Z', detail: { eventId: 'e-1' }, 'detail-type': 'x' };
    expect(await call({ listener: 'note-exchange', event })).toEqual({ time: event.time, detail: event.detail });
    expect(await call({ schedule: 'snapshot-day', scheduledAt: '2026-11-23T01:00:00Z' })).toEqual({
      at: '2026-11-23T01:00:00.000Z',
    });
  });

  it.each([
    [{ step: 'Assign nobody', ...payload }],
    [{ step: 'constructor', ...payload }],
    [{ ...payload }],
    [{ step: 7, ...payload }],
    [{ step: 'Assign advisor', ...payload, message: 'words have no business here' }],
    [{ step: 'Assign advisor', inquiryId: '', at: 'yesterday' }],
    [null],
    ['Assign advisor'],
  ])('without a known name is refused by the error that the workflow does not retry: %j', async (event) => {
    await expect(call(event)).rejects.toMatchObject({ name: 'InvalidTaskInputError' });
  });

  it('fails with the error name of its work, which Retry and Catch match', async () => {
    await expect(call({ step: 'Close inquiry', ...payload })).rejects.toMatchObject({ name: 'InquiryChangedError' });
  });
});
