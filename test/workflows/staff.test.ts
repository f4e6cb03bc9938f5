/** What staff see and record: behind a session, with every figure recomputed by hand. */
import { describe, expect, test } from 'vitest';
import { actionLink, addressOf, call, manager, newClient, openHouse, requests } from './harness.ts';

const house = await openHouse();

const html = { accept: 'text/html,application/xhtml+xml' };
const paths = ['/board', '/kpi', '/portfolio', '/advisors'] as const;
const apis = [
  '/api/inquiries',
  '/api/inquiries/inq-unknown',
  '/api/kpi',
  '/api/portfolio',
  '/api/advisors',
  '/api/policy',
] as const;

describe('without a session', () => {
  test.each([...paths, '/inquiries/inq-unknown'])(
    'a browser that opens %s is redirected to the sign-in page',
    async (path) => {
      const reply = await call(`${house.url}${path}`, { headers: html });
      expect([reply.status, reply.headers.get('location')]).toEqual([303, '/sign-in']);
    },
  );

  test.each(apis)('%s answers 401 with the way to sign in', async (path) => {
    const reply = await call(`${house.url}${path}`, { headers: html });
    expect(reply.status).toBe(401);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('nothing can be recorded, and a foreign or client’s token opens nothing', async () => {
    for (const path of ['/api/purchases', '/api/contacts']) {
      const reply = await call(`${house.url}${path}`, {
        method: 'POST',
        body: '[]',
        headers: { 'content-type': 'application/json' },
      });
      expect(reply.status).toBe(401);
    }
    const inquiryId = await house.submit(newClient(requests.promising));
    const { owner } = await house.inquiry(inquiryId);
    const token = new URL(actionLink(await house.lastMailTo(addressOf(owner.id)))).pathname.split('/').at(-1) ?? '';
    for (const bearer of [token, 'x'.repeat(43), '']) {
      expect(
        (await call(`${house.url}/api/inquiries`, { headers: { authorization: `Bearer ${bearer}` } })).status,
      ).toBe(401);
    }
  });
});

describe('signing in by a link', () => {
  const ask = (email: string) =>
    call(`${house.url}/sign-in`, { method: 'POST', body: new URLSearchParams({ email }), headers: html });

  test('a GET signs nobody in, a choice does, once; the session opens the board and can be closed', async () => {
    expect((await ask(manager.toUpperCase())).status).toBe(200);
    const mail = await house.lastMailTo(manager);
    const link = mail.links.find((url) => url.includes('/s/')) ?? '';
    for (let round = 0; round < 20; round += 1) {
      for (const method of ['GET', 'HEAD']) {
        const reply = await call(link, { method, headers: html });
        expect([reply.status, reply.headers.get('set-cookie')]).toEqual([200, null]);
      }
    }
    const choose = (choice?: string) =>
      call(link, { method: 'POST', body: new URLSearchParams(choice === undefined ? {} : { choice }), headers: html });
    expect((await choose()).headers.get('set-cookie')).toBeNull();
    const opened = await choose('open-session');
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/board']);
    const cookie = opened.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^vestibule_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    const headers = { ...html, cookie: cookie.split(';')[0] ?? '' };
    for (const path of paths) expect((await call(`${house.url}${path}`, { headers })).status).toBe(200);
    const again = await choose('open-session');
    expect(again.headers.get('set-cookie')).toBeNull();
    expect(again.status).not.toBe(303);
    const form = { ...headers, 'content-type': 'application/x-www-form-urlencoded' };
    // A session by cookie changes nothing for a request that does not name our own origin, whatever the method.
    for (const origin of [{}, { 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
      const signOut = await call(`${house.url}/sign-out`, { method: 'POST', headers: { ...form, ...origin } });
      expect(signOut.status).toBe(403);
      const put = { method: 'PUT', body: '{}', headers: { ...headers, 'content-type': 'application/json', ...origin } };
      expect((await call(`${house.url}/api/policy`, put)).status).toBe(403);
    }
    expect((await call(`${house.url}/board`, { headers })).status).toBe(200);
    const out = await call(`${house.url}/sign-out`, {
      method: 'POST',
      headers: { ...form, 'sec-fetch-site': 'same-origin', origin: 'null' },
    });
    expect(out.status).toBe(303);
    expect((await call(`${house.url}/board`, { headers })).status).toBe(303);
  });

  test('an unknown address gets the same page and no mail', async () => {
    const before = (await house.mail()).length;
    const known = await ask('thomas.weil@maison-aurelle.example');
    const stranger = await ask('stranger@else.example');
    expect([stranger.status, known.status]).toEqual([200, 200]);
    expect(stranger.text.replaceAll('stranger@else.example', '')).toBe(
      known.text.replaceAll('thomas.weil@maison-aurelle.example', ''),
    );
    expect((await house.mail()).length).toBe(before + 1);
  });

  test('a sign-in link ends after twenty minutes, a session after twelve hours', async () => {
    await house.advance('PT1M');
    await ask(manager);
    const link = (await house.lastMailTo(manager)).links.find((url) => url.includes('/s/')) ?? '';
    const token = await house.session();
    await house.advance('PT20M');
    expect(
      (
        await call(link, { method: 'POST', body: new URLSearchParams({ choice: 'open-session' }), headers: html })
      ).headers.get('set-cookie'),
    ).toBeNull();
    const headers = { authorization: `Bearer ${token}` };
    expect((await call(`${house.url}/api/policy`, { headers })).status).toBe(200);
    await house.advance('PT11H40M');
    expect((await call(`${house.url}/api/policy`, { headers })).status).toBe(401);
  });
});

describe('staff records', () => {
  const purchase = {
    purchaseId: 'sale-1',
    email: 'Anne.Rey@client.example',
    fullName: 'Anne Rey',
    purchasedOn: '2026-10-01',
    amountMinor: 1250000,
    currency: 'EUR',
    category: 'high-jewellery',
    advisorId: 'camille-laurent',
  };
  const post = (path: string, body: string, type = 'application/json') =>
    house.staff(path, { method: 'POST', body, headers: { 'content-type': type } });

  test('purchases in JSON: rows are independent, a repeat changes nothing', async () => {
    const rows = [
      purchase,
      { ...purchase, purchaseId: 'sale-2', amountMinor: 12.5 },
      { ...purchase, purchaseId: 'sale-3', purchasedOn: '2026-02-30' },
      { ...purchase, purchaseId: 'sale-4' },
    ];
    const first = await post('/api/purchases', JSON.stringify(rows));
    expect(first.status).toBe(200);
    expect(first.json).toMatchObject({ recorded: 2, alreadyRecorded: 0, rejected: [{ line: 2 }, { line: 3 }] });
    expect(first.json.rejected[0].reason).toContain('amountMinor');
    expect((await post('/api/purchases', JSON.stringify(rows))).json).toMatchObject({
      recorded: 0,
      alreadyRecorded: 2,
    });
    expect((await post('/api/purchases', '{}')).status).toBe(400);
    expect((await post('/api/purchases', 'x', 'text/plain')).status).toBe(415);
  });

  test('purchases in CSV, with the address in another letter case: the same person', async () => {
    const csv =
      'purchaseId,email,fullName,purchasedOn,amountMinor,currency,category,advisorId\nsale-5,ANNE.REY@client.example,Anne Rey,2026-11-02,450000,EUR,jewellery,\nsale-6,nobody,,2026-11-02,1,EUR,,\n';
    expect((await post('/api/purchases', csv, 'text/csv')).json).toMatchObject({
      recorded: 1,
      // As the import says it: the header is line 1.
      rejected: [{ line: 3 }],
    });
    const { clients } = (await house.staff('/api/portfolio')).json;
    expect(clients).toMatchObject([
      { revenueMinor: 2 * 1_250_000 + 450_000, purchases: 3, lastPurchaseOn: '2026-11-02' },
    ]);
  });

  test('purchases in the CSV of a French spreadsheet, with a sentence for each refused row', async () => {
    const csv = [
      '\ufeffpurchaseId;email;fullName;purchasedOn;amountMinor;currency',
      'sale_7;paul.noir@client.example;Paul Noir;2026-11-02;100;EUR',
      ';;;;;',
      'sale-8;paul.noir@client.example;Paul Noir;2026-11-02;1 234,50;ZZZ',
      'sale-9;paul.noir@client.example',
    ].join('\r\n');
    const refused = await post('/api/purchases', csv, 'text/csv');
    expect(refused.status).toBe(400);
    expect(refused.json.rejected).toEqual([
      { line: 2, status: 400, reason: 'purchaseId: Only letters, digits and dashes, 80 at most.' },
      {
        line: 4,
        status: 400,
        reason:
          'amountMinor: A whole number of minor units: 125000 is 1,250.00. currency: Not an ISO 4217 currency, such as EUR.',
      },
      { line: 5, status: 400, reason: 'row: 2 cells, not as many as the first line names.' },
    ]);
  });

  test('a contact counts once under its id, and names an existing client', async () => {
    const inquiryId = await house.submit(newClient(requests.promising));
    const contact = {
      contactId: 'call-1',
      inquiryId,
      channel: 'call',
      advisorId: 'camille-laurent',
      note: 'Laissé un message.',
    };
    expect((await post('/api/contacts', JSON.stringify(contact))).status).toBe(201);
    expect(await post('/api/contacts', JSON.stringify(contact))).toMatchObject({
      status: 200,
      json: { result: 'already-recorded' },
    });
    for (const [body, status, path] of [
      [{ ...contact, contactId: 'c2', advisorId: 'nobody' }, 400, 'advisorId'],
      [{ ...contact, contactId: 'c3', channel: 'telepathy' }, 400, 'channel'],
      [{ channel: 'call' }, 400, 'inquiryId'],
      [{ personId: 'person-unknown', channel: 'call' }, 404, 'personId'],
    ] as const) {
      const reply = await post('/api/contacts', JSON.stringify(body));
      expect([reply.status, reply.json.errors?.[0]?.path]).toEqual([status, path]);
    }
    expect((await post('/api/contacts', JSON.stringify({ inquiryId: 'inq-unknown', channel: 'call' }))).status).toBe(
      404,
    );
    // An advisor's call that was only noted is no answer by the link: the promise is still open.
    expect((await house.inquiry(inquiryId)).status).toBe('awaiting-first-response');
  });

  test('has its session’s name: neither role nor relation to the client allows another’s', async () => {
    const inquiryId = await house.submit(newClient(requests.promising));
    const as = async (role: string) => {
      const headers = { authorization: `Bearer ${await house.session(role)}`, 'content-type': 'application/json' };
      const send = (path: string, body: unknown) =>
        call(`${house.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
      const today = await call(`${house.url}/api/today`, { headers });
      return { send, staffId: today.json.advisor.id };
    };
    const [operations, advisor] = [await as('ops'), await as('advisor')];
    const { owner, client } = await house.inquiry(inquiryId);
    const signal = { id: 'seen-1', personId: client.personId, kind: 'referred', occurredAt: await house.now() };
    for (const [path, body] of [
      ['/api/contacts', { inquiryId, channel: 'call', advisorId: owner.id }],
      ['/api/contacts', { inquiryId, channel: 'call' }],
      ['/api/signals', signal],
      ['/api/purchases', [{ ...purchase, purchaseId: 'sale-99' }]],
    ] as const) {
      const refused = await operations.send(path, body);
      expect([path, refused.status, refused.headers.get('content-type')]).toEqual([
        path,
        403,
        expect.stringContaining('application/problem+json'),
      ]);
    }
    expect((await advisor.send('/api/purchases', [{ ...purchase, purchaseId: 'sale-99' }])).status).toBe(403);
    const others = house.staff(`/api/inquiries/${inquiryId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ choice: 'reassign', toId: 'helene-marchand', reassignReason: 'other' }),
    });
    expect((await others).status).toBe(200);
    await house.settle();
    expect((await advisor.send('/api/contacts', { inquiryId, channel: 'call' })).status).toBe(403);
    const own = await house.submit(newClient(requests.promising));
    if ((await house.inquiry(own)).owner.id !== advisor.staffId) {
      await house.staff(`/api/inquiries/${own}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ choice: 'reassign', toId: advisor.staffId, reassignReason: 'other' }),
      });
    }
    expect((await advisor.send('/api/contacts', { inquiryId: own, channel: 'call' })).status).toBe(201);
    const inAnothersName = { inquiryId: own, channel: 'call', advisorId: 'helene-marchand' };
    expect((await advisor.send('/api/contacts', inAnothersName)).status).toBe(403);
  });
});

test('the figures of a day equal those of its scenario, counted by hand', async () => {
  await house.to('2026-11-26T10:00:00+01:00');
  const submit = (request: object) => house.submit(newClient(request, { boutiqueId: 'paris' }));
  const [quick, slow, undone, judged, never] = [
    await submit(requests.promising),
    await submit(requests.promising),
    await submit(requests.promising),
    await submit(requests.promising),
    await submit(requests.promising),
  ];
  await submit(requests.press);
  await submit(requests.solicitation);
  await submit(requests.incomplete);
  const link = async (inquiryId: string) => {
    const { reference, owner } = await house.inquiry(inquiryId);
    return actionLink((await house.mailTo(addressOf(owner.id))).find((mail) => mail.text.includes(reference)));
  };
  await house.advance('PT30M');
  await house.act(await link(quick), { choice: 'answered', channel: 'call' });
  await house.act(await link(undone), { choice: 'answered', channel: 'call' });
  await house.act(await link(undone), { choice: 'undo' });
  await house.act(await link(judged), { choice: 'off-target', reason: 'press' });
  await house.advance('PT1H30M');
  await house.act(await link(undone), { choice: 'clarify', question: 'Or jaune ou or rose ?' });
  await house.to('2026-11-26T16:00:00+01:00');
  await house.act(await link(slow), { choice: 'answered', channel: 'mail' });
  await house.to('2026-11-26T23:00:00+01:00');

  const { json } = await house.staff('/api/kpi?from=2026-11-26&to=2026-11-26');
  expect(json).toMatchObject({
    from: '2026-11-26',
    to: '2026-11-26',
    timeZone: 'Europe/Paris',
    received: 8,
    scored: 8,
    qualifiedByRules: 5,
    // Press and solicitation by the rules, one by an advisor.
    offTarget: 3,
    offTargetShare: 3 / 8,
    // 10:00–10:30; 10:00–12:00; 10:00–16:00 without lunch.
    answered: 3,
    responses: [30, 120, 300],
    // The one never answered counts as longer than every answer: of four, half are answered at 120 minutes and the
    // next answer is at 300, so that the median is the middle.
    medianBusinessMinutes: 210,
    // One of four still waits: nine in ten are not answered yet.
    p90BusinessMinutes: null,
    answeredWithinTarget: 2,
    // Never answered, and broken all the same: two kept of four due.
    promisesDue: 4,
    withinTargetShare: 2 / 4,
    // Slow and never, both at 15:00.
    breaches: 2,
  });
  expect((await house.inquiry(never)).breachedAt).toBe('2026-11-26T14:00:00.000Z');
  expect((await house.staff('/api/kpi?from=2026-11-27&to=2026-11-26')).status).toBe(400);
  expect((await house.staff('/api/kpi?from=2026-02-30')).json.errors).toEqual([
    { path: 'from', message: 'Not a date.' },
  ]);
  expect((await house.staff('/kpi', { headers: html })).status).toBe(200);
});
