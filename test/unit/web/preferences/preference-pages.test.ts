import { beforeEach, describe, expect, it } from 'vitest';
import { showUnsubscribe, unsubscribe } from '#web/preferences/unsubscribe-pages.ts';
import { monday10 } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { consent, inquiry, person } from '../../ports/samples.ts';
import { webRequest } from '../http/web-request.ts';

const path = '/u/token-1';
const spacePath = '/private/token-2/preferences';
const anHourLater = '2026-11-23T10:00:00.000Z';
const minutesLater = (minutes: number) => new Date(Date.parse(monday10) + minutes * 60_000).toISOString();

let ports: HouseInMemory;

beforeEach(async () => {
  ports = houseInMemory({
    person: person({ consents: [consent()] }),
    inquiries: [inquiry({ status: 'awaiting-client' })],
  });
  const common = { holderId: 'person-1', personId: 'person-1', inquiryId: 'inq-1', createdAt: monday10 };
  await ports.links.grant({ ...common, purpose: 'unsubscribe', topic: 'invitation', validUntil: anHourLater });
  await ports.links.grant({ ...common, purpose: 'private-space', validUntil: anHourLater });
});

const client = () => ports.people.read('person-1');
const post = (form: Record<string, string>, more: Parameters<typeof webRequest>[1] = {}) =>
  unsubscribe(ports, webRequest(path, { form, ...more }));
const whole = { choice: 'save', 'topic-follow-up': 'on', 'channel-email': 'on', frequency: 'monthly' };

describe('opening the preference centre', () => {
  it.each([
    [path, 'token-1'],
    [spacePath, 'token-2'],
  ])('%s changes nothing, however often and by whomever', async (at, token) => {
    const before = await client();
    for (let visit = 0; visit < 3; visit += 1) {
      expect(await showUnsubscribe(ports, webRequest(at, { token }))).toMatchObject({ status: 200 });
    }
    expect(await client()).toEqual(before);
    expect(ports.inquiry().version).toBe(1);
    expect(ports.memory.said).toEqual([]);
  });

  it('shows the present preferences', async () => {
    await post(whole);
    const { body } = await showUnsubscribe(ports, webRequest(path));
    const ticked = [...body.matchAll(/id="((?:topic|channel)-[a-z-]+)"[^>]* checked/g)].map(([, id]) => id);
    expect(ticked).toEqual(['topic-follow-up', 'channel-email']);
    expect(body).toMatch(/value="monthly" checked/);
  });

  it('is refused with a link of another kind', async () => {
    expect(await showUnsubscribe(ports, webRequest('/u/token-2', { token: 'token-2' }))).toMatchObject({ status: 404 });
    expect(await showUnsubscribe(ports, webRequest('/private/token-1/preferences'))).toMatchObject({ status: 404 });
  });

  it('ends with the private space’s link, and never with that of a mail, because a refusal has to work', async () => {
    const late = { at: '2027-11-23T10:00:00.000Z' };
    expect(await showUnsubscribe(ports, webRequest(path, late))).toMatchObject({ status: 200 });
    expect(await showUnsubscribe(ports, webRequest(spacePath, { token: 'token-2', ...late }))).toMatchObject({
      status: 410,
    });
  });
});

describe('one click in a mail program', () => {
  const oneClick = { 'List-Unsubscribe': 'One-Click' };

  it('unsubscribing from one topic never unsubscribes from all', async () => {
    const reply = await post(oneClick, { wantsHtml: false });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.body)).toMatchObject({ stopped: ['invitation'], kept: ['follow-up', 'collection-news'] });
    expect((await client()).stoppedTopics).toEqual(['invitation']);
    expect((await client()).preferences).toBeUndefined();
  });

  it('may be repeated', async () => {
    const first = await post(oneClick, { wantsHtml: false });
    expect(await post(oneClick, { wantsHtml: false })).toEqual(first);
    expect((await client()).stoppedTopics).toEqual(['invitation']);
  });

  it('is not offered by a private space, which belongs to no topic', async () => {
    const request = webRequest(spacePath, { token: 'token-2', form: oneClick });
    await expect(unsubscribe(ports, request)).rejects.toMatchObject({ status: 400 });
  });
});

