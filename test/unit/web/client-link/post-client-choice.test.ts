import { describe, expect, it } from 'vitest';
import { bookSlot } from '#domain/appointments/agenda.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { LinkPurpose } from '#ports/link-repository.ts';
import { performClientAction, showClientAction } from '#web/client-link/post-client-choice.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpReply } from '#web/http/response.ts';
import { awaitingChoice, clientLink, houseWith, offered, paris, wait, withMeeting } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';
import { request, visible } from '../http/request.ts';

const now = paris(24, '09:00');
const incomplete = () => inquiry({ status: 'incomplete', ...wait('incomplete') });

interface Client {
  readonly ports: HouseInMemory;
  show(at?: string, language?: 'fr' | 'en', method?: string): Promise<HttpReply>;
  post(fields: Record<string, string>, at?: string, accept?: 'html' | 'json'): Promise<HttpReply>;
}

/** A client with a link of this purpose. */
async function client(purpose: LinkPurpose, about: Inquiry, step = 1): Promise<Client> {
  const ports = houseWith(about);
  const { token } = await clientLink(ports, purpose, { step });
  const path = `/a/${token}`;
  const found = async () => {
    const link = await ports.links.findByToken(token);
    if (link === undefined) throw new Error('No link.');
    return link;
  };
  return {
    ports,
    show: async (at = now, language, method = 'GET') =>
      showClientAction(ports, request({ method, path, at, ...(language ? { language } : {}) }), await found()),
    post: async (fields, at = now, accept = 'html') =>
      performClientAction(ports, request({ path, at, fields, accept }), await found()),
  };
}

describe.each([
  ['completion', incomplete(), 1],
  ['slots', awaitingChoice(), 1],
  ['appointment', withMeeting(), 0],
  ['satisfaction', withMeeting(), 0],
] as const)('the page of a %s link', (purpose, about, step) => {
  it('changes nothing when it is read, by GET or HEAD, in either language, however often', async () => {
    const { ports, show } = await client(purpose, about, step);
    const before = structuredClone([ports.memory.inquiries, ports.memory.agendas, ports.memory.contents]);
    for (const [language, method] of [
      ['fr', 'GET'],
      ['en', 'GET'],
      ['fr', 'HEAD'],
    ] as const) {
      const reply = await show(now, language, method);
      expect(reply.status).toBe(200);
      expect(reply.body).toContain(`<html lang="${language}">`);
    }
    expect([ports.memory.inquiries, ports.memory.agendas, ports.memory.contents]).toEqual(before);
    expect(ports.memory.outcomes.size).toBe(0);
    expect(ports.memory.said).toEqual([]);
  });

  it('decides nothing when a machine submits its forms unchanged', async () => {
    const { ports, show, post } = await client(purpose, about, step);
    const { body } = await show();
    for (const [form] of body.matchAll(/<form[\s\S]*?<\/form>/g)) {
      const fields = Object.fromEntries(
        [...form.matchAll(/<(?:input type="hidden"|button)[^>]* name="([^"]+)" value="([^"]*)"/g)].map((match) => [
          match[1] ?? '',
          match[2] ?? '',
        ]),
      );
      expect((await post(fields)).status).toBe(400);
    }
    expect(ports.memory.said).toEqual([]);
  });

  it('expires, and offers a fresh link; a system gets 409', async () => {
    const { show, post } = await client(purpose, about, step);
    const late = '2027-01-23T09:00:00.000Z';
    const reply = await show(late);
    // A meeting that has begun replaces its link; a fresh one can be requested in either case.
    expect(reply.status).toBe(410);
    expect(reply.body).toContain('value="resend"');
    await expect(post({ choice: 'call' }, late, 'json')).rejects.toMatchObject({ status: 409 });
  });
});

