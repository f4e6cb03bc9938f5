/** A client's address was closed once: what was withheld is no answer, and a sign of life opens it again. */
import { expect, test } from 'vitest';
import { actionLink, addressOf, newClient, openHouse, requests, schedulesForYears } from './harness.ts';

const house = await openHouse({ blueprint: { schedules: schedulesForYears } });

/** Bounces and complaints as SES publishes them (AWS: contents of SES events). */
const hear = async (detail: object) => {
  const event = { time: new Date(await house.now()).toISOString(), detail };
  await house.stack.invoke('bus-listeners', { listener: 'suppress-address', event });
  await house.settle();
};
const bounced = (emailAddress: string) =>
  hear({ bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress }] } });
const complained = (emailAddress: string, complaintFeedbackType: string) =>
  hear({ complaint: { complaintFeedbackType, complainedRecipients: [{ emailAddress }] } });

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
    message: `${fields.message} Et un bracelet assorti, si possible.`,
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
    message: `${fields.message} Et un bracelet assorti, si possible.`,
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