describe('the form', () => {
  it('is whole: an unticked box is a refusal, and the response lists the letters to come', async () => {
    const { body } = await post(whole);
    expect((await client()).stoppedTopics).toEqual(['invitation', 'collection-news']);
    expect((await client()).preferences).toMatchObject({ channels: ['email'], frequency: 'monthly' });
    expect(body).toContain('par e-mail');
    expect(body).toMatch(/Vous ne recevrez plus<\/h2><ul><li>Les invitations personnelles/);
    expect(body).toMatch(/Dans tous les cas/);
    expect(body).toContain(`href="${path}"`);
  });

  it('pauses until a day in the client’s own time zone', async () => {
    await post({ ...whole, 'paused-until': '2027-01-15' });
    expect((await client()).preferences?.pausedUntil).toBe('2027-01-14T23:00:00.000Z');
    expect((await showUnsubscribe(ports, webRequest(path))).body).toContain('value="2027-01-15"');
  });

  it.each(['2026-11-23', '2020-01-01', '2031-01-01', 'demain'])(
    'refuses a pause until %s and keeps the typed values',
    async (day) => {
      const reply = await post({ ...whole, 'paused-until': day });
      expect(reply.status).toBe(400);
      expect(reply.body).toContain('id="paused-until-error"');
      expect(reply.body).toMatch(/id="topic-follow-up"[^>]* checked/);
      expect(reply.body).not.toMatch(/id="topic-invitation"[^>]* checked/);
      expect((await client()).preferences).toBeUndefined();
      await expect(post({ ...whole, 'paused-until': day }, { wantsHtml: false })).rejects.toMatchObject({
        status: 400,
        errors: [{ path: 'paused-until' }],
      });
    },
  );

  it('without a choice changes nothing, because a scanner may have submitted it', async () => {
    for (const form of [{}, { choice: 'yes' }, { choice: 'save' }]) {
      await expect(post(form, { wantsHtml: false })).rejects.toMatchObject({ status: 400 });
    }
    expect(ports.memory.said).toEqual([]);
  });

  it('without its tick reports that and keeps the changed values', async () => {
    const { choice: _unticked, ...form } = whole;
    const reply = await post(form);
    expect(reply.status).toBe(400);
    expect(reply.body).toContain('id="choice-error"');
    expect(reply.body).toContain('href="#choice"');
    expect(reply.body).toMatch(/value="monthly" checked/);
    expect((await post({})).body).toMatch(/id="topic-invitation"[^>]* checked/);
    expect(ports.memory.said).toEqual([]);
  });

  it('stops everything and keeps the single choices for a later undo', async () => {
    await post({ choice: 'stop-all' });
    expect((await client()).preferences?.stoppedAt).toBe(monday10);
    expect((await client()).stoppedTopics).toEqual([]);
  });
});

describe('withdrawing consent', () => {
  const withdrawal = { choice: 'withdraw-consent', agreed: 'on' };

  it('needs a tick by the client', async () => {
    const reply = await post({ choice: 'withdraw-consent' });
    expect(reply.status).toBe(400);
    expect(reply.body).toContain('id="agreed-error"');
    expect(reply.body).toMatch(/<details class="more section" open/);
    expect((await client()).consentWithdrawnAt).toBeUndefined();
  });

  it('is confirmed with its undo, which the centre also shows', async () => {
    const reply = await post(withdrawal);
    expect(reply.body).toContain('value="undo-withdrawal"');
    expect(ports.inquiry().pendingChoice?.choice).toBe('consent-withdrawn');
    expect((await showUnsubscribe(ports, webRequest(path, { at: minutesLater(9) }))).body).toContain('undo-withdrawal');
    const later = await showUnsubscribe(ports, webRequest(path, { at: minutesLater(10) }));
    expect(later.body).not.toContain('undo-withdrawal');
    expect(later.body).toContain('Votre consentement est retiré');
  });

  it('can be taken back from either page within ten minutes, and not afterwards', async () => {
    await unsubscribe(ports, webRequest(spacePath, { token: 'token-2', form: withdrawal }));
    expect(ports.memory.said[0]?.data).toEqual({ via: 'private-space' });
    const undo = { choice: 'undo-withdrawal' };
    await expect(post(undo, { wantsHtml: false, at: minutesLater(11) })).rejects.toMatchObject({ status: 409 });
    expect((await client()).consentWithdrawnAt).toBe(monday10);
    expect((await post(undo, { at: minutesLater(9) })).body).toContain('Votre consentement est rétabli');
    expect((await client()).consentWithdrawnAt).toBeUndefined();
    expect(ports.inquiry().pendingChoice).toBeUndefined();
  });

  it('leaves no page that contradicts it', async () => {
    await post(withdrawal);
    expect((await post(whole)).body).toContain('Votre consentement est retiré');
    expect((await client()).preferences).toBeUndefined();
  });
});
