/** The end of the ten minutes, to the millisecond: a choice is either committed or taken back, never both. */
import { expect, test } from 'vitest';
import { during, open, roomyHouse } from './crowd.ts';
import { type Json, openHouse } from './harness.ts';

const house = await openHouse({ house: roomyHouse });

test('an undo at the end of the ten minutes: the choice is either committed or taken back, never both', async () => {
  const opened = await open(house, 30);
  for (const { link } of opened)
    expect((await house.actNow(link, { choice: 'clarify', question: 'Or jaune ou or rose ?' })).status).toBe(200);
  await house.settle();
  await house.advance('PT9M59S');
  const end = new Date(Date.parse(await house.now()) + 1000).toISOString();
  await during(
    house,
    end,
    opened.map(
      ({ link }) =>
        () =>
          house.actNow(link, { choice: 'undo' }),
    ),
  );
  let undone = 0;
  for (const { inquiryId, email } of opened) {
    const inquiry = await house.inquiry(inquiryId);
    const execution = await house.execution(inquiryId);
    const letters = await house.mailTo(email);
    if (inquiry.status === 'awaiting-client') {
      expect([letters.length, execution.status, execution.currentState]).toEqual([2, 'RUNNING', 'Await client choice']);
    } else {
      undone += 1;
      expect([letters.length, execution.status, execution.currentState]).toEqual([
        1,
        'RUNNING',
        'Await first response',
      ]);
    }
  }
  expect(undone).toBeGreaterThan(0);
});

test('a choice taken back and made again in the last second: the new one has its own ten minutes', async () => {
  const opened = await open(house, 12);
  for (const { link } of opened) await house.actNow(link, { choice: 'clarify', question: 'La première ?' });
  await house.settle();
  await house.advance('PT9M59S');
  const again = async (link: string) => {
    await house.actNow(link, { choice: 'undo' });
    return house.actNow(link, { choice: 'clarify', question: 'La seconde ?' });
  };
  const end = new Date(Date.parse(await house.now()) + 1000).toISOString();
  await during(
    house,
    end,
    opened.map(
      ({ link }) =>
        () =>
          again(link),
    ),
  );
  for (const { inquiryId, email } of opened) {
    const letters = (await house.mailTo(email)).slice(1);
    const { timeline } = await house.inquiry(inquiryId);
    const undone = timeline.some((event: Json) => event.name === 'choice-undone.v1');
    expect(letters.map((letter) => letter.text.includes('La première ?'))).toEqual(undone ? [] : [true]);
  }
  await house.advance('PT10M');
  for (const { inquiryId, email } of opened) {
    const letters = (await house.mailTo(email)).slice(1);
    expect(letters).toHaveLength(1);
    expect((await house.execution(inquiryId)).currentState).toBe('Await client choice');
  }
});

test('afterwards every advisor’s counter equals the number of their open inquiries', async () => {
  const open = (await house.inquiries()).filter((one) => one.status === 'awaiting-first-response');
  const { advisors } = (await house.staff('/api/advisors')).json;
  for (const { advisorId, openInquiries } of advisors) {
    expect([advisorId, openInquiries]).toEqual([advisorId, open.filter((one) => one.owner.id === advisorId).length]);
  }
});
