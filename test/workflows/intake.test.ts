/** A submission is stored once and whole, or refused with a reason. */
import { describe, expect, test } from 'vitest';
import { demoHouse } from '#local/seed/seed-house.ts';
import {
  actionLink,
  addressOf,
  call,
  houseWith,
  type Json,
  manager,
  newClient,
  openHouse,
  requests,
} from './harness.ts';

const house = await openHouse({
  house: houseWith((copy) => {
    copy.policy.intake = { ...demoHouse.policy.intake, perPersonPerDay: 5 };
  }),
});

const acknowledgements = (email: string) => house.mailTo(email);

async function hundred(fields: object, headers: () => Record<string, string>) {
  const before = (await house.executions()).length;
  const replies = await Promise.all(Array.from({ length: 100 }, () => house.post(fields, headers())));
  await house.settle();
  return { replies, started: (await house.executions()).length - before };
}

describe('the same submission a hundred times at once', () => {
  test.each([
    ['with one Idempotency-Key', { 'idempotency-key': 'one-click-of-an-impatient-finger' }],
    ['without any key', {}],
  ])('%s: one inquiry, one execution, one acknowledgement', async (_name, headers) => {
    const fields = newClient(requests.promising);
    const { replies, started } = await hundred(fields, () => ({ ...headers }));
    const statuses = new Set(replies.map((reply) => reply.status));
    // 409 is the contract's status for "being stored right now"; there is no other response.
    for (const status of statuses) expect([202, 409]).toContain(status);
    const ids = new Set(replies.filter((reply) => reply.status === 202).map((reply) => reply.json.inquiryId));
    expect(ids.size).toBe(1);
    expect(started).toBe(1);
    expect(await acknowledgements(fields.email)).toHaveLength(1);
    expect((await house.inquiries()).filter((one) => one.client.fullName === fields.fullName)).toHaveLength(1);
    expect(replies.filter((reply) => reply.status === 202).length).toBeGreaterThan(90);
    expect((await house.post(fields, headers)).json.inquiryId).toBe([...ids][0]);
  });

  test('many different people at once: as many inquiries, nobody above capacity, one acknowledgement each', async () => {
    const people = Array.from({ length: 20 }, () => newClient(requests.promising));
    const replies = await Promise.all(people.map((fields) => house.post(fields)));
    await house.settle();
    expect(replies.map((reply) => reply.status)).toEqual(people.map(() => 202));
    expect(new Set(replies.map((reply) => reply.json.inquiryId)).size).toBe(20);
    for (const fields of people) expect(await acknowledgements(fields.email)).toHaveLength(1);
    const { advisors } = (await house.staff('/api/advisors')).json;
    for (const one of advisors) expect(one.openInquiries).toBeLessThanOrEqual(one.capacity);
  });
});