describe('a client who chooses a slot', () => {
  it('sees each time written out, and none selected beforehand', async () => {
    const { show } = await client('slots', awaitingChoice());
    const { body } = await show();
    expect(visible(body)).toContain('mercredi 25 novembre à 11 h 00');
    expect(body).not.toContain(' checked');
  });

  it('gets a confirmation, can give the slot back, and gets the same when repeating', async () => {
    const { ports, show, post } = await client('slots', awaitingChoice());
    const reply = await post({ choice: 'slot-chosen', slot: offered[0].slotId });
    expect(visible(reply.body)).toContain('Votre rendez-vous est confirmé mercredi 25 novembre à 11 h 00');
    expect(reply.body).toContain('value="undo"');
    const again = await post({ choice: 'slot-chosen', slot: offered[1].slotId });
    expect(visible(again.body)).toContain('Ce choix était déjà enregistré');
    expect((await show(paris(24, '09:11'))).body).not.toContain('value="undo"');
    expect(ports.saidNames()).toEqual(['slot-chosen.v1']);
    expect(ports.inquiry().appointment?.startsAt).toBe(offered[0].startsAt);
  });

  it('clicks twice: the second click, whose link was read before the first choice, gets the recorded one', async () => {
    const ports = houseWith(awaitingChoice());
    const { token } = await clientLink(ports, 'slots', { step: 1 });
    const readBefore = await ports.links.findByToken(token);
    if (readBefore === undefined) throw new Error('No link.');
    const fields = { choice: 'slot-chosen', slot: offered[0].slotId };
    const click = (accept: 'html' | 'json') =>
      performClientAction(ports, request({ path: `/a/${token}`, at: now, fields, accept }), readBefore);
    await click('html');
    expect(visible((await click('html')).body)).toContain('Votre rendez-vous est confirmé');
    expect(JSON.parse((await click('json')).body)).toMatchObject({ choice: 'slot-chosen', repeated: true });
    expect(ports.saidNames()).toEqual(['slot-chosen.v1']);
  });

  it('returns the recorded outcome to a system, once and again', async () => {
    const { post } = await client('slots', awaitingChoice());
    const fields = { choice: 'slot-chosen', slot: offered[0].slotId };
    const recorded = {
      choice: 'slot-chosen',
      recordedAt: now,
      undoUntil: paris(24, '09:10'),
      startsAt: offered[0].startsAt,
    };
    expect(JSON.parse((await post(fields, now, 'json')).body)).toEqual({ ...recorded, repeated: false });
    expect(JSON.parse((await post(fields, paris(24, '09:05'), 'json')).body)).toEqual({ ...recorded, repeated: true });
    expect(JSON.parse((await post({ choice: 'undo' }, paris(24, '09:06'), 'json')).body)).toMatchObject({
      choice: 'undone',
      repeated: false,
      undoUntil: null,
    });
  });

  it('who is too late sees the reason beside the remaining times', async () => {
    const { ports, post } = await client('slots', awaitingChoice());
    const late = paris(26, '12:00');
    const [, second, third] = offered;
    ports.memory.agendas.set('camille', bookSlot(await ports.agendas.read('camille'), 'inq-2', second, late));
    const reply = await post({ choice: 'slot-chosen', slot: second.slotId }, late);
    expect(reply.status).toBe(409);
    expect(visible(reply.body)).toContain('Ce moment vient d’être pris');
    expect(reply.body).toContain(third.slotId);
    expect(reply.body).not.toContain(second.slotId);
    await expect(post({ choice: 'slot-chosen', slot: second.slotId }, late, 'json')).rejects.toMatchObject({
      status: 409,
      errors: [{ path: 'slot' }],
    });
  });

  it('still gets their time when the agenda changed a moment earlier', async () => {
    const { ports, post } = await client('slots', awaitingChoice());
    ports.meanwhile.once = () => {
      const agenda = ports.memory.agendas.get('camille');
      if (agenda !== undefined) ports.memory.agendas.set('camille', { ...agenda, version: agenda.version + 1 });
    };
    const reply = await post({ choice: 'slot-chosen', slot: offered[0].slotId });
    expect(reply.status).toBe(200);
    expect(ports.inquiry().status).toBe('appointment');
  });

  it('finds that a later proposal replaced the link', async () => {
    const { show } = await client('slots', awaitingChoice(), 2);
    expect(await show()).toMatchObject({ status: 410 });
  });
});

