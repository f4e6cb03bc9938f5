/** Two things at one instant have one outcome: nothing is lost, nothing applied twice. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, houseWith, type Json, openHouse, requests, somebody } from './harness.ts';

const house = await openHouse({
  house: houseWith((copy) => {
    for (const member of copy.staff) if (member.profile !== undefined) member.profile.capacity = 500;
    copy.policy.intake.perPersonPerDay = 500;
  }),
});

const count = (events: readonly string[], name: string) => events.filter((one) => one === name).length;

interface Opened {
  readonly inquiryId: string;
  readonly reference: string;
  readonly email: string;
  readonly ownerId: string;
  readonly delegateId: string;
  readonly link: string;
}

async function open(many: number): Promise<Opened[]> {
  const before = (await house.mail()).at(-1)?.id ?? 0;
  const people = Array.from({ length: many }, () => somebody(requests.promising, { boutiqueId: 'paris' }));
  const replies = await Promise.all(people.map((fields) => house.post(fields)));
  await house.settle();
  const mails = await house.mail(before);
  return Promise.all(
    replies.map(async (reply, index) => {
      const { inquiryId } = reply.json;
      const { reference, owner, delegate } = await house.inquiry(inquiryId);
      const mail = mails.find((one) => one.to === addressOf(owner.id) && one.text.includes(reference));
      return {
        inquiryId,
        reference,
        ownerId: owner.id,
        delegateId: delegate.id,
        email: people[index]?.email ?? '',
        link: actionLink(mail),
      };
    }),
  );
}

/** Moves the clock to an instant while clicks arrive, some before it moves and some while its timers fire. */
async function during(instant: string, clicks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const [first, second] = [clicks.filter((_, n) => n % 2 === 0), clicks.filter((_, n) => n % 2 === 1)];
  const early = first.map((click) => click());
  const moving = house.to(instant);
  const late = second.map((click, n) => new Promise((resolve) => setTimeout(() => resolve(click()), n % 25)));
  await Promise.all([...early, moving, ...late]);
  await house.settle();
}

test('the delegate answers while the owner hands over: the client has one answer, and it stays answered', async () => {
  const start = Date.parse(await house.now());
  const opened = await open(12);
  await house.to(new Date(start + 5 * 3_600_000).toISOString());
  const mails = await house.mail();
  const pairs = opened.flatMap((one) => {
    const mine = mails.filter((mail) => mail.text.includes(one.reference));
    const delegate = mine.find((mail) => /à la place de/.test(mail.subject));
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
      isAnswered ? ['responded', 'SUCCEEDED'] : ['awaiting-first-response', 'RUNNING'],
    );
  }
});

test('an answer at the very instant of a checkpoint: one answer, heard once, and no warning after it', async () => {
  const rounds = [
    ['PT2H', 'a half-time warning'],
    ['PT5H', 'the breach'],
  ] as const;
  for (const [after] of rounds) {
    await house.clock({ next: 'working-morning' });
    await house.advance('PT1H');
    const start = Date.parse(await house.now());
    const opened = await open(30);
    // Monday 10:00 in Paris: half time at noon, the deadline at 15:00.
    const instant = new Date(start + (after === 'PT2H' ? 2 : 5) * 3_600_000).toISOString();
    await during(
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
      expect(inquiry.status).toBe('responded');
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
        status: 'SUCCEEDED',
        currentState: 'First response recorded',
      });
      expect((await house.inquiry(inquiryId)).firstRespondedAt).toBe(answered.get(inquiryId));
    }
  }
});

test('several hands at once on one inquiry: the first choice stands, every other click is shown it', async () => {
  const opened = await open(15);
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

test('an undo at the last moment against the end of its ten minutes: either it stood or it was taken back, never both', async () => {
  const opened = await open(30);
  for (const { link } of opened)
    expect((await house.actNow(link, { choice: 'clarify', question: 'Or jaune ou or rose ?' })).status).toBe(200);
  await house.settle();
  await house.advance('PT9M59S');
  const end = new Date(Date.parse(await house.now()) + 1000).toISOString();
  await during(
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
    if (inquiry.status === 'responded') {
      expect([letters.length, execution.status, execution.currentState]).toEqual([
        2,
        'SUCCEEDED',
        'Clarification asked',
      ]);
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

test('taken back and chosen anew in the last second: the new choice has its own ten minutes', async () => {
  const opened = await open(12);
  for (const { link } of opened) await house.actNow(link, { choice: 'clarify', question: 'La première ?' });
  await house.settle();
  await house.advance('PT9M59S');
  const again = async (link: string) => {
    await house.actNow(link, { choice: 'undo' });
    return house.actNow(link, { choice: 'clarify', question: 'La seconde ?' });
  };
  const end = new Date(Date.parse(await house.now()) + 1000).toISOString();
  await during(
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
    expect((await house.execution(inquiryId)).status).toBe('SUCCEEDED');
  }
});

test('after all of it every advisor’s open count is the number of inquiries they really have open', async () => {
  const open = (await house.inquiries()).filter((one) => one.status === 'awaiting-first-response');
  const { advisors } = (await house.staff('/api/advisors')).json;
  for (const { advisorId, openInquiries } of advisors) {
    expect([advisorId, openInquiries]).toEqual([advisorId, open.filter((one) => one.owner.id === advisorId).length]);
  }
});
