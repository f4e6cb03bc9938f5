/** A manager changes the policy: on the page, replayed on the past, for new and open inquiries alike, and back. */
import { describe, expect, test } from 'vitest';
import { call, type Json, newClient, openHouse, type Reply, requests } from './harness.ts';

const house = await openHouse();

/** Monday 10:00 in Paris; the boutique is open 9:30 to 13:00 and 14:00 to 18:30. */
const inTwoHours = '2026-11-23T11:00:00.000Z';
const inFourHours = '2026-11-23T14:00:00.000Z';

const asJson = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

async function knownVic(): Promise<ReturnType<typeof newClient<(typeof requests)['promising']>>> {
  const client = newClient(requests.promising);
  const purchase = { email: client.email, fullName: client.fullName, amountMinor: 4_000_000, currency: 'EUR' };
  const rows = [1, 2, 3].map((number) => ({
    ...purchase,
    purchaseId: `${client.email.split('@')[0]}-${number}`,
    purchasedOn: `2026-0${number}-12`,
  }));
  expect((await house.staff('/api/purchases', asJson(rows))).json).toMatchObject({ recorded: 3 });
  return client;
}

const deadlineOf = async (inquiryId: string): Promise<string> => (await house.inquiry(inquiryId)).deadlineAt;

/** The form as a browser without scripts would send it. */
function fieldsOf(page: string): Record<string, string> {
  const form = /<form method="post" action="\/policy\?lang=en" class="policy"[\s\S]*?<\/form>/.exec(page)?.[0] ?? '';
  const decode = (text: string) =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&#96;/g, '`')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  const fields: Record<string, string> = {};
  for (const [input] of form.matchAll(/<input [^>]*>/g)) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const isChoice = / type="(?:checkbox|radio)"/.test(input);
    if (isChoice && !/ checked/.test(input)) continue;
    fields[attribute('name') ?? ''] = decode(attribute('value') ?? '');
  }
  for (const [, name = '', options = ''] of form.matchAll(
    /<select id="[^"]*" name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    fields[name] = decode(/value="([^"]*)" selected/.exec(options)?.[1] ?? '');
  for (const [, name = '', text = ''] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n([\s\S]*?)<\/textarea>/g))
    fields[name] = decode(text);
  return fields;
}

const openPage = (path = '/policy?lang=en'): Promise<Reply> => house.staff(path, { headers: { accept: 'text/html' } });