describe('who is who', () => {
  test('a key used with another body is refused, and the first inquiry is kept', async () => {
    const fields = newClient(requests.promising);
    const headers = { 'idempotency-key': 'key-of-anne' };
    const first = await house.post(fields, headers);
    const other = await house.post({ ...fields, message: `${fields.message} Et un collier.` }, headers);
    expect(other.status).toBe(422);
    expect(other.headers.get('content-type')).toContain('application/problem+json');
    expect((await house.post(fields, headers)).json).toEqual(first.json);
    await house.settle();
  });

  test.each(['', '   '])('an empty key counts as absent and is not shared by its senders (%j)', async (key) => {
    const headers = { 'idempotency-key': key };
    const [one, other] = [newClient(requests.promising), newClient(requests.english)];
    const first = await house.post(one, headers);
    const second = await house.post(other, headers);
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(second.json.inquiryId).not.toBe(first.json.inquiryId);
    await house.settle();
  });

  test('an address is the same person whatever its letter case; the history and the advisor are joined', async () => {
    const fields = newClient(requests.promising, { boutiqueId: 'paris' });
    const firstId = await house.submit(fields);
    const first = await house.inquiry(firstId);
    const mail = (await house.mailTo(addressOf(first.owner.id))).find((one) => one.text.includes(first.reference));
    await house.act(actionLink(mail), { choice: 'answered', channel: 'call' });
    await house.advance('PT10M');
    const secondId = await house.submit({
      ...fields,
      email: fields.email.toUpperCase(),
      category: 'leather',
      message: 'Bonjour, je voudrais aussi un sac du soir en cuir vert, pour Noël.',
    });
    expect(secondId).not.toBe(firstId);
    const second = await house.inquiry(secondId);
    expect(second.client).toMatchObject({ personId: first.client.personId, returning: true });
    expect(second.owner).toMatchObject({ id: first.owner.id, because: 'continuity' });
    // Spaces and letter case do not make a new inquiry either.
    const again = await house.post({
      ...fields,
      email: ` ${fields.email}`,
      message: `  ${fields.message.toUpperCase()} `,
    });
    expect(again.json.inquiryId).toBe(firstId);
  });

  test('a filled hidden field never loses an inquiry: a person reads it', async () => {
    const fields = newClient(requests.promising, { website: 'https://autofill.example' });
    const inquiry = await house.inquiry(await house.submit(fields));
    expect(inquiry).toMatchObject({ verdict: 'doubtful', owner: { id: 'helene-marchand', because: 'doubtful' } });
    expect((await house.lastMailTo(manager)).subject).toContain(fields.fullName);
  });

  test('a filled hidden field with an advertisement gets no answer, and stays visible', async () => {
    const fields = newClient(requests.solicitation, { website: 'x' });
    const inquiry = await house.inquiry(await house.submit(fields));
    expect(inquiry).toMatchObject({ status: 'paused', offTargetKind: 'solicitation' });
    expect(await acknowledgements(fields.email)).toHaveLength(0);
  });

  test('one person sending again and again is asked to come back later, with the time', async () => {
    const fields = newClient(requests.promising);
    const post = (n: number) => house.post({ ...fields, message: `${fields.message} (${n})` });
    for (let n = 1; n <= 5; n += 1) expect((await post(n)).status).toBe(202);
    const refused = await post(6);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // A repeat of a known submission does not count.
    expect((await post(1)).status).toBe(202);
    await house.advance('P1D');
    expect((await post(6)).status).toBe(202);
    await house.settle();
  });

  test('a form and a system may both write; a browser reads a page, a system JSON', async () => {
    const fields = newClient(requests.english);
    const form = new URLSearchParams(
      Object.entries({ ...fields, consent: 'on', acceptsByAppointment: 'on', website: '', desiredOn: '' }).map(
        ([k, v]): [string, string] => [k, String(v)],
      ),
    );
    const page = await call(`${house.url}/inquiries`, {
      method: 'POST',
      body: form,
      headers: { accept: 'text/html', 'accept-language': 'en' },
    });
    expect(page.status).toBe(202);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.text).toContain(fields.fullName);
    const json = await call(`${house.url}/inquiries`, {
      method: 'POST',
      body: form,
      headers: { accept: 'application/json' },
    });
    expect(json.status).toBe(202);
    await house.settle();
    expect((await house.inquiry(json.json.inquiryId)).channel).toBe('web-form');
    expect(await acknowledgements(fields.email)).toHaveLength(1);
  });

  test('an off-target inquiry: press gets its contact, a solicitation gets nothing, both stay visible with an owner', async () => {
    const [press, ad] = [newClient(requests.press), newClient(requests.solicitation)];
    for (const [fields, letters] of [
      [press, 1],
      [ad, 0],
    ] as const) {
      const inquiryId = await house.submit(fields);
      expect(await house.inquiry(inquiryId)).toMatchObject({
        status: 'paused',
        pauseReason: 'off-target',
        owner: { id: 'helene-marchand' },
      });
      expect(await acknowledgements(fields.email)).toHaveLength(letters);
      expect((await house.execution(inquiryId)).currentState).toBe('Paused respectfully');
    }
    expect((await house.lastMailTo(press.email)).text).toContain('presse@maison-aurelle.example');
  });
});

