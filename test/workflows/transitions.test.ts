/** Step Functions charges for every transition, so an inquiry's history has to be short. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, newClient, openHouse, requests, schedulesForYears } from './harness.ts';

/** The most states that a run may enter on its way to each end. */
const budgets = {
  'Closed as won': 26,
  'Paused respectfully': 6,
} as const;

const house = await openHouse({ blueprint: { schedules: schedulesForYears } });

async function expectWithin(inquiryId: string, end: keyof typeof budgets): Promise<void> {
  const { status, currentState, execution, path } = await house.execution(inquiryId);
  expect({ status, currentState, execution }).toEqual({
    status: 'SUCCEEDED',
    currentState: end,
    execution: inquiryId,
  });
  expect(path.length, path.join(' → ')).toBeLessThanOrEqual(budgets[end]);
}

test('a won inquiry: slots, a choice, a meeting, its reminder, the question and the sale', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const inquiryId = await house.submit(fields);
  const { owner } = await house.inquiry(inquiryId);
  const linkTo = async (address: string) =>
    actionLink((await house.mailTo(address)).findLast(({ links }) => links.some((url) => url.includes('/a/'))));
  await house.act(await linkTo(addressOf(owner.id)), { choice: 'slots' });
  await house.advance('PT11M');
  const offer = await linkTo(fields.email);
  const slots = [...(await house.open(offer)).text.matchAll(/name="slot"[^>]*value="([^"]+)"/g)];
  // The latest of the times, so that a reminder is due before it.
  await house.act(offer, { choice: 'slot-chosen', slot: slots.at(-1)?.[1] ?? '' });
  await house.to((await house.inquiry(inquiryId)).appointment.startsAt);
  for (let days = 0; days < 4 && !(await house.events(inquiryId)).includes('outcome-asked.v1'); days += 1) {
    await house.advance('P1D');
  }
  expect(await house.events(inquiryId)).toContain('appointment-reminded.v1');
  const sale = { choice: 'sale', amount: '12 500,00', category: 'jewellery' };
  await house.act(await linkTo(addressOf(owner.id)), sale);
  await house.advance('PT11M');
  await expectWithin(inquiryId, 'Closed as won');
});

test('an off-target inquiry', async () => {
  await expectWithin(await house.submit(newClient(requests.solicitation)), 'Paused respectfully');
});
