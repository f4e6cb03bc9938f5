/** One client, one thread: what the same person sends while an inquiry is open reaches whoever serves them, and nobody else. */
import { describe, expect, test } from 'vitest';
import { actionLink, addressOf, type Json, newClient, openHouse, privateLink, requests } from './harness.ts';

const house = await openHouse();

const chaser = {
  fr: 'Bonjour, je me permets de vous relancer suite à mon précédent message, resté sans réponse.',
  en: 'Hello, I am writing again about my earlier message, which has had no answer.',
};

const post = (fields: object) => house.post(fields);
const lettersAbout = async (staffId: string, reference: string) =>
  (await house.mailTo(addressOf(staffId))).filter((mail) => mail.text.includes(reference));
const openOf = async (fullName: string): Promise<Json[]> =>
  (await house.inquiries()).filter((one) => one.client.fullName === fullName && one.status !== 'closed');

describe('a client who writes again', () => {
  test.each(['fr', 'en'] as const)(
    'two days past the promise (%s): the owner hears at once, and it stays one inquiry',
    async (language) => {
      const fields = newClient(requests.promising, { boutiqueId: 'paris' });
      const inquiryId = await house.submit(fields);
      await house.advance('P2D');
      const before = await house.inquiry(inquiryId);
      const earlier = (await lettersAbout(before.owner.id, before.reference)).length;
      const reply = await post({ ...fields, message: chaser[language], language, category: '', intent: '' });
      expect(reply).toMatchObject({ status: 202, json: { inquiryId } });
      await house.settle();
      const letters = await lettersAbout(before.owner.id, before.reference);
      expect(letters.length).toBe(earlier + 1);
      expect(letters.at(-1)?.text).toContain(chaser[language].slice(0, 40));
      expect(await house.inquiry(inquiryId)).toMatchObject({
        status: 'awaiting-first-response',
        owner: { id: before.owner.id },
        verdict: 'qualified',
        clientAsked: { what: 'wrote' },
      });
      expect(await house.events(inquiryId)).toContain('client-wrote.v1');
      expect(await openOf(fields.fullName)).toHaveLength(1);
    },
  );

  test('after an answer: the advisor owes another, and no relance leaves', async () => {
    await house.to('2026-11-30T10:00:00+01:00');
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const inquiryId = await house.submit(fields);
    const { owner } = await house.inquiry(inquiryId);
    await house.act(actionLink(await house.lastMailTo(addressOf(owner.id))), { choice: 'answered', channel: 'call' });
    await house.advance('PT30M');
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-client' });
    await post({ ...fields, message: 'Merci. Serait-il possible de les voir aussi en rubis ?' });
    await house.settle();
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'awaiting-first-response',
      owner: { id: owner.id, because: 'client-spoke' },
      clientWait: null,
    });
    expect((await house.lastMailTo(addressOf(owner.id))).text).toContain('aussi en rubis');
  });

  test('who was asked for more has answered: the whole is read again', async () => {
    const fields = newClient(requests.incomplete);
    const inquiryId = await house.submit(fields);
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'incomplete' });
    const { fullName, email, ...wish } = requests.promising;
    await post({ ...wish, fullName: fields.fullName, email: fields.email });
    await house.settle();
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'awaiting-first-response', verdict: 'qualified' });
    expect((await house.inquiry(inquiryId)).message).toContain('émeraude');
  });
});

