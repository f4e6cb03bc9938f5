/** An inquiry outlives its workflow: later choices of people and later changes of the house still take effect. */
import { expect, test } from 'vitest';
import {
  actionLink,
  addressOf,
  houseWith,
  type Json,
  manager,
  newClient,
  openHouse,
  requests,
  schedulesForYears,
} from './harness.ts';

const house = await openHouse({ blueprint: { schedules: schedulesForYears } });

const about = async (reference: string) => (await house.mail()).filter((mail) => mail.text.includes(reference));
const provision = async (change: (copy: Json) => void) => {
  await house.stack.invoke('provision-house', {
    at: new Date(await house.now()).toISOString(),
    house: houseWith(change),
  });
  await house.settle();
};

/** A bounce as SES publishes it (AWS: contents of SES bounce events). */
const bounced = async (email: string) => {
  const detail = { bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: email }] } };
  const event = { time: new Date(await house.now()).toISOString(), detail };
  await house.stack.invoke('bus-listeners', { listener: 'suppress-address', event });
  await house.settle();
};

test('a shortened day applies at once: the board shows the new deadline, and its breach comes in time', async () => {
  const inquiryId = await house.submit(newClient(requests.promising, { boutiqueId: 'paris' }));
  const { deadlineAt, owner, reference } = await house.inquiry(inquiryId);
  const longer = (copy: Json) => {
    for (const calendar of copy.calendars) {
      for (const day of Object.keys(calendar.weekly)) calendar.weekly[day] = [{ from: '00:00', to: '24:00' }];
    }
  };
  await provision(longer);
  const replanned = await house.inquiry(inquiryId);
  // Four hours without a lunch break, from 10:00 in Paris.
  expect(replanned).toMatchObject({ owner: { id: owner.id }, deadlineAt: '2026-11-23T13:00:00.000Z' });
  expect(replanned.deadlineAt < deadlineAt).toBe(true);
  await house.to('2026-11-23T14:00:01+01:00');
  expect((await house.inquiry(inquiryId)).breachedAt).toBe('2026-11-23T13:00:00.000Z');
  const before = (await about(reference)).length;
  await provision(longer);
  expect(await about(reference)).toHaveLength(before);
  await provision(() => undefined);
});

test('a choice made after the last reminder takes effect, in a run of its own', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const inquiryId = await house.submit(fields);
  const { reference } = await house.inquiry(inquiryId);
  while ((await house.execution(inquiryId)).status === 'RUNNING') await house.advance('P31D');
  const last = await house.execution(inquiryId);
  expect(last).toMatchObject({ inquiryId, status: 'SUCCEEDED', currentState: 'Held by duty manager' });
  const runs = (await house.executions()).filter((one) => one.inquiryId.startsWith(inquiryId));
  for (const run of runs) {
    const { history, path } = await house.execution(run.inquiryId);
    // The longest possible wait takes several runs, each far from the 25,000 events that AWS allows.
    expect(history.length).toBeLessThan(500);
    expect(path.length).toBeLessThanOrEqual(60);
  }
  const toManager = (await about(reference)).filter((mail) => mail.to === manager);
  const linked = toManager.filter((mail) => mail.links.some((link) => link.includes('/a/')));
  await house.act(actionLink(linked.at(-1)), { choice: 'resend' });
  const fresh = (await house.mailTo(manager)).at(-1);
  await house.act(actionLink(fresh), { choice: 'clarify', question: 'Or jaune ou or rose ?' });
  expect(await house.execution(inquiryId)).toMatchObject({
    execution: `${inquiryId}-${runs.length + 1}`,
    status: 'RUNNING',
    currentState: 'Await end of undo',
  });
  const letters = (await house.mailTo(fields.email)).length;
  await house.advance('PT11M');
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await client choice' });
  expect(await house.mailTo(fields.email)).toHaveLength(letters + 1);
});

test('a question that bounces is no answer: the inquiry is on the board again, and its owner answers another way', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const inquiryId = await house.submit(fields);
  const { reference, owner } = await house.inquiry(inquiryId);
  const toOwner = async () => (await about(reference)).filter((mail) => mail.to === addressOf(owner.id));
  await house.act(actionLink((await toOwner()).at(-1)), { choice: 'clarify', question: 'Or jaune ou or rose ?' });
  await house.advance('PT11M');
  expect(await house.execution(inquiryId)).toMatchObject({ currentState: 'Await client choice' });
  await bounced(fields.email);
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'awaiting-first-response',
    blockage: 'mail-bounced',
    owner: { id: owner.id },
    firstRespondedAt: null,
  });
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await first response' });
  expect((await toOwner()).map((mail) => mail.subject).join('\n')).toContain('ne reçoit plus');
  await house.act(actionLink((await toOwner()).at(-1)), { choice: 'answered', channel: 'call' });
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-client', blockage: 'mail-bounced' });
  expect(await house.execution(inquiryId)).toMatchObject({ currentState: 'Await client choice' });
});

