/** An inquiry that no advisor can take still has a named owner: the duty manager. */
import { describe, expect, test } from 'vitest';
import { actionLink, addressOf, houseWith, manager, newClient, openHouse, requests } from './harness.ts';

/** Two places in total for high jewellery in Paris, and nobody for couture in London. */
const house = await openHouse({
  house: houseWith((copy) => {
    for (const member of copy.staff) {
      if (member.profile === undefined) continue;
      if (member.staffId === 'eleanor-whitcombe') member.profile.skills = ['watches'];
      if (['camille-laurent', 'antoine-delmas'].includes(member.staffId)) member.profile.capacity = 1;
    }
  }),
});

const about = async (reference: string) => (await house.mail()).filter((mail) => mail.text.includes(reference));

describe('an inquiry without an eligible advisor', () => {
  const couture = {
    ...requests.english,
    category: 'couture',
    message:
      'Good morning. I would like the long evening coat in midnight blue silk for the opera in March, could we meet at Mount Street this week?',
  };

  test('is held by the named duty manager, who answers by a link; the client is told who has it', async () => {
    const fields = newClient(couture, { boutiqueId: 'london' });
    const inquiryId = await house.submit(fields);
    const inquiry = await house.inquiry(inquiryId);
    expect(inquiry).toMatchObject({
      verdict: 'qualified',
      status: 'awaiting-first-response',
      heldBecause: 'nobody-eligible',
      owner: { id: 'helene-marchand', kind: 'duty-manager', because: 'nobody-eligible' },
    });
    expect(inquiry.deadlineAt).not.toBeNull();
    const [letter, ...more] = await house.mailTo(fields.email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain('Hélène Marchand');
    const mail = await house.lastMailTo(manager);
    expect(mail.subject).toBe(`${fields.fullName} : personne de disponible, la demande est à vous`);
    await house.act(actionLink(mail), { choice: 'answered', channel: 'mail' });
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'responded',
      firstResponse: { byId: 'helene-marchand' },
    });
    await house.advance('PT10M');
    expect((await house.execution(inquiryId)).currentState).toBe('Await client choice');
  });

  test('is handed over by the duty manager to an advisor, who answers it', async () => {
    const inquiryId = await house.submit(newClient(couture, { boutiqueId: 'london' }));
    const { reference } = await house.inquiry(inquiryId);
    await house.act(actionLink(await house.lastMailTo(manager)), {
      choice: 'hand-over',
      colleague: 'ines-benali',
      note: 'Merci de la prendre.',
    });
    expect((await house.inquiry(inquiryId)).owner).toMatchObject({ id: 'ines-benali', kind: 'advisor' });
    const mail = (await about(reference)).find((one) => one.to === addressOf('ines-benali'));
    expect(mail?.text).toContain('Merci de la prendre.');
    await house.act(actionLink(mail), { choice: 'answered', channel: 'call' });
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'responded',
      firstResponse: { byId: 'ines-benali' },
    });
  });
});

test('under load no advisor exceeds their capacity, and the rest is held, none lost', async () => {
  const people = Array.from({ length: 12 }, () => newClient(requests.promising, { boutiqueId: 'paris' }));
  const replies = await Promise.all(people.map((fields) => house.post(fields)));
  await house.settle();
  const inquiries = await Promise.all(replies.map((reply) => house.inquiry(reply.json.inquiryId)));
  const owners = inquiries.map((inquiry) => inquiry.owner.id).sort();
  expect(owners).toEqual(
    ['antoine-delmas', 'camille-laurent', ...Array.from({ length: 10 }, () => 'helene-marchand')].sort(),
  );
  for (const fields of people) expect(await house.mailTo(fields.email)).toHaveLength(1);
});

test('a doubtful inquiry goes to the duty manager, who reads it', async () => {
  const fields = newClient(requests.doubtful);
  const inquiryId = await house.submit(fields);
  expect(await house.inquiry(inquiryId)).toMatchObject({
    verdict: 'doubtful',
    owner: { id: 'helene-marchand', because: 'doubtful' },
  });
  const mail = await house.lastMailTo(manager);
  expect(mail.subject).toBe(`${fields.fullName} : une demande à lire vous-même`);
  await house.act(actionLink(mail), { choice: 'off-target', reason: 'press' });
  await house.advance('PT10M');
  expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'paused', owner: { id: 'helene-marchand' } });
});

test('an incomplete inquiry: the client is asked once; it stays on the board under the duty manager', async () => {
  const fields = newClient(requests.incomplete);
  const inquiryId = await house.submit(fields);
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'incomplete',
    owner: { id: 'helene-marchand', because: 'incomplete' },
  });
  const letters = await house.mailTo(fields.email);
  expect(letters.map((letter) => letter.subject)).toEqual([
    'Votre demande : un détail nous aiderait à bien vous répondre',
  ]);
  expect((await house.execution(inquiryId)).currentState).toBe('Await completion');
  expect((await house.staff('/board', { headers: { accept: 'text/html' } })).text).toContain(fields.fullName);
});

test('a premature inquiry is paused respectfully, with a letter and no promise', async () => {
  const fields = newClient(requests.premature);
  const inquiryId = await house.submit(fields);
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'paused',
    pauseReason: 'premature',
    deadlineAt: null,
    owner: { id: 'helene-marchand' },
  });
  expect(await house.mailTo(fields.email)).toHaveLength(1);
  expect((await house.execution(inquiryId)).currentState).toBe('Paused respectfully');
});

test('an inquiry reassigned after an escalation stays with that advisor, who is reminded; the manager gets no more notices', async () => {
  const inquiryId = await house.submit(newClient(requests.english));
  const { reference } = await house.inquiry(inquiryId);
  const toManager = async () =>
    (await about(reference)).filter((mail) => mail.to === manager && /la demande vous revient/.test(mail.subject));
  while ((await toManager()).length === 0) await house.clock({ next: 'deadline' });
  await house.act(actionLink((await toManager()).at(-1)), { choice: 'hand-over', colleague: 'ines-benali' });
  expect((await house.inquiry(inquiryId)).owner.id).toBe('ines-benali');
  const told = (await toManager()).length;
  const toOwner = async () => (await about(reference)).filter((mail) => mail.to === addressOf('ines-benali'));
  const before = (await toOwner()).length;
  await house.advance('P1D');
  expect(await house.inquiry(inquiryId)).toMatchObject({
    owner: { id: 'ines-benali', because: 'advisor-choice' },
    escalatedAt: null,
  });
  expect(await toOwner()).toHaveLength(before + 1);
  expect(await toManager()).toHaveLength(told);
});