describe('two messages of one person', () => {
  test.each([
    ['five minutes apart', 'PT5M'],
    ['in the same instant', 'PT0S'],
  ])('%s: one inquiry, one named advisor, one acknowledgement', async (_when, apart) => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const other = {
      ...fields,
      message: 'Bonjour, je cherche aussi un collier assorti, toujours en émeraude, pour elle.',
    };
    const sent = apart === 'PT0S' ? [post(fields), post(other)] : [post(fields)];
    const replies = await Promise.all(sent);
    await house.advance(apart);
    if (apart !== 'PT0S') replies.push(await post(other));
    await house.settle();
    expect(replies.map(({ status }) => status)).toEqual([202, 202]);
    expect(new Set(replies.map(({ json }) => json.inquiryId)).size).toBe(1);
    expect(await openOf(fields.fullName)).toHaveLength(1);
    expect(await house.mailTo(fields.email)).toHaveLength(1);
  });

  test('ten at once by a known buyer, about two matters: one advisor has them all', async () => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const purchase = {
      purchaseId: 'known-1',
      email: fields.email,
      fullName: fields.fullName,
      purchasedOn: '2026-10-01',
    };
    await house.staff('/api/purchases', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ ...purchase, amountMinor: 125_000, currency: 'EUR' }]),
    });
    const matters = Array.from({ length: 10 }, (_, n) => ({
      ...fields,
      category: n % 2 === 0 ? 'watches' : 'high-jewellery',
      message: `${fields.message} Encore une idée, la numéro ${n}.`,
    }));
    const replies = await Promise.all(matters.map(post));
    await house.settle();
    for (const { status } of replies) expect([202, 409]).toContain(status);
    const open = await openOf(fields.fullName);
    expect(open.length).toBeLessThanOrEqual(2);
    expect(new Set(open.map(({ owner }) => owner.id)).size).toBe(1);
    const promised = (await house.mailTo(fields.email)).map(({ from }) => from);
    expect(new Set(promised).size).toBe(1);
  });

  test('a repair beside a wish is another inquiry, of the same advisor', async () => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const wish = await house.inquiry(await house.submit(fields));
    const message =
      'Bonjour, le fermoir de mon bracelet acheté chez vous en 2019 ne ferme plus, comment le faire réparer ?';
    const repair = await house.inquiry(await house.submit({ ...fields, intent: 'repair', message }));
    expect(repair.inquiryId).not.toBe(wish.inquiryId);
    if (repair.owner.kind === 'advisor') expect(repair.owner.id).toBe(wish.owner.id);
  });

  test('what a manager gives to somebody else takes the client’s other inquiries along', async () => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris', category: 'watches' });
    const first = await house.inquiry(await house.submit(fields));
    const other = { ...fields, category: 'high-jewellery', message: `${fields.message} Une parure, aussi.` };
    const second = await house.inquiry(await house.submit(other));
    expect(second).toMatchObject({ owner: { id: first.owner.id, because: 'continuity' } });
    const advisors = (await house.staff('/api/advisors')).json.advisors;
    const toId = advisors.find((one: Json) => one.presence === 'present' && one.advisorId !== first.owner.id).advisorId;
    const reply = await house.staff(`/api/inquiries/${first.inquiryId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ choice: 'reassign', toId, reassignReason: 'workload' }),
    });
    expect(reply.status, reply.text).toBe(200);
    await house.settle();
    for (const one of [first, second]) expect((await house.inquiry(one.inquiryId)).owner).toMatchObject({ id: toId });
  });
});

describe('two records of one client', () => {
  const send = (path: string, body: object) =>
    house.staff(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('merged by a manager: one history, one advisor, one thread; and apart again when it was a mistake', async () => {
    const work = newClient(requests.promising, { boutiqueId: 'paris', category: 'watches' });
    const home = newClient(requests.promising, { boutiqueId: 'paris', category: 'leather', fullName: work.fullName });
    const first = await house.inquiry(await house.submit(work));
    const second = await house.inquiry(await house.submit(home));
    const [keptId, otherId] = [first.client.personId, second.client.personId];
    expect(keptId).not.toBe(otherId);
    const merge = `/api/clients/${keptId}/merge`;
    const preview = await house.staff(`${merge}?with=${encodeURIComponent(home.email)}`);
    expect(preview.json).toMatchObject({ kept: { inquiries: 1 }, other: { personId: otherId }, obstacle: null });
    const merged = await send(merge, { with: home.email, reason: 'other-address' });
    expect(merged.json).toMatchObject({ keptId, mergedId: otherId, undone: null });
    await house.settle();
    const ownerIds = async () =>
      Promise.all([first, second].map(async ({ inquiryId }) => (await house.inquiry(inquiryId)).owner.id));
    expect(new Set(await ownerIds()).size).toBe(1);
    expect(await house.events(second.inquiryId)).toContain('client-merged.v1');
    // A word from either address joins what is open, and is answered at the address it came from.
    const word = await post({ ...home, message: 'Et une ceinture assortie, peut-être ?' });
    expect(word.json.inquiryId).toBe(second.inquiryId);
    await house.settle();
    const page = await house.staff(`/inquiries/${first.inquiryId}`, { headers: { accept: 'text/html' } });
    expect(page.text).toContain(second.reference);
    const back = await send(`/api/clients/${keptId}/unmerge`, { with: otherId, reason: 'different-people' });
    expect(back.json.undone).toMatchObject({ reason: 'different-people' });
    const apart = await house.staff(`/inquiries/${first.inquiryId}`, { headers: { accept: 'text/html' } });
    expect(apart.text).not.toContain(second.reference);
    expect(await house.events(first.inquiryId)).toContain('client-unmerged.v1');
    const later = await post({ ...home, message: 'Et un portefeuille.' });
    expect(later.json.inquiryId).toBe(second.inquiryId);
  });

  test('are merged by managers alone, on a page reached from the inquiry', async () => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const { inquiryId, client } = await house.inquiry(await house.submit(fields));
    const advisor = { authorization: `Bearer ${await house.session('advisor')}`, accept: 'text/html' };
    const path = `/clients/merge?one=${client.personId}`;
    expect((await house.staff(path, { headers: advisor })).status).toBe(403);
    const inquiry = await house.staff(`/inquiries/${inquiryId}`, { headers: { accept: 'text/html' } });
    expect(inquiry.text).toContain(path);
    const page = await house.staff(`${path}&other=${encodeURIComponent(fields.email)}`, {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain(fields.fullName);
    const unknown = await house.staff(`${path}&other=nobody`, { headers: { accept: 'text/html' } });
    expect(unknown.status).toBe(400);
  });
});

describe('what a client has bought', () => {
  test('is not written of in spring: the paused inquiry is not resumed, and its owner knows', async () => {
    const fields = newClient(requests.premature, { category: 'watches' });
    const inquiryId = await house.submit(fields);
    const { pause, owner } = await house.inquiry(inquiryId);
    expect(pause.reopensAt).not.toBeNull();
    const purchasedOn = (await house.now()).slice(0, 10);
    const sale = { purchaseId: 'gift-1', email: fields.email, purchasedOn, category: 'watches' };
    await house.staff('/api/purchases', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ ...sale, amountMinor: 900_000, currency: 'EUR' }]),
    });
    await house.settle();
    expect((await house.inquiry(inquiryId)).pause).toMatchObject({ reason: 'premature', reopensAt: null });
    expect(await house.events(inquiryId)).toContain('reprise-cancelled.v1');
    expect((await house.lastMailTo(addressOf(owner.id))).text).toContain('achat');
  });
});

describe('the same form again', () => {
  test('with another telephone and boutique: kept, shown, and the owner told', async () => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris', phone: '+33 6 12 34 56 78' });
    const inquiryId = await house.submit(fields);
    await house.advance('PT1H');
    expect(await house.submit({ ...fields, boutiqueId: 'london', phone: '+44 20 7946 0018' })).toBe(inquiryId);
    const inquiry = await house.inquiry(inquiryId);
    expect(inquiry).toMatchObject({
      answers: { boutiqueId: 'london' },
      clientAsked: { what: 'corrected' },
      formCorrections: [
        { field: 'phone', before: '+33 6 12 34 56 78', after: '+44 20 7946 0018' },
        { field: 'boutiqueId', before: 'paris', after: 'london' },
      ],
    });
    const { text } = await house.lastMailTo(addressOf(inquiry.owner.id));
    for (const word of ['+44 20 7946 0018', 'Mount Street', 'Rue de la Paix']) expect(text).toContain(word);
    const page = await house.staff(`/inquiries/${inquiryId}`, { headers: { accept: 'text/html' } });
    expect(page.text).toContain('+44 20 7946 0018');
    expect(page.text).toContain('Mount Street');
  });

  test('from a client who has left by link, within the day: a sign of life', async () => {
    await house.to('2026-12-07T10:00:00+01:00');
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const inquiryId = await house.submit(fields);
    const { owner } = await house.inquiry(inquiryId);
    const space = privateLink((await house.mailTo(fields.email)).at(-1));
    await house.act(space, { choice: 'declined' });
    await house.advance('PT30M');
    expect(await house.inquiry(inquiryId)).toMatchObject({ status: 'paused' });
    const before = (await house.mailTo(addressOf(owner.id))).length;
    await house.advance('PT3H');
    expect(await house.submit(fields)).toBe(inquiryId);
    expect(await house.inquiry(inquiryId)).toMatchObject({
      status: 'awaiting-first-response',
      owner: { id: owner.id, because: 'client-spoke' },
    });
    expect((await house.mailTo(addressOf(owner.id))).length).toBe(before + 1);
  });
});