test('a question withheld because the address is closed is reopened by the same run', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const inquiryId = await house.submit(fields);
  const { reference, owner } = await house.inquiry(inquiryId);
  const mails = (await about(reference)).filter((mail) => mail.to === addressOf(owner.id));
  await house.act(actionLink(mails.at(-1)), { choice: 'clarify', question: 'Or jaune ou or rose ?' });
  await bounced(fields.email);
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'awaiting-first-response',
    blockage: 'mail-bounced',
    owner: { id: owner.id, because: 'client-unreachable' },
  });
  expect(await house.execution(inquiryId)).toMatchObject({ status: 'RUNNING', currentState: 'Await first response' });
});

/** A complaint as SES publishes it, by its feedback type. */
const complained = async (emailAddress: string, complaintFeedbackType: string) => {
  const detail = { complaint: { complaintFeedbackType, complainedRecipients: [{ emailAddress }] } };
  const event = { time: new Date(await house.now()).toISOString(), detail };
  await house.stack.invoke('bus-listeners', { listener: 'suppress-address', event });
  await house.settle();
};

const lettersAbout = async (reference: string, to: string) =>
  (await house.mail()).filter((mail) => mail.to === to && `${mail.subject} ${mail.text}`.includes(reference));

test('a client whose address bounced once, and who writes by the form again, is answered by letter', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  await bounced(fields.email);
  await house.submit(fields);
  await bounced(fields.email);
  await house.advance('P20D');
  const inquiryId = await house.submit({
    ...fields,
    // Another category: a matter of its own, and not a word about the first.
    category: 'leather',
    message: `${fields.message} Et un sac assorti, si possible.`,
  });
  const { reference, owner } = await house.inquiry(inquiryId);
  expect(await lettersAbout(reference, fields.email)).toHaveLength(1);
  const [toOwner] = (await lettersAbout(reference, addressOf(owner.id))).filter(({ links }) =>
    links.some((link) => link.includes('/a/')),
  );
  await house.act(actionLink(toOwner), { choice: 'slots' });
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-client', blockage: null });
  expect(await lettersAbout(reference, fields.email)).toHaveLength(2);
});

test('times that an advisor chose for a closed address are no answer: the clock runs, and the advisor is told to call', async () => {
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  await house.submit(fields);
  await complained(fields.email, 'abuse');
  const inquiryId = await house.submit({
    ...fields,
    // Another category: a matter of its own, and not a word about the first.
    category: 'leather',
    message: `${fields.message} Et un sac assorti, si possible.`,
  });
  const { reference, owner, deadlineAt } = await house.inquiry(inquiryId);
  expect(await house.inquiry(inquiryId)).toMatchObject({ blockage: 'mail-bounced' });
  const toOwner = await lettersAbout(reference, addressOf(owner.id));
  expect(toOwner.map(({ subject }) => subject).join('\n')).toContain('ne reçoit plus');
  await house.act(actionLink(toOwner.find(({ links }) => links.some((link) => link.includes('/a/')))), {
    choice: 'slots',
  });
  await house.advance('PT11M');
  const after = await house.inquiry(inquiryId);
  expect(after).toMatchObject({
    status: 'awaiting-first-response',
    firstRespondedAt: null,
    deadlineAt,
    blockage: 'mail-bounced',
    owner: { id: owner.id, because: 'client-unreachable' },
  });
  expect(after.proposal ?? null).toBeNull();
  expect(await lettersAbout(reference, fields.email)).toEqual([]);
  // A complaint was a mistake: the letter was taken out of the junk mail, and the house may write again.
  await complained(fields.email, 'not-spam');
  expect(await house.inquiry(inquiryId)).toMatchObject({ blockage: null });
  await house.act(actionLink((await lettersAbout(reference, addressOf(owner.id))).at(-1)), { choice: 'slots' });
  await house.advance('PT11M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-client' });
  expect(await lettersAbout(reference, fields.email)).toHaveLength(1);
});
