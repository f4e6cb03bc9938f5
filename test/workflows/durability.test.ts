/** `kill -9` at any moment: every accepted inquiry is completed, and nobody is written to twice. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, type Json, manager, newClient, type Reply, requests } from './harness.ts';
import { openKillableHouse } from './killed-house.ts';

const house = await openKillableHouse();

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Sent {
  readonly fields: ReturnType<typeof newClient<typeof requests.promising>>;
  readonly key: string;
  reply: Reply | undefined;
}

const sent: Sent[] = [];

/** Submits; a broken connection gives no result, so the sender repeats with the same key. */
async function post(one: Sent): Promise<void> {
  one.reply = await house.post(one.fields, { 'idempotency-key': one.key }).catch(() => undefined);
}

test('killed during the steps of thirty inquiries, at random moments: each is acknowledged once and has one owner who was notified once', async () => {
  for (const killAfterMs of [40, 250, 600, 1100]) {
    const batch = Array.from({ length: 8 }, (_, n) => ({
      fields: newClient(requests.promising, { boutiqueId: 'paris' }),
      key: `key-${killAfterMs}-${n}`,
      reply: undefined,
    }));
    sent.push(...batch);
    const posting = batch.map(post);
    await pause(killAfterMs * (0.5 + Math.random()));
    await house.kill();
    await Promise.all(posting);
    await house.start();
  }
  for (const one of sent) {
    const accepted = one.reply?.status === 202 ? one.reply.json.inquiryId : undefined;
    await post(one);
    expect(one.reply?.status).toBe(202);
    // An inquiry accepted before the kill is the same one after it.
    if (accepted !== undefined) expect(one.reply?.json.inquiryId).toBe(accepted);
  }
  await house.settle();
  // Retries with backoff, and the schedule that starts missing workflows.
  await house.advance('PT31M');
  const mails = await house.mail();
  const executions = await house.executions();
  expect(executions).toHaveLength(sent.length);
  let doubted = 0;
  for (const { fields, reply } of sent) {
    const { inquiryId } = reply?.json ?? {};
    const inquiry = await house.inquiry(inquiryId);
    const mine = mails.filter((mail) => mail.text.includes(inquiry.reference));
    const doubts = mine.filter((mail) => /est peut-être parti/.test(mail.subject)).length;
    doubted += doubts;
    expect(inquiry.status).toBe('awaiting-first-response');
    const acknowledged = mails.filter((mail) => mail.to === fields.email).length;
    const told = mine.filter(
      (mail) => mail.to === addressOf(inquiry.owner.id) && /à répondre avant/.test(mail.subject),
    ).length;
    // A letter that was offered at the instant of the kill is never resent blindly: a person is told instead.
    expect(acknowledged).toBeLessThanOrEqual(1);
    expect(told).toBeLessThanOrEqual(1);
    expect(acknowledged + told + doubts, `${inquiryId}: ${JSON.stringify(mine.map((mail) => mail.subject))}`).toBe(2);
    expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await first response' });
  }
  expect(doubted).toBeLessThan(sent.length / 2);
  const { advisors } = (await house.staff('/api/advisors')).json;
  const owners = (await house.inquiries()).map((one) => one.owner.id);
  for (const one of advisors) {
    expect(one.openInquiries).toBe(owners.filter((id) => id === one.advisorId).length);
  }
});

test('killed while advisors click and while the clock moves: each answer is recorded once, each warning was sent once', async () => {
  const mails = await house.mail();
  const inquiries = await house.inquiries();
  const links = inquiries.flatMap((inquiry) => {
    const mail = mails.find(
      (one) => one.to === addressOf(inquiry.owner.id) && one.text.includes(inquiry.reference) && /\/a\//.test(one.text),
    );
    return mail === undefined ? [] : [{ inquiry, link: actionLink(mail) }];
  });
  const half = links.slice(0, Math.floor(links.length / 2));
  const clicks = half.map(({ link }) =>
    house.actNow(link, { choice: 'answered', channel: 'call' }).catch(() => undefined),
  );
  await pause(60 + Math.random() * 200);
  await house.kill();
  await Promise.all(clicks);
  await house.start();
  // A person without a response clicks again, and may see that it was recorded already.
  for (const { link } of half)
    expect((await house.actNow(link, { choice: 'answered', channel: 'call' })).json.choice).toBe('answered');
  for (const killAfterMs of [150, 500, 1200]) {
    const target = new Date(Date.parse(await house.now()) + 2 * 3_600_000).toISOString();
    const moving = house.to(target).catch(() => undefined);
    await pause(killAfterMs * (0.5 + Math.random()));
    await house.kill();
    await moving;
    await house.start();
    await house.settle();
    if (Date.parse(await house.now()) < Date.parse(target)) await house.to(target);
  }
  await house.advance('PT20M');
  const answered = new Set(half.map(({ inquiry }) => inquiry.inquiryId));
  for (const { inquiryId, reference } of inquiries) {
    const inquiry = await house.inquiry(inquiryId);
    const events: string[] = inquiry.timeline.map((event: Json) => event.name);
    const mine = (await house.mail()).filter((mail) => mail.text.includes(reference));
    const execution = await house.execution(inquiryId);
    if (answered.has(inquiryId)) {
      expect([inquiry.status, execution.status]).toEqual(['awaiting-client', 'RUNNING']);
      expect(events.filter((name) => name === 'first-response-given.v1')).toHaveLength(1);
    } else {
      expect([inquiry.status, execution.status]).toEqual(['awaiting-first-response', 'RUNNING']);
      expect(events.filter((name) => name === 'first-response-breached.v1')).toHaveLength(1);
      // Half time to the owner, four fifths to three, the breach to three, the apology to the client, each either sent once
      // or reported as doubtful.
      const notices = mine.filter((mail) =>
        /attend une réponse|délai de réponse est dépassé|à la place d(?:e |’)|réponse promise avant|Nos excuses|nouveau délai, promis/.test(
          mail.subject,
        ),
      );
      const keys = notices.map((mail) => `${mail.to} ${mail.subject}`);
      expect(new Set(keys).size).toBe(keys.length);
      const doubts = mine.filter((mail) => mail.to === manager && /est peut-être parti/.test(mail.subject)).length;
      const doubtedBefore = mails.filter(
        (mail) => mail.text.includes(reference) && /est peut-être parti/.test(mail.subject),
      ).length;
      expect(notices.length + doubts - doubtedBefore).toBe(8);
    }
  }
});