describe('a client who completes', () => {
  const clarifying = () => ({
    ...incomplete(),
    qualification: {
      verdict: 'incomplete',
      points: 30,
      level: 'new',
      reasons: [],
      missing: ['piece', 'meeting'],
      confidence: 'high',
      jobToBeDone: 'gift',
      language: 'fr',
      detectedLanguage: 'fr',
      policyVersion: 'test',
      scoredAt: now,
    } as const,
  });

  it('is asked for exactly the missing details', async () => {
    const { show } = await client('completion', clarifying());
    const { body } = await show();
    expect(body).toContain('name="pieceReference"');
    expect(body).toContain('name="meetingPreference"');
    expect(body).not.toContain('name="occasion"');
    expect(visible(body)).toContain('Je cherche une montre.');
  });

  it('keeps typed values when a field is invalid, and gets messages in their language', async () => {
    const { ports, post } = await client('completion', clarifying());
    const reply = await post({
      choice: 'completed',
      message: 'Une 4021',
      pieceReference: 'VH-4021',
      boutiqueId: 'mars',
    });
    expect(reply.status).toBe(400);
    expect(reply.body).toContain('value="VH-4021"');
    expect(reply.body).toContain('Une 4021</textarea>');
    expect(visible(reply.body)).toContain('Cette boutique n’existe pas.');
    expect(ports.memory.said).toEqual([]);
  });

  it('is refused a text about means', async () => {
    const { post } = await client('completion', clarifying());
    const fields = { choice: 'completed', message: 'Oui', budget: '10000' };
    await expect(post(fields, now, 'json')).rejects.toMatchObject({ status: 400, errors: [{ path: 'budget' }] });
  });

  it('answers a question in a short message', async () => {
    const { ports, show, post } = await client('completion', awaitingChoice({ ...wait('question') }));
    ports.memory.contents.set('inq-1', {
      inquiryId: 'inq-1',
      personId: 'person-1',
      message: 'Une bague.',
      notes: [{ at: now, byId: 'camille', kind: 'question', text: 'Quelle taille ?' }],
    });
    expect(visible((await show()).body)).toContain('Quelle taille ?');
    expect((await post({ choice: 'completed', message: ' ' })).status).toBe(400);
    const reply = await post({ choice: 'completed', message: 'Taille 54.' });
    expect(visible(reply.body)).toContain('camille vous répondra avant');
    expect(ports.inquiry().clientAsked?.what).toBe('replied');
  });

  it('sees hostile text as text', async () => {
    const { ports, show, post } = await client('completion', clarifying());
    const hostile = '"><script src=//evil.example></script><img onerror=x>';
    ports.memory.contents.set('inq-1', { inquiryId: 'inq-1', personId: 'person-1', message: hostile, notes: [] });
    const pages = [await show(), await post({ choice: 'completed', pieceReference: hostile, boutiqueId: '<b>' })];
    for (const { body } of pages) expect(body).not.toMatch(/<script src=\/\/|<img/);
  });
});

describe('a client with an appointment', () => {
  it('moves it to an offered time, and the old link then shows that', async () => {
    const { ports, show, post } = await client('appointment', withMeeting(), 0);
    const slot = /value="(camille\.[^"]+)"/.exec((await show()).body)?.[1] ?? '';
    const reply = await post({ choice: 'moved', slot });
    expect(visible(reply.body)).toContain('Votre rendez-vous est déplacé');
    expect(ports.inquiry().appointment?.sequence).toBe(1);
    expect(visible((await show()).body)).toContain('Ce choix était déjà enregistré');
  });

  it('chooses what follows before cancelling', async () => {
    const { ports, post } = await client('appointment', withMeeting(), 0);
    expect((await post({ choice: 'cancelled' })).status).toBe(400);
    expect(ports.inquiry().status).toBe('appointment');
    expect(visible((await post({ choice: 'cancelled', next: 'nothing' })).body)).toContain('est annulé');
  });

  it('cannot choose a time that the page does not offer', async () => {
    const { ports, post } = await client('appointment', withMeeting(), 0);
    await expect(post({ choice: 'left-alone' }, now, 'json')).rejects.toBeInstanceOf(HttpProblemError);
    expect(ports.memory.said).toEqual([]);
  });
});

describe('a client who rates a meeting', () => {
  it('gives one figure or two, within their bounds', async () => {
    const { ports, post } = await client('satisfaction', withMeeting(), 0);
    expect((await post({ choice: 'satisfaction', csat: '6' })).status).toBe(400);
    expect((await post({ choice: 'satisfaction', csat: '', nps: '' })).status).toBe(400);
    const reply = await post({ choice: 'satisfaction', csat: '5', nps: '0', comment: '' });
    expect(visible(reply.body)).toContain('Merci');
    expect(ports.memory.said).toMatchObject([{ data: { csat: 5, nps: 0 } }]);
  });
});