function press(choice: string, fields: Record<string, string>): Promise<Reply> {
  const headers = { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' };
  return house.staff('/policy?lang=en', { method: 'POST', headers, body: new URLSearchParams({ ...fields, choice }) });
}

const seen = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const target = 'firstResponse.vic.notVip.targetMinutes';

describe('the policy of the house', () => {
  let open = '';

  test('a VIC is promised four hours, and a preview of the policy as it is changes nothing', async () => {
    open = await house.submit(await knownVic());
    for (const request of [
      requests.promising,
      requests.incomplete,
      requests.premature,
      requests.solicitation,
      requests.doubtful,
    ])
      await house.submit(newClient(request));
    expect(await deadlineOf(open)).toBe(inFourHours);
    const policy = (await house.staff('/api/policy')).json;
    const preview = (await house.staff('/api/policy/preview', asJson({ policy, from: '2026-11-23', to: '2026-11-24' })))
      .json;
    expect(preview.verdicts).toMatchObject({ inquiries: 6, changed: [], repeated: { same: 6, of: 6 } });
    expect(preview.responses.changed).toEqual([]);
    expect(preview.load.after).toEqual(preview.load.before);
  });

  test('the page refuses a broken rule, beside its field, and keeps the typed values', async () => {
    const fields = fieldsOf((await openPage()).text);
    const refused = await press('publish', { ...fields, [target]: '0', 'scoring.weights.frame': '16', note: 'Typed.' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(
      `<a href="#${target}">First response · VIC · not VIP · target, business hours: At least 1.</a>`,
    );
    expect(refused.text).toContain(`id="${target}-error"`);
    expect(seen(refused.text)).toContain('The five weights must add up to 100.');
    expect(fieldsOf(refused.text)).toMatchObject({ [target]: '0', note: 'Typed.' });
  });

  test('the difference is shown as text, and the past is replayed under it', async () => {
    const fields = { ...fieldsOf((await openPage()).text), [target]: '2' };
    const compared = await press('compare', fields);
    expect(seen(compared.text)).toContain('First response · VIC · not VIP · target, business hours 4 2');
    await house.to('2026-11-23T12:30:00.000Z');
    const previewed = await press('preview', { ...fields, previewFrom: '2026-11-23', previewTo: '2026-11-23' });
    expect(previewed.status).toBe(200);
    expect(seen(previewed.text)).toContain('Late responses: 0 before, 1 under this draft');
    expect(previewed.text).toContain(`href="/inquiries/${open}"`);
    expect(await deadlineOf(open)).toBe(inFourHours);
  });

  test('once published, open promises and new ones follow; an editor of the old version is refused', async () => {
    const fields = { ...fieldsOf((await openPage()).text), [target]: '2' };
    const published = await press('publish', { ...fields, note: 'Two hours.' });
    expect(published.status).toBe(303);
    // The shorter promise is late already: the next check, a moment later, reports it.
    await house.advance('PT5S');
    expect(await deadlineOf(open)).toBe(inTwoHours);
    expect((await house.inquiry(open)).breachedAt).not.toBeNull();
    const later = await house.submit(await knownVic());
    expect((await house.inquiry(later)).targetMinutes).toBe(120);
    expect((await press('publish', fields)).status).toBe(409);
    const { versions } = (await house.staff('/api/policy/history')).json;
    expect(versions.map(({ version, state, publishedBy }: Json) => [version, state, publishedBy])).toEqual([
      ['2026-11-23.1', 'in-force', 'helene-marchand'],
      ['2026-11-01', 'past', 'setup'],
    ]);
    const { differences } = (await house.staff('/api/policy/diff?from=2026-11-01&to=2026-11-23.1')).json;
    expect(differences).toEqual([
      {
        path: target,
        label: {
          fr: 'Première réponse · VIC · non VIP · délai visé, heures ouvrées',
          en: 'First response · VIC · not VIP · target, business hours',
        },
        before: 240,
        after: 120,
      },
    ]);
  });

  test('after a rollback, new promises follow the old policy; promises told to clients in between stay', async () => {
    const later = await house.submit(await knownVic());
    const before = await deadlineOf(later);
    const body = new URLSearchParams({ to: '2026-11-01', note: 'Too short.', choice: 'roll-back' });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
    expect((await house.staff('/policy/history', { method: 'POST', headers, body })).status).toBe(303);
    await house.settle();
    expect((await house.inquiry(later)).targetMinutes).toBe(240);
    expect((await deadlineOf(later)) > before).toBe(true);
    expect((await house.staff('/api/policy')).json).toMatchObject({ version: '2026-11-23.2' });
    expect((await house.staff('/api/policy?version=2026-11-23.1')).json.firstResponse.vic.notVip.targetMinutes).toBe(
      120,
    );
    expect((await house.staff('/api/policy?at=2026-11-23T10:00:00Z')).json.version).toBe('2026-11-01');
    const page = await openPage('/policy/history?lang=en');
    expect(seen(page.text)).toContain('Restores version 2026-11-01');
  });

  test('published for a date, it comes in force then and not before', async () => {
    const { latest } = (await house.staff('/api/policy/history')).json;
    const policy = (await house.staff('/api/policy')).json;
    const body = {
      policy: { ...policy, undoMinutes: 15 },
      basedOn: latest,
      effectiveFrom: '2026-11-23T16:00:00+01:00',
    };
    const put = { ...asJson(body), method: 'PUT' };
    expect((await house.staff('/api/policy', put)).json).toMatchObject({ version: '2026-11-23.3' });
    await house.to('2026-11-23T14:55:00.000Z');
    expect((await house.staff('/api/policy')).json.undoMinutes).toBe(10);
    await house.to('2026-11-23T15:05:00.000Z');
    expect((await house.staff('/api/policy')).json).toMatchObject({ undoMinutes: 15, version: '2026-11-23.3' });
  });
});

describe('the policy API', () => {
  const put = (body: object) => house.staff('/api/policy', { ...asJson(body), method: 'PUT' });

  test('refuses an invalid policy with the exact path and a plain message, and changes nothing', async () => {
    const policy = (await house.staff('/api/policy')).json;
    const vic = { ...policy.firstResponse.vic, notVip: { ...policy.firstResponse.vic.notVip, targetMinutes: -5 } };
    const broken = { ...policy, firstResponse: { ...policy.firstResponse, vic }, fortune: true };
    const reply = await put({ policy: broken, basedOn: policy.version });
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.json.errors).toEqual([
      { path: 'firstResponse.vic.notVip.targetMinutes', message: 'At least 1.' },
      {
        path: 'fortune',
        message: 'There is no such field in the policy. No question about a client’s means can be added to it.',
      },
    ]);
    expect((await house.staff('/api/policy')).json.version).toBe(policy.version);
  });

  test('refuses a change based on an older version, a past date and an unknown version', async () => {
    const policy = (await house.staff('/api/policy')).json;
    expect((await put({ policy, basedOn: '2026-11-01' })).status).toBe(409);
    const past = await put({ policy, basedOn: policy.version, effectiveFrom: '2026-11-20T09:00:00Z' });
    expect(past.json.errors).toMatchObject([{ path: 'effectiveFrom' }]);
    expect((await house.staff('/api/policy?version=2020-01-01.1')).status).toBe(404);
    expect((await house.staff('/api/policy?at=yesterday')).status).toBe(400);
    expect((await house.staff('/api/policy/diff?from=2026-11-01')).json.errors).toMatchObject([{ path: 'to' }]);
  });

  test.each(['advisor', 'ops'])('can be read by an %s, and changed by managers only', async (role) => {
    const headers = { authorization: `Bearer ${await house.session(role)}`, 'content-type': 'application/json' };
    const as = (path: string, method: string, body?: object) =>
      call(`${house.url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    expect((await as('/api/policy', 'GET')).status).toBe(200);
    expect((await as('/api/policy/history', 'GET')).status).toBe(200);
    expect((await as('/api/policy', 'PUT', {})).status).toBe(403);
    expect((await as('/api/policy/rollback', 'POST', {})).status).toBe(403);
    expect((await as('/api/policy/preview', 'POST', {})).status).toBe(403);
    expect((await as('/api/policy/check', 'POST', {})).status).toBe(403);
    expect((await as('/policy', 'GET')).status).toBe(403);
    expect((await as('/policy', 'POST', {})).status).toBe(403);
    expect((await as('/policy/history', 'GET')).status).toBe(403);
  });
});