describe('invalid input gets a specific response, and is not stored', () => {
  const good: Record<string, Json> = { ...requests.promising, email: 'refused@client.example' };
  const without = (name: string) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

  test.each<[string, object, string, RegExp]>([
    ['an unknown field', { ...good, favouriteColour: 'blue' }, 'favouriteColour', /^Unknown field\.$/],
    ['a budget', { ...good, budget: '50000' }, 'budget', /never ask about means/],
    ['an income', { ...good, annualIncome: 1 }, 'annualIncome', /never ask about means/],
    ['a net worth', { ...good, net_worth: '1' }, 'net_worth', /never ask about means/],
    ['a fortune in French', { ...good, patrimoine: '1' }, 'patrimoine', /never ask about means/],
    ['an income in Italian', { ...good, redditoAnnuo: '1' }, 'redditoAnnuo', /never ask about means/],
    ['a fortune in Italian', { ...good, patrimonio: '1' }, 'patrimonio', /never ask about means/],
    ['no consent', without('consent'), 'consent', /^Your consent is needed/],
    ['a refused consent', { ...good, consent: false }, 'consent', /^Your consent is needed/],
    ['no message', without('message'), 'message', /^Please tell us/],
    ['an empty message', { ...good, message: '  ' }, 'message', /^Please tell us/],
    ['an endless message', { ...good, message: 'a'.repeat(4001) }, 'message', /^At most 4,000/],
    ['no name', without('fullName'), 'fullName', /^Please fill this in/],
    ['no address', without('email'), 'email', /fill this in|Not an e-mail/],
    ['half an address', { ...good, email: 'anne@' }, 'email', /^Not an e-mail address/],
    [
      'an address no mail reaches',
      { ...good, email: `${'a'.repeat(65)}@b.example` },
      'email',
      /^Not an e-mail address/,
    ],
    ['two addresses', { ...good, email: 'a@b.example, c@d.example' }, 'email', /^Not an e-mail address/],
    [
      'a header in the address',
      { ...good, email: 'a@b.example\r\nBcc: x@y.example' },
      'email',
      /^Not an e-mail address/,
    ],
    [
      'a line break in the name',
      { ...good, fullName: 'Anne\r\nBcc: x@y.example' },
      'fullName',
      /^Contains a line break/,
    ],
    ['a direction override in the name', { ...good, fullName: 'Anne \u202eyeR' }, 'fullName', /direction character/],
    [
      'a direction override in the message',
      { ...good, message: 'Bonjour \u2066monde' },
      'message',
      /direction character/,
    ],
    ['a null byte', { ...good, message: 'Bonjour \u0000' }, 'message', /control/],
    ['the thirtieth of February', { ...good, desiredOn: '2027-02-30' }, 'desiredOn', /^No such day/],
    ['the twenty-ninth of February of no leap year', { ...good, desiredOn: '2027-02-29' }, 'desiredOn', /^No such day/],
    ['a date in words', { ...good, desiredOn: 'demain' }, 'desiredOn', /^A date is written/],
    ['a day that is over', { ...good, desiredOn: '2026-11-22' }, 'desiredOn', /^This day is already over/],
    [
      'a day of another age',
      { ...good, desiredOn: '9999-12-31' },
      'desiredOn',
      /^This day is more than ten years away/,
    ],
    ['a boutique on the moon', { ...good, boutiqueId: 'moon' }, 'boutiqueId', /^The house has no such boutique/],
    ['a telephone number of letters', { ...good, phone: 'call me' }, 'phone', /^Not a telephone number/],
    ['an intent nobody has', { ...good, intent: 'dominate' }, 'intent', /./],
    ['a language the house does not write', { ...good, language: 'de' }, 'language', /./],
    ['a number for a name', { ...good, fullName: 7 }, 'fullName', /^Please fill this in/],
    ['a word for a tick', { ...good, acceptsByAppointment: 'no' }, 'acceptsByAppointment', /^Please check this field/],
    ['a list instead of fields', [good], '', /^Send the fields as one object/],
  ])('%s', async (_name, body, path, message) => {
    const before = (await house.executions()).length;
    const reply = await house.post(body);
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.json).toMatchObject({ status: 400, title: expect.any(String) });
    const problem = reply.json.errors.find((one: Json) => one.path === path);
    expect(problem?.message).toMatch(message);
    await house.settle();
    expect((await house.executions()).length).toBe(before);
  });

  test('all problems are reported at once', async () => {
    const reply = await house.post({ fullName: '', email: 'x', budget: 1, colour: 'red' });
    expect(new Set(reply.json.errors.map((one: Json) => one.path))).toEqual(
      new Set(['message', 'fullName', 'email', 'consent', 'budget', 'colour']),
    );
  });

  const raw = (body: string | Uint8Array<ArrayBuffer>, type?: string) =>
    call(`${house.url}/inquiries`, {
      method: 'POST',
      body,
      headers: type === undefined ? {} : { 'content-type': type },
    });

  test('a body of one megabyte: 413', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
      const reply = await raw(JSON.stringify({ ...good, message: 'a'.repeat(1_000_000) }), type);
      expect([reply.status, reply.json.status]).toEqual([413, 413]);
    }
  });

  test('another content type, or none: 415', async () => {
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x']) {
      const reply = await raw(JSON.stringify(good), type);
      expect([reply.status, reply.json.status]).toEqual([415, 415]);
    }
    expect((await raw(new Uint8Array([123, 125]))).status).toBe(415);
  });

  test('invalid UTF-8: 400, with the reason', async () => {
    for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
      const reply = await raw(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), type);
      expect(reply.status).toBe(400);
      expect(reply.json.errors).toEqual([{ path: '', message: 'Not valid UTF-8.' }]);
    }
  });

  test('invalid percent-encoded UTF-8 in a form: 400 as well, no character is silently replaced', async () => {
    const form = new URLSearchParams({ ...good, consent: 'on', acceptsByAppointment: 'on' });
    form.delete('fullName');
    const reply = await raw(`${form}&fullName=Ann%ff%fe`, 'application/x-www-form-urlencoded');
    expect(reply.status).toBe(400);
  });

  test('broken JSON: 400, with the reason', async () => {
    const reply = await raw('{"message":', 'application/json');
    expect(reply.status).toBe(400);
    expect(reply.json.errors).toEqual([{ path: '', message: 'Not valid JSON.' }]);
  });

  test('a browser gets its form back with the typed values, escaped', async () => {
    const form = new URLSearchParams({ fullName: '"><script>alert(1)</script>', email: 'nobody', message: 'Bonjour' });
    const reply = await call(`${house.url}/inquiries`, {
      method: 'POST',
      body: form,
      headers: { accept: 'text/html', 'accept-language': 'fr' },
    });
    expect(reply.status).toBe(400);
    expect(reply.text).not.toContain('<script>alert');
    expect(reply.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('markup in a name or a message is shown as typed, in every page and mail, and never interpreted', async () => {
    // In English, where a letter uses the full name of a client without a form of address.
    const fields = newClient(requests.english, {
      fullName: 'Anne <b>Rey</b>',
      message: `${requests.english.message} <img src=x onerror=alert(1)> & "fin"`,
    });
    const inquiry = await house.inquiry(await house.submit(fields));
    const mails = (await house.mail()).filter((mail) => mail.text.includes(inquiry.reference));
    expect(mails).toHaveLength(2);
    const pages = [
      (await house.open(actionLink(mails[1]))).text,
      (await house.staff(`/inquiries/${inquiry.inquiryId}`, { headers: { accept: 'text/html' } })).text,
      (await house.staff('/board', { headers: { accept: 'text/html' } })).text,
    ];
    for (const html of [...mails.map((mail) => mail.html), ...pages]) {
      expect(html).not.toMatch(/<img src=x|<b>Rey/);
      expect(html).toMatch(/Anne &lt;b&gt;Rey/);
    }
    expect(mails[1]?.text).toContain('<img src=x onerror=alert(1)>');
    for (const mail of mails) expect(mail.subject).not.toMatch(/[\r\n]/);
  });
});
