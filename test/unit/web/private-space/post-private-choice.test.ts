import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { actInPrivateSpace } from '#web/private-space/post-private-choice.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';
import { awaitingChoice, clientLink, houseWith, offered, paris, wait, withMeeting } from '../../ports/client-life.ts';
import { inquiry, person } from '../../ports/samples.ts';
import { request, visible } from '../http/request.ts';

const now = paris(24, '09:00');

/** A client in their private space. */
async function atHome(about: Inquiry) {
  const ports = houseWith(about);
  ports.memory.people.set('person-1', person({ phone: '+33 1 00 00 00 00' }));
  const { token } = await clientLink(ports, 'private-space');
  const path = `/private/${token}`;
  return {
    ports,
    path,
    show: (at = now) => showPrivateSpace(ports, request({ path, at })),
    post: (fields: Record<string, string>, at = now, accept: 'html' | 'json' = 'html') =>
      actInPrivateSpace(ports, request({ path, at, fields, accept })),
  };
}

const states: readonly (readonly [string, Inquiry])[] = [
  ['received', inquiry()],
  ['incomplete', inquiry({ status: 'incomplete', ...wait('incomplete') })],
  ['to choose a slot', awaitingChoice()],
  ['to answer a question', awaitingChoice({ ...wait('question'), proposal: undefined })],
  ['waiting for other times', awaitingChoice({ proposal: undefined, proposalWanted: 'new-times' })],
  ['with a meeting', withMeeting()],
  ['after the meeting', withMeeting({ status: 'awaiting-outcome' })],
  ['paused', awaitingChoice({ status: 'paused', pauseReason: 'silent', proposal: undefined, reopensAt: now })],
  ['paused for being off-target', inquiry({ status: 'paused', pauseReason: 'off-target' })],
  ['closed', awaitingChoice({ status: 'closed', closing: 'won', proposal: undefined })],
];

