import { expect, it } from 'vitest';
import { staffOf } from '#domain/house/house.ts';
import { showDay } from '#web/board/day-view.ts';
import { awaitingChoice, houseWith, paris } from '../../ports/client-life.ts';
import { policyRequest } from '../policy/policy-request.ts';

/** Camille's duties on Wednesday morning, as the API names them; and her page. */
async function dayOfCamille(callRatherFrom: string | undefined) {
  const inquiry = awaitingChoice();
  const { clientWait } = inquiry;
  if (clientWait === undefined) throw new Error('No wait.');
  const deferredUntil = paris(30, '09:00');
  const ports = houseWith({ ...inquiry, clientWait: { ...clientWait, deferredUntil, callRatherFrom } });
  const parts = { at: paris(25, '11:30'), member: staffOf(ports.house, 'camille'), method: 'GET' } as const;
  const reply = await showDay(ports, policyRequest({ json: {} }, parts));
  const page = await showDay(ports, policyRequest({ json: {} }, { ...parts, isApi: false, wantsHtml: true }));
  return { duties: JSON.parse(reply.body).duties, page: page.body };
}

it('a client at a full cap is to be called today, and the day list says from when writing is possible', async () => {
  const { duties, page } = await dayOfCamille(paris(25, '11:30'));
  expect(duties).toMatchObject([
    { kind: 'call-first', at: paris(25, '11:30'), writeFrom: paris(30, '09:00'), group: 'today' },
  ]);
  expect(page).toContain('Call rather than write');
  expect(page).toMatch(/Writing is possible again from Monday 30 November/);
});

it('a follow-up that waits for another reason asks for no call', async () => {
  expect((await dayOfCamille(undefined)).duties).toEqual([]);
});
