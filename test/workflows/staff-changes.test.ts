/** Members of staff join, leave and are away: their inquiries always have a named owner, and clients are told once. */
import { describe, expect, test } from 'vitest';
import { actionLink, addressOf, houseWith, type Json, manager, newClient, openHouse, requests } from './harness.ts';

const house = await openHouse({
  house: houseWith((copy) => {
    // High jewellery in Paris is Camille's and Antoine's alone, one place each.
    for (const member of copy.staff) {
      if (member.profile === undefined) continue;
      if (member.staffId === 'eleanor-whitcombe') member.profile.skills = ['watches'];
      if (['camille-laurent', 'antoine-delmas'].includes(member.staffId)) member.profile.capacity = 1;
    }
  }),
});

const about = async (reference: string) => (await house.mail()).filter((mail) => mail.text.includes(reference));

const change = async (advisorId: string, body: object): Promise<Json> => {
  const reply = await house.staff(`/api/advisors/${advisorId}`, {
    method: 'PUT',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  await house.settle();
  return { status: reply.status, ...reply.json };
};

const inParis = () => newClient(requests.promising, { boutiqueId: 'paris' });

describe('inquiries held for want of a free place', () => {
  test('are released in the order of arrival as places become free, under their original promise', async () => {
    const people = [inParis(), inParis(), inParis(), inParis()];
    const ids: string[] = [];
    for (const fields of people) {
      ids.push(await house.submit(fields));
      await house.advance('PT1M');
    }
    const read = () => Promise.all(ids.map((inquiryId) => house.inquiry(inquiryId)));
    const [first, second, third, fourth] = await read();
    expect([third, fourth].map(({ owner }) => owner.because)).toEqual(['nobody-eligible', 'nobody-eligible']);
    const link = actionLink((await about(first.reference)).find((mail) => mail.to === addressOf(first.owner.id)));
    await house.act(link, { choice: 'answered', channel: 'call' });
    const after = await read();
    expect(after[2].owner).toMatchObject({ id: first.owner.id, kind: 'advisor' });
    expect(after[3].owner.because).toBe('nobody-eligible');
    expect(after[2].deadlineAt).toBe(third.deadlineAt);
    // The advisor has the link to act by; the duty manager is told, once, that it was taken.
    const mails = await about(third.reference);
    expect(actionLink(mails.find((mail) => mail.to === addressOf(first.owner.id)))).toContain('/a/');
    expect(mails.filter((mail) => mail.to === manager && /prend la demande/.test(mail.subject))).toHaveLength(1);
    // One more place, set by hand: the last waiting inquiry takes it.
    await change(second.owner.id, { capacity: 2 });
    const [, , , last] = await read();
    expect(last.owner).toMatchObject({ id: second.owner.id, kind: 'advisor' });
    expect(await house.events(ids[3] ?? '')).toContain('inquiry-released.v1');
    await change(second.owner.id, { capacity: 1 });
  });

  test('stay with a person who has acted on them', async () => {
    const fields = inParis();
    const inquiryId = await house.submit(fields);
    const held = await house.inquiry(inquiryId);
    expect(held.owner.id).toBe('helene-marchand');
    const note = await house.staff('/api/contacts', {
      method: 'POST',
      body: JSON.stringify({ inquiryId, channel: 'call', advisorId: 'helene-marchand', note: 'Je rappelle demain.' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(note.status).toBe(201);
    await house.act(actionLink((await about(held.reference)).find((mail) => mail.to === manager)), {
      choice: 'answered',
      channel: 'call',
    });
    await change('camille-laurent', { capacity: 40 });
    expect((await house.inquiry(inquiryId)).owner.id).toBe('helene-marchand');
  });
});

describe('a leave', () => {
  test('is announced once to a waiting client; the delegate answers, the owner keeps the client and returns', async () => {
    await change('antoine-delmas', { weight: 0 });
    const fields = inParis();
    const inquiryId = await house.submit(fields);
    const { reference, owner } = await house.inquiry(inquiryId);
    expect(owner.id).toBe('camille-laurent');
    const before = (await house.mailTo(fields.email)).length;
    expect(await change('camille-laurent', { leave: [{ from: '2026-11-23', to: '2026-11-29' }] })).toMatchObject({
      status: 200,
      changed: ['leave'],
    });
    const letters = (await house.mailTo(fields.email)).slice(before);
    expect(letters.map(({ subject }) => subject)).toEqual(['Votre demande : Antoine Delmas vous répond']);
    expect(letters[0]?.text).toContain('Camille Laurent s’absente jusqu’au 29 novembre 2026');
    const now = await house.inquiry(inquiryId);
    expect(now.owner.id).toBe('camille-laurent');
    expect((await about(reference)).some((mail) => mail.to === addressOf('antoine-delmas'))).toBe(true);
    await house.advance('PT1H');
    expect((await house.mailTo(fields.email)).length).toBe(before + 1);
    // A client of hers who writes during the leave is answered by her delegate; after the leave is cancelled she is
    // back.
    await change('camille-laurent', { leave: [] });
    expect((await house.inquiry(inquiryId)).owner.id).toBe('camille-laurent');
    expect((await house.mailTo(fields.email)).length).toBe(before + 1);
  });
});

describe('a departure', () => {
  test('moves open inquiries to the delegate with a note, and each client gets one letter', async () => {
    await house.to('2026-11-24T10:00:00+01:00');
    await change('antoine-delmas', { weight: 0, capacity: 40 });
    const [waits, answered] = [inParis(), inParis()];
    const waitingId = await house.submit(waits);
    const answeredId = await house.submit(answered);
    const { reference } = await house.inquiry(answeredId);
    await house.act(actionLink((await about(reference)).find((mail) => mail.to === addressOf('camille-laurent'))), {
      choice: 'answered',
      channel: 'call',
    });
    await house.advance('PT15M');
    expect((await house.inquiry(answeredId)).status).toBe('awaiting-client');
    const counts = await Promise.all([waits, answered].map(async ({ email }) => (await house.mailTo(email)).length));
    const gone = await change('camille-laurent', { leavesOn: '2026-11-24' });
    expect(gone).toMatchObject({ status: 200, changed: ['leavesOn'], reverse: { leavesOn: null }, active: false });
    for (const [index, inquiryId] of [waitingId, answeredId].entries()) {
      const inquiry = await house.inquiry(inquiryId);
      expect(inquiry.owner).toMatchObject({ id: 'antoine-delmas', because: 'owner-left' });
      const toHim = (await about(inquiry.reference)).filter((mail) => mail.to === addressOf('antoine-delmas'));
      expect(toHim).toHaveLength(1);
      expect(toHim[0]?.text).toMatch(/Où elle en est : .*À suivre : .*Dernier message du client/s);
      const toClient = (await house.mailTo([waits, answered][index]?.email ?? '')).slice(counts[index]);
      expect(toClient.map(({ subject }) => subject)).toEqual(['Votre demande : Antoine Delmas la suit désormais']);
    }
    expect((await house.advisor('camille-laurent')).presence).toBe('inactive');
  });

  test('on a future day takes effect on that day; until then it can be cancelled', async () => {
    expect(await change('ines-benali', { leavesOn: '2026-11-26' })).toMatchObject({ status: 200, active: true });
    await house.to('2026-11-25T18:00:00+01:00');
    expect((await house.advisor('ines-benali')).presence).not.toBe('inactive');
    await house.to('2026-11-26T00:20:00+01:00');
    expect((await house.advisor('ines-benali')).presence).toBe('inactive');
    expect(await change('ines-benali', { capacity: 3 })).toMatchObject({
      status: 400,
      errors: [{ path: 'leavesOn' }],
    });
    expect(await change('ines-benali', { leavesOn: null })).toMatchObject({ status: 200, active: true });
    await house.to('2026-11-26T10:00:00+01:00');
    expect((await house.advisor('ines-benali')).presence).toBe('present');
  });
});

describe('permissions for changes', () => {
  test('an advisor reads and changes nothing; an unknown person is not found; invalid fields are named', async () => {
    const token = await house.session('advisor');
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const put = (path: string, body: unknown, by = headers) =>
      house.staff(path, { method: 'PUT', body: JSON.stringify(body), headers: by });
    expect((await put('/api/advisors/louis-ferrand', { weight: 1 })).status).toBe(403);
    expect((await house.staff('/api/advisors/louis-ferrand', { headers })).json).toMatchObject({
      advisorId: 'louis-ferrand',
      delegateId: 'ines-benali',
    });
    expect((await house.staff('/api/advisors/nobody')).status).toBe(404);
    expect(await change('louis-ferrand', { delegateId: 'louis-ferrand', capacity: -1 })).toMatchObject({
      status: 400,
      errors: [{ path: 'capacity' }],
    });
    expect(await change('louis-ferrand', { delegateId: 'louis-ferrand', languages: [] })).toMatchObject({
      status: 400,
      errors: [{ path: 'languages' }, { path: 'delegateId', message: 'An advisor cannot be their own delegate.' }],
    });
    expect(await change('louis-ferrand', { salary: 1 })).toMatchObject({ status: 400 });
  });

  test('on the page, a change is made and reverted, and a departure is shown before its confirmation', async () => {
    await house.to('2026-11-26T10:30:00+01:00');
    const form = (fields: Record<string, string>) =>
      house.staff('/advisors/louis-ferrand', {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { accept: 'text/html' },
      });
    const shown = await house.staff('/advisors/louis-ferrand', { headers: { accept: 'text/html' } });
    expect(shown.status).toBe(200);
    const inputs = Object.fromEntries(
      [...shown.text.matchAll(/<input type="(?:text|date|hidden|checkbox)"[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('checkbox') || tag.includes(' checked'))
        .map((tag) => [
          / name="([^"]*)"/.exec(tag)?.[1] ?? '',
          (/ value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll(/&#34;|&quot;/g, '"'),
        ]),
    );
    const fields = { ...inputs, calendarId: 'paris', delegateId: 'ines-benali' };
    const saved = await form({ ...fields, weight: '40', choice: 'change' });
    expect(saved.status).toBe(200);
    expect((await house.advisor('louis-ferrand')).weight).toBe(40);
    const reverse = /name="reverse" value="([^"]*)"/.exec(saved.text)?.[1]?.replaceAll(/&#34;|&quot;/g, '"') ?? '';
    expect(JSON.parse(reverse)).toHaveProperty('weight');
    await form({ reverse, choice: 'undo' });
    expect((await house.advisor('louis-ferrand')).weight).not.toBe(40);
    const preview = await form({ leavesOn: '2026-11-26', successorId: 'antoine-delmas', choice: 'departure' });
    expect(preview.text).toContain('Louis Ferrand quitte la maison');
    expect((await house.advisor('louis-ferrand')).presence).not.toBe('inactive');
    await form({ leavesOn: '2026-11-26', successorId: 'antoine-delmas', choice: 'confirm-departure' });
    expect(await house.advisor('louis-ferrand')).toMatchObject({ presence: 'inactive', delegateId: 'antoine-delmas' });
  });
});