describe.each(states)('the private space of an inquiry %s', (_state, about) => {
  it('is read without changing anything', async () => {
    const { ports, show } = await atHome(about);
    const before = structuredClone([ports.memory.inquiries, ports.memory.agendas]);
    const reply = await show();
    expect(reply.status).toBe(200);
    expect(visible(reply.body)).not.toMatch(/undefined|NaN|\[object/);
    expect([ports.memory.inquiries, ports.memory.agendas]).toEqual(before);
    expect(ports.memory.said).toEqual([]);
  });
});

describe('the content of the private space', () => {
  it('names no advisor before qualification', async () => {
    for (const about of [
      inquiry({ status: 'incomplete', owner: awaitingChoice().owner, ...wait('incomplete') }),
      inquiry({ status: 'paused', pauseReason: 'off-target', owner: awaitingChoice().owner }),
    ]) {
      expect((await (await atHome(about)).show()).body).not.toContain('camille');
    }
  });

  it('gives the direct line to the levels that include it, and to no other', async () => {
    const line = 'mailto:camille@house.example';
    expect((await (await atHome(awaitingChoice({ vicLevel: 'promising' }))).show()).body).toContain(line);
    expect((await (await atHome(awaitingChoice({ vicLevel: 'new' }))).show()).body).not.toContain(line);
  });

  it('shows the time in the client’s and the boutique’s time zone where they differ', async () => {
    const { ports, show } = await atHome(awaitingChoice());
    ports.memory.people.set('person-1', person({ timeZone: 'Asia/Tokyo' }));
    expect(visible((await show()).body)).toContain(
      'mercredi 25 novembre à 19 h 00, heure de Tokyo (11 h 00, heure de Paris)',
    );
  });

  it('includes past steps, without those that were taken back', async () => {
    const { ports, show } = await atHome(awaitingChoice());
    ports.memory.said.push(
      { name: 'client-asked.v1', at: paris(23, '11:00'), data: { what: 'call' } },
      { name: 'client-left.v1', at: paris(23, '12:00'), data: { how: 'declined' } },
      { name: 'choice-undone.v1', at: paris(23, '12:05'), data: { choice: 'declined', byId: 'person-1' } },
    );
    const text = visible((await show()).body);
    expect(text).toContain('Vous avez demandé un appel.');
    expect(text).not.toContain('Vous avez souhaité en rester là.');
  });
});

describe('an act in the private space', () => {
  it('can be a slot, confirmed with its undo; a second click finds it recorded', async () => {
    const { ports, post } = await atHome(awaitingChoice());
    const fields = { choice: 'slot-chosen', slot: offered[0].slotId };
    expect((await post(fields)).body).toContain('value="undo"');
    expect(JSON.parse((await post(fields, now, 'json')).body)).toMatchObject({
      choice: 'slot-chosen',
      repeated: true,
      startsAt: offered[0].startsAt,
    });
    expect(ports.saidNames()).toEqual(['slot-chosen.v1']);
    expect(visible((await post({ choice: 'undo' }, paris(24, '09:05'))).body)).toContain('Ce rendez-vous est annulé');
    expect(ports.inquiry().status).toBe('awaiting-client');
  });

  it('can be a call, requested once despite repeated clicks; another text is another request', async () => {
    const { ports, post } = await atHome(awaitingChoice());
    await post({ choice: 'call', wish: 'Après 15 h' });
    const again = await post({ choice: 'call', wish: 'Après 15 h' }, paris(24, '09:01'), 'json');
    expect(JSON.parse(again.body)).toMatchObject({ choice: 'call', repeated: true, recordedAt: now });
    expect(ports.inquiry().signals).toHaveLength(1);
    await post({ choice: 'call', wish: 'Plutôt demain' }, paris(24, '09:02'));
    expect(ports.inquiry().signals).toHaveLength(2);
  });

  it('can be a call, requested once although it was forwarded between two clicks', async () => {
    const { ports, post } = await atHome(withMeeting());
    const first = JSON.parse((await post({ choice: 'call' }, now, 'json')).body);
    expect(first).toMatchObject({ choice: 'call', repeated: false });
    const asked = ports.inquiry();
    ports.memory.inquiries.set(asked.inquiryId, { ...asked, clientAsked: undefined });
    expect(JSON.parse((await post({ choice: 'call' }, now, 'json')).body)).toMatchObject({ repeated: true });
    expect(ports.memory.said.filter(({ name }) => name === 'client-asked.v1')).toHaveLength(1);
    // An hour later it is another wish.
    const later = paris(24, '10:00');
    expect(JSON.parse((await post({ choice: 'call' }, later, 'json')).body)).toMatchObject({ repeated: false });
  });

  it('can be an exit, with ten minutes to come back', async () => {
    const { ports, show, post } = await atHome(awaitingChoice());
    await post({ choice: 'left-alone' });
    expect((await show()).body).toContain('value="undo"');
    expect(visible((await post({ choice: 'undo' }, paris(24, '09:09'))).body)).toContain('Votre choix est annulé');
    expect(ports.inquiry().pendingChoice).toBeUndefined();
    expect((await show()).body).not.toContain('value="undo"');
  });

  it('can be a pause until a future day, and keeps the typed values of an invalid day', async () => {
    const { ports, post } = await atHome(awaitingChoice());
    const refused = await post({ choice: 'rest', until: '2026-11-24', wish: 'Après les fêtes' });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('Après les fêtes</textarea>');
    expect(refused.body).toContain('value="2026-11-24"');
    expect(ports.memory.said).toEqual([]);
    const rested = await post({ choice: 'rest', until: '2027-01-15' });
    expect(visible(rested.body)).toContain('à partir du 15 janvier 2027');
  });

  it('can be a completion, a move, a cancellation or a return, where each makes sense', async () => {
    const clarified = await atHome(inquiry({ status: 'incomplete', ...wait('incomplete') }));
    expect((await clarified.post({ choice: 'completed', message: 'Une 4021.' })).status).toBe(200);
    expect(clarified.ports.inquiry().status).toBe('received');
    expect(
      JSON.parse((await clarified.post({ choice: 'completed', message: 'Une 4021.' }, now, 'json')).body),
    ).toMatchObject({
      choice: 'completed',
      repeated: true,
    });
    const meeting = await atHome(withMeeting());
    expect((await meeting.post({ choice: 'cancelled', next: 'other-times' })).status).toBe(200);
    expect(meeting.ports.inquiry().proposalWanted).toBe('new-times');
    const paused = await atHome(awaitingChoice({ status: 'paused', pauseReason: 'silent', proposal: undefined }));
    expect((await paused.post({ choice: 'resume', message: 'Me revoici.' })).status).toBe(200);
    expect(paused.ports.inquiry().clientAsked?.what).toBe('resume');
  });

  it('is refused where it makes no sense: the space shows the present state, a system gets 409', async () => {
    const { ports, post } = await atHome(withMeeting());
    const reply = await post({ choice: 'slot-chosen', slot: offered[1].slotId });
    expect(visible(reply.body)).toContain('Votre rendez-vous est confirmé');
    await expect(post({ choice: 'resume', message: 'Oui' }, now, 'json')).rejects.toMatchObject({ status: 409 });
    await expect(post({ choice: 'satisfaction', csat: '5' }, now, 'json')).rejects.toMatchObject({ status: 400 });
    expect(ports.memory.said).toEqual([]);
  });
});

describe('a client who has written very often', () => {
  const words = (count: number, text = 'Un mot.') =>
    Array.from({ length: count }, () => ({ at: now, byId: 'person-1', kind: 'client-words', text }) as const);
  const full = 'Nous avons déjà reçu de nombreux messages de votre part';

  const byAdvisor = { at: now, byId: 'camille', kind: 'note', text: 'Vue en boutique.' } as const;

  async function having(notes: ReturnType<typeof words>, about = awaitingChoice()) {
    const home = await atHome(about);
    const [[id, content] = ['', undefined]] = home.ports.memory.contents;
    if (content === undefined) throw new Error('No content.');
    home.ports.memory.contents.set(id, { ...content, notes: [...notes, byAdvisor] });
    return home;
  }

  it('may send the fiftieth message, and is asked to use another channel for the next', async () => {
    const { ports, post } = await having(words(49));
    expect((await post({ choice: 'other-times', wish: 'Le matin.' })).status).toBe(200);
    const refused = await post({ choice: 'call', wish: 'Ou le soir.' }, paris(24, '10:00'));
    expect(refused.status).toBe(400);
    expect(visible(refused.body)).toContain(full);
    expect(refused.body).toContain('Ou le soir.');
    expect(ports.inquiry().clientAsked?.what).toBe('other-times');
    expect((await post({ choice: 'call' }, paris(24, '10:01'))).status).toBe(200);
  });

  it('gets the message in their language, and a system by field', async () => {
    const { post } = await having(words(50));
    await expect(post({ choice: 'other-times', wish: 'Encore.' }, now, 'json')).rejects.toMatchObject({
      status: 400,
      errors: [{ path: 'wish', message: expect.stringContaining(full) }],
    });
    const english = await having(words(50), awaitingChoice({ language: 'en' }));
    await expect(english.post({ choice: 'other-times', wish: 'Again.' }, now, 'json')).rejects.toMatchObject({
      errors: [{ path: 'wish', message: expect.stringContaining('many messages from you') }],
    });
  });

  it('has a limit of total length as well', async () => {
    const { post } = await having(words(25, 'x'.repeat(2000)));
    expect((await post({ choice: 'other-times', wish: 'y' })).status).toBe(400);
  });

  it('can leave at any time', async () => {
    const { ports, post } = await having(words(50));
    expect((await post({ choice: 'left-alone' })).status).toBe(200);
    expect(ports.inquiry().pendingChoice?.choice).toBe('left-alone');
  });
});
