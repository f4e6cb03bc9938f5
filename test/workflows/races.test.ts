/** Two acts at one instant have one outcome: nothing is lost, nothing applied twice. */
import { expect, test } from 'vitest';
import { during, open, roomyHouse } from './crowd.ts';
import { actionLink, type Json, openHouse } from './harness.ts';

const house = await openHouse({ house: roomyHouse });

const count = (events: readonly string[], name: string) => events.filter((one) => one === name).length;

test('the delegate answers while the owner hands over: the client has one answer, and the inquiry stays answered', async () => {
  const start = Date.parse(await house.now());
  const opened = await open(house, 12);
  await house.to(new Date(start + 5 * 3_600_000).toISOString());
  const mails = await house.mail();
  const pairs = opened.flatMap((one) => {
    const mine = mails.filter((mail) => mail.text.includes(one.reference));
    const delegate = mine.find((mail) => /à la place d(?:e |’)/.test(mail.subject));
    return delegate === undefined ? [] : [{ ...one, delegateLink: actionLink(delegate) }];
  });
  expect(pairs.length).toBe(12);
  await Promise.all(
    pairs.flatMap(({ link, delegateLink, ownerId }) => [
      house.actNow(link, {
        choice: 'hand-over',
        colleague: ownerId === 'louis-ferrand' ? 'ines-benali' : 'louis-ferrand',
      }),
      house.actNow(delegateLink, { choice: 'answered', channel: 'call' }),
    ]),
  );
  await house.settle();
  await house.advance('PT11M');
  for (const { inquiryId } of pairs) {
    const inquiry = await house.inquiry(inquiryId);
    const execution = await house.execution(inquiryId);
    const isAnswered = inquiry.timeline.some((event: Json) => event.name === 'first-response-given.v1');
    expect([inquiry.status, execution.status]).toEqual(
      isAnswered ? ['awaiting-client', 'RUNNING'] : ['awaiting-first-response', 'RUNNING'],
    );
  }
});

test('an answer at the instant of a checkpoint: one answer, handled once, and no warning after it', async () => {
  const rounds = [
    ['PT2H', 'a half-time warning'],
    ['PT5H', 'the breach'],
  ] as const;
  for (const [after] of rounds) {
    await house.clock({ next: 'working-morning' });
    await house.advance('PT1H');
    const start = Date.parse(await house.now());
    const opened = await open(house, 30);
    // Monday 10:00 in Paris: half time at noon, the deadline at 15:00.
    const instant = new Date(start + (after === 'PT2H' ? 2 : 5) * 3_600_000).toISOString();
    await during(
      house,
      instant,
      opened.map(
        ({ link }) =>
          () =>
            house.actNow(link, { choice: 'answered', channel: 'call' }),
      ),
    );
    const answered = new Map<string, string>();
    for (const { inquiryId } of opened) {
      const inquiry = await house.inquiry(inquiryId);
      const events = inquiry.timeline.map((event: Json) => event.name);
      expect(inquiry.status).toBe('awaiting-client');
      expect(count(events, 'first-response-given.v1')).toBe(1);
      expect(count(events, 'first-response-breached.v1')).toBeLessThanOrEqual(1);
      const given = inquiry.timeline.findIndex((event: Json) => event.name === 'first-response-given.v1');
      const told = inquiry.timeline.slice(given).map((event: Json) => event.name);
      expect(told).not.toContain('first-response-warned.v1');
      expect(told).not.toContain('first-response-breached.v1');
      answered.set(inquiryId, inquiry.firstRespondedAt);
    }
    await house.advance('PT10M');
    for (const { inquiryId } of opened) {
      expect(await house.execution(inquiryId)).toMatchObject({
        status: 'RUNNING',
        currentState: 'Await client choice',
      });
      expect((await house.inquiry(inquiryId)).firstRespondedAt).toBe(answered.get(inquiryId));
    }
  }
});

test('several people act on one inquiry at once: the first choice is kept, every other click is shown it', async () => {
  const opened = await open(house, 15);
  await Promise.all(
    opened.flatMap(({ link, ownerId }) => {
      const colleague = ownerId === 'louis-ferrand' ? 'ines-benali' : 'louis-ferrand';
      return [
        house.actNow(link, { choice: 'answered', channel: 'call' }),
        house.actNow(link, { choice: 'off-target', reason: 'press' }),
        house.actNow(link, { choice: 'clarify', question: 'Or jaune ou or rose ?' }),
        house.actNow(link, { choice: 'hand-over', colleague }),
      ];
    }),
  );
  await house.settle();
  await house.advance('PT11M');
  for (const { inquiryId, email, ownerId } of opened) {
    const inquiry = await house.inquiry(inquiryId);
    const events = inquiry.timeline.map((event: Json) => event.name);
    const choices = ['first-response-given.v1', 'advisor-judged-off-target.v1', 'inquiry-handed-over.v1'];
    expect(choices.reduce((sum, name) => sum + count(events, name), 0)).toBe(1);
    const moved = events.includes('inquiry-handed-over.v1');
    expect(inquiry.owner.id === ownerId).toBe(!moved);
    expect(['SUCCEEDED', 'RUNNING']).toContain((await house.execution(inquiryId)).status);
    expect((await house.mailTo(email)).length).toBeLessThanOrEqual(2);
  }
});

test('afterwards every advisor’s counter equals the number of their open inquiries', async () => {
  const open = (await house.inquiries()).filter((one) => one.status === 'awaiting-first-response');
  const { advisors } = (await house.staff('/api/advisors')).json;
  for (const { advisorId, openInquiries } of advisors) {
    expect([advisorId, openInquiries]).toEqual([advisorId, open.filter((one) => one.owner.id === advisorId).length]);
  }
});
