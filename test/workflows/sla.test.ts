/**
 * The promise of a first response: deadlines, warnings, breach and escalation, on the business calendar of the owner.
 */

import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  actionLink,
  addressOf,
  call,
  type Json,
  type MailListing,
  manager,
  newClient,
  openHouse,
  requests,
} from './harness.ts';

const house = await openHouse({ now: '2026-11-20T18:30:00+01:00' });

const about = async (reference: string) => (await house.mail()).filter((mail) => mail.text.includes(reference));

const instant = (text: string) => new Date(text).toISOString();

/** The kind of a mail, by its subject. */
function kindOf(mail: MailListing): string {
  if (/attend une réponse|waiting for an answer/.test(mail.subject)) return 'warning';
  if (/délai de réponse est dépassé|time to answer has passed/.test(mail.subject)) return 'breach';
  if (/réponse promise avant|answer promised before/.test(mail.subject)) return 'promised';
  if (/Nos excuses|Our apologies/.test(mail.subject)) return 'apology';
  if (/à la place d(?:e |’)|in place of /.test(mail.subject)) return 'clock';
  if (/la demande vous revient|now with you/.test(mail.subject)) return 'escalation';
  if (/ rappel|reminder/.test(mail.subject)) return 'reminder';
  if (/sans réponse depuis|unanswered for/.test(mail.subject)) return 'digest';
  if (/à répondre avant|please answer before/.test(mail.subject)) return 'assigned';
  if (/personne de disponible|à lire vous-même/.test(mail.subject)) return 'held';
  return 'other';
}

const told = (mails: readonly MailListing[]) => mails.map((mail) => [kindOf(mail), mail.to, mail.at]);

describe('an unanswered inquiry of Friday, 18:30 in Paris', () => {
  let inquiryId = '';
  let before: Json;

  test('is due on Monday: the four business hours begin with the owner’s day', async () => {
    inquiryId = await house.submit(newClient(requests.promising, { boutiqueId: 'paris' }));
    before = await house.inquiry(inquiryId);
    expect(before).toMatchObject({ targetMinutes: 240, deadlineAt: instant('2026-11-23T14:30:00+01:00') });
  });

  test('sends no mail over the weekend', async () => {
    await house.to('2026-11-23T09:29:00+01:00');
    expect((await about(before.reference)).map(kindOf)).toEqual(['other', 'assigned']);
    expect(await house.inquiry(inquiryId)).toMatchObject({ businessMinutesLeft: 240, breachedAt: null });
  });

  test('warns the owner alone at half time; owner, delegate and manager at four fifths; each once', async () => {
    const owner = addressOf(before.owner.id);
    const delegate = addressOf(before.delegate.id);
    await house.to('2026-11-23T14:29:59+01:00');
    const warnings = (await about(before.reference)).filter((mail) => kindOf(mail) === 'warning');
    expect(told(warnings).slice(0, 1)).toEqual([['warning', owner, instant('2026-11-23T11:30:00+01:00')]]);
    // 80 % of 240 minutes is 192 minutes after 09:30.
    expect(new Set(warnings.slice(1).map((mail) => mail.to))).toEqual(new Set([owner, delegate, manager]));
    for (const mail of warnings.slice(1)) expect(mail.at).toBe(instant('2026-11-23T12:42:00+01:00'));
    expect(warnings).toHaveLength(4);
    expect(warnings[0]?.text).toContain('50 %');
    expect(warnings[1]?.text).toContain('80 %');
    const names = await house.events(inquiryId);
    expect(names.filter((name) => name === 'first-response-warned.v1')).toHaveLength(4);
  });

  test('is breached at the deadline: the delegate gets the clock, manager and owner are notified, the owner keeps the client', async () => {
    await house.to('2026-11-23T14:31:00+01:00');
    const at = instant('2026-11-23T14:30:00+01:00');
    const mails = (await about(before.reference)).filter((mail) =>
      ['breach', 'clock', 'promised'].includes(kindOf(mail)),
    );
    expect(new Set(told(mails).map((one) => one.join(' ')))).toEqual(
      new Set([
        `clock ${addressOf(before.delegate.id)} ${at}`,
        `promised ${manager} ${at}`,
        `breach ${addressOf(before.owner.id)} ${at}`,
      ]),
    );
    expect(mails).toHaveLength(3);
    expect(await house.inquiry(inquiryId)).toMatchObject({
      breachedAt: at,
      owner: { id: before.owner.id },
      clockHolder: { id: before.delegate.id },
      status: 'awaiting-first-response',
    });
    const page = await house.open(actionLink(mails.find((mail) => kindOf(mail) === 'clock')));
    expect(page.status).toBe(200);
  });

  test('is apologised for once, with a new time that the client reads in their private space while it is ahead', async () => {
    const apologies = async () => (await about(before.reference)).filter((mail) => kindOf(mail) === 'apology');
    const [apology] = await apologies();
    expect(apology).toMatchObject({ at: instant('2026-11-23T14:30:00+01:00') });
    expect(apology?.text).toContain('Hélène Marchand');
    // Half of the four hours later, on the duty manager's day.
    expect(apology?.text).toContain('lundi 23 novembre à 16 h 30');
    const space = apology?.links.find((url) => url.includes('/private/')) ?? '';
    const page = await house.open(space);
    expect(page.text).toContain('Nous vous devons une réponse');
    expect(page.text).toMatch(/lundi 23 novembre à 16\sh\s30/);
    expect(page.text).not.toMatch(/lundi 23 novembre à 14\sh\s30/);
    await house.to('2026-11-23T16:31:00+01:00');
    const later = await house.open(space);
    expect(later.text).not.toMatch(/avant lundi 23 novembre/);
    expect(later.text).toContain('s’en occupe personnellement');
    expect(await apologies()).toHaveLength(1);
    // What was promised stays in view: both by whom, by when, and what came of it.
    const { promises } = await house.inquiry(inquiryId);
    expect(promises).toMatchObject([
      { byId: before.owner.id, dueAt: instant('2026-11-23T14:30:00+01:00'), state: 'broken', renews: null },
      { byId: 'helene-marchand', dueAt: instant('2026-11-23T16:30:00+01:00'), state: 'broken' },
    ]);
    expect(promises[1].renews).toBe(promises[0].promiseId);
    expect(await house.events(inquiryId)).toEqual(
      expect.arrayContaining(['promise-renewed.v1', 'renewed-promise-broken.v1']),
    );
  });

  test('goes to the duty manager at twice the target, who gets a link of their own', async () => {
    // Twice four hours end with the working day.
    await house.to('2026-11-24T09:00:00+01:00');
    const escalation = (await about(before.reference)).filter((mail) => kindOf(mail) === 'escalation');
    expect(escalation.map((mail) => mail.to)).toEqual([manager]);
    const after = await house.inquiry(inquiryId);
    expect(after).toMatchObject({
      owner: { id: 'helene-marchand', kind: 'duty-manager', because: 'escalated' },
      escalatedAt: escalation[0]?.at,
    });
    expect((await house.open(actionLink(escalation[0]))).status).toBe(200);
    // The former owner cannot answer by an old link any more; a fresh one shows so.
    const old = actionLink((await about(before.reference)).find((mail) => kindOf(mail) === 'assigned'));
    expect((await house.open(old)).status).toBe(410);
  });

  test('reminds the manager on four working mornings, each time with its number and its age, and then in one digest a day', async () => {
    await house.to('2026-12-05T12:00:00+01:00');
    const mails = await about(before.reference);
    const chases = mails.filter((mail) => kindOf(mail) === 'reminder');
    // Due on Monday; the week-end is quiet, and counts.
    expect(chases.map((mail) => mail.subject.split(' : ')[1])).toEqual([
      '1er rappel, 1 jour',
      '2e rappel, 2 jours',
      '3e rappel, 3 jours',
      '4e rappel, 4 jours',
    ]);
    const digests = mails.filter((mail) => kindOf(mail) === 'digest');
    expect(digests.map((mail) => mail.subject)).toEqual(
      [7, 8, 9, 10, 11].map((days) => `Une demande sans réponse depuis ${days} jours`),
    );
    for (const mail of digests) expect([mail.to, mail.at.slice(11)]).toEqual([manager, '09:00:00.000Z']);
    for (const mail of chases) {
      expect(mail.to).toBe(manager);
      const at = Temporal.Instant.from(mail.at).toZonedDateTimeISO('Europe/Paris');
      expect([at.toPlainTime().toString(), at.dayOfWeek <= 5]).toEqual(['09:30:00', true]);
    }
    expect(new Set(chases.map((mail) => mail.at.slice(0, 10))).size).toBe(4);
    expect(
      (await house.inquiries()).some((one) => one.inquiryId === inquiryId && one.status === 'awaiting-first-response'),
    ).toBe(true);
  });

  test('leaves links that expire: they show so, accept no act, and send a fresh one to the same mailbox only', async () => {
    const first = (await about(before.reference)).find((mail) => kindOf(mail) === 'assigned');
    const old = actionLink(first);
    const page = await house.open(old);
    expect(page.status).toBe(410);
    expect(page.text).toMatch(/Ce lien a expiré/);
    expect((await house.act(old, { choice: 'answered', channel: 'call' })).status).toBe(409);
    const last = (await house.mail()).at(-1)?.id ?? 0;
    for (let click = 0; click < 3; click += 1) await house.act(old, { choice: 'resend' });
    const fresh = await house.mail(last);
    // Once an hour is enough, and a former owner gets no new link.
    expect(fresh.map((mail) => mail.to)).toEqual([first?.to]);
    expect((await house.open(actionLink(fresh[0]))).status).toBe(410);
    expect((await house.inquiry(inquiryId)).firstRespondedAt).toBeNull();
  });

  test('is measured until the late answer, whose margin is negative', async () => {
    const mail = (await about(before.reference)).filter((one) => kindOf(one) === 'reminder').at(-1);
    await house.to('2026-12-07T10:30:00+01:00');
    await house.act(actionLink(mail), { choice: 'answered', channel: 'call' });
    const { firstResponse, status } = await house.inquiry(inquiryId);
    // Ten working days of eight hours (09:30–13:00, 14:00–18:30), and one hour of the eleventh.
    expect(firstResponse).toMatchObject({
      businessMinutes: 10 * 480 + 60,
      marginMinutes: 240 - 4860,
      withinTarget: false,
    });
    expect(status).toBe('responded');
    await house.advance('PT11M');
    expect((await house.execution(inquiryId)).currentState).toBe('Await client choice');
  });

  test('sent each notice once', async () => {
    const staff = (await about(before.reference)).filter((mail) => mail.to.includes('maison-aurelle'));
    const keys = staff.map((mail) => `${kindOf(mail)} ${mail.to} ${mail.at}`);
    expect(new Set(keys).size).toBe(keys.length);
    const names = await house.events(inquiryId);
    for (const once of ['first-response-breached.v1', 'inquiry-escalated.v1', 'first-response-given.v1']) {
      expect(names.filter((name) => name === once)).toHaveLength(1);
    }
  });
});

test('an answer before the deadline ends every warning', async () => {
  await house.to('2026-12-08T09:30:00+01:00');
  const inquiryId = await house.submit(newClient(requests.promising, { boutiqueId: 'paris' }));
  const { reference } = await house.inquiry(inquiryId);
  await house.advance('PT2H30M');
  const mails = await about(reference);
  expect(mails.filter((mail) => kindOf(mail) === 'warning')).toHaveLength(1);
  await house.act(actionLink(mails.at(-1)), { choice: 'answered', channel: 'message' });
  await house.advance('PT3H');
  expect(await about(reference)).toHaveLength(mails.length);
});

test('in London the owner’s hours are London’s', async () => {
  await house.to('2026-12-09T09:00:00+00:00');
  const inquiryId = await house.submit(newClient(requests.english));
  const { deadlineAt, targetMinutes } = await house.inquiry(inquiryId);
  // Opens at 10:00, through the day until 18:30.
  const expected = targetMinutes === 240 ? '2026-12-09T14:00:00Z' : '2026-12-09T18:00:00Z';
  expect(deadlineAt).toBe(instant(expected));
});

test('the delegate answers after the breach; the relationship stays with the owner', async () => {
  await house.to('2026-12-10T09:30:00+01:00');
  const fields = newClient(requests.promising, { boutiqueId: 'paris' });
  const inquiryId = await house.submit(fields);
  const { owner, delegate, reference } = await house.inquiry(inquiryId);
  await house.advance('PT5H30M');
  const handed = (await about(reference)).find((mail) => kindOf(mail) === 'clock');
  expect(handed?.to).toBe(addressOf(delegate.id));
  await house.act(actionLink(handed), { choice: 'answered', channel: 'call' });
  expect(await house.inquiry(inquiryId)).toMatchObject({
    status: 'responded',
    owner: { id: owner.id },
    firstResponse: { byId: delegate.id, withinTarget: false },
  });
  await house.advance('PT10M');
  const again = { ...fields, email: fields.email.toUpperCase(), message: `${fields.message} Et un bracelet.` };
  expect(await house.submit(again)).toBe(inquiryId);
  expect(await house.inquiry(inquiryId)).toMatchObject({
    client: { returning: true },
    owner: { id: owner.id, because: 'client-spoke' },
  });
});

test('the delegate takes the inquiry from the late warning, and keeps the promise', async () => {
  await house.to('2026-12-11T09:30:00+01:00');
  const inquiryId = await house.submit(newClient(requests.promising, { boutiqueId: 'paris' }));
  const { reference, owner, delegate } = await house.inquiry(inquiryId);
  await house.to('2026-12-11T12:50:00+01:00');
  const warning = (await about(reference)).find(
    (mail) => kindOf(mail) === 'warning' && mail.to === addressOf(delegate.id) && mail.text.includes('80 %'),
  );
  expect(warning?.text).toContain('« Je prends cette demande »');
  const page = await house.open(actionLink(warning));
  expect(page.text).toContain('Je prends cette demande');
  expect((await house.act(actionLink(warning), { choice: 'take-over' })).json.choice).toBe('take-over');
  await house.settle();
  const taken = await house.inquiry(inquiryId);
  expect(taken).toMatchObject({ owner: { id: delegate.id, because: 'colleague-accepted' }, breachedAt: null });
  expect(taken.promises.map((one: Json) => [one.byId, one.state])).toEqual([
    [owner.id, 'moved'],
    [delegate.id, 'made'],
  ]);
  const mails = await about(reference);
  expect(mails.filter((mail) => mail.to === addressOf(owner.id) && / suit désormais /.test(mail.subject))).toHaveLength(
    1,
  );
  await house.act(actionLink(mails.at(-1)), { choice: 'answered', channel: 'call' });
  const { promises } = await house.inquiry(inquiryId);
  expect(promises.at(-1)).toMatchObject({ byId: delegate.id, state: 'kept' });
  await house.advance('PT1H');
  expect((await about(reference)).filter((mail) => kindOf(mail) === 'apology')).toEqual([]);
});

test('no warning, breach or escalation is ever sent at night, at lunch or on a weekend', async () => {
  for (const request of [requests.promising, requests.english, requests.doubtful])
    await house.submit(newClient(request));
  await house.to('2026-12-16T10:00:00+01:00');
  const zones: Record<string, [string, string, string]> = { london: ['Europe/London', '10:00', '18:30'] };
  const mails = (await house.mail()).filter((mail) =>
    ['warning', 'breach', 'clock', 'promised', 'escalation', 'reminder', 'digest'].includes(kindOf(mail)),
  );
  expect(mails.length).toBeGreaterThan(25);
  const london = new Set([addressOf('eleanor-whitcombe'), addressOf('james-okafor')]);
  for (const mail of mails) {
    const [zone, opens, closes] = (london.has(mail.to) ? zones.london : undefined) ?? [
      'Europe/Paris',
      '09:30',
      '18:30',
    ];
    const at = Temporal.Instant.from(mail.at).toZonedDateTimeISO(zone);
    const time = at.toPlainTime().toString().slice(0, 5);
    expect({
      day: at.dayOfWeek <= 5,
      time: time >= opens && time <= closes,
      subject: mail.subject,
      to: mail.to,
      at: String(at),
    }).toMatchObject({ day: true, time: true });
  }
});

test('opening every link of every mail, by GET and HEAD, twenty times, changes nothing and stops no clock', async () => {
  const inquiryId = await house.submit(newClient(requests.promising, { boutiqueId: 'paris' }));
  const { reference } = await house.inquiry(inquiryId);
  await house.to('2026-12-17T11:00:00+01:00');
  await house.settle();
  const links = new Set(
    (await about(reference)).flatMap((mail) => mail.links).filter((url) => url.startsWith(house.url)),
  );
  expect(links.size).toBeGreaterThanOrEqual(6);
  const state = async () => ({
    inquiry: await house.inquiry(inquiryId),
    history: (await house.execution(inquiryId)).history,
    mails: (await house.mail()).length,
    all: await house.inquiries(),
  });
  const before = await state();
  for (const link of links) {
    const statuses = new Set<number>();
    for (let round = 0; round < 20; round += 1) {
      const [get, head] = await Promise.all([house.open(link), call(link, { method: 'HEAD' })]);
      statuses.add(get.status).add(head.status);
      expect(head.text).toBe('');
    }
    for (const status of statuses) expect([200, 410, 303]).toContain(status);
  }
  await house.settle();
  expect(await state()).toEqual(before);
  expect(before.inquiry.firstRespondedAt).toBeNull();
});
