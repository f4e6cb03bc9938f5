import { describe, expect, it } from 'vitest';
import { statedWishes } from '#domain/understanding/stated-wishes.ts';
import { understand } from '#domain/understanding/understand.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { actInPrivateSpace } from '#web/private-space/post-private-choice.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';
import { awaitingChoice, clientLink, houseWith, paris } from '../../ports/client-life.ts';
import { house, monday10 } from '../../ports/house.ts';
import { content } from '../../ports/samples.ts';
import { request, visible } from '../http/request.ts';

const now = paris(24, '09:00');
const message = 'Je peux passer rue de la Paix un jeudi après-midi, avant le 12 janvier, pour une bague pour ma femme.';
const understood = understand(message, {
  receivedAt: monday10,
  timeZone: 'Europe/Paris',
  boutiques: house().boutiques,
});

async function inTheSpace() {
  const ports = houseWith(awaitingChoice({ wishes: statedWishes(understood) }));
  ports.memory.contents.set('inq-1', content({ message, understood }));
  const { token } = await clientLink(ports, 'private-space');
  const path = `/private/${token}`;
  return {
    ports,
    show: () => showPrivateSpace(ports, request({ path, at: now })),
    post: (fields: Record<string, string>, accept: 'html' | 'json' = 'html') =>
      actInPrivateSpace(ports, request({ path, at: now, fields: { choice: 'corrected', ...fields }, accept })),
  };
}

describe('what was understood, in the private space', () => {
  it('is shown part by part, in the client’s own words where they gave a day', async () => {
    const shown = visible((await (await inTheSpace()).show()).body);
    for (const part of ['Compris', 'Rue de la Paix', 'jeudi', 'après-midi', '12 janvier', 'pour : épouse', 'bague'])
      expect(shown).toContain(part);
  });

  it('is corrected, obeyed at once, and says so', async () => {
    const { ports, post } = await inTheSpace();
    const reply = await post({ field: 'weekday', to: 'fri' });
    expect(reply.status).toBe(200);
    expect(visible(reply.body)).toContain('La correction est enregistrée.');
    expect(visible(reply.body)).toContain('vendredi');
    expect(ports.inquiry().wishes?.time?.weekday).toBe('fri');
    expect(ports.memory.contents.get('inq-1')?.corrections).toEqual({
      weekday: { to: 'fri', byId: 'person-1', at: now },
    });
    expect(ports.memory.contents.get('inq-1')?.understood).toEqual(understood);
  });

  it('is taken away, and no longer asked of anybody', async () => {
    const { ports, post } = await inTheSpace();
    await post({ field: 'boutique', to: 'none' });
    await post({ field: 'halfDay', to: 'none' });
    await post({ field: 'date', to: 'none' });
    expect(ports.inquiry().wishes).toEqual({ time: { weekday: 'thu' } });
    await post({ field: 'weekday', to: 'none' });
    expect(ports.inquiry().wishes).toBeUndefined();
  });

  it('answers a system in JSON', async () => {
    const { post } = await inTheSpace();
    expect(JSON.parse((await post({ field: 'weekday', to: 'none' }, 'json')).body)).toEqual({
      choice: 'corrected',
      recordedAt: now,
    });
  });

  it.each([
    { field: 'weekday', to: 'someday' },
    { field: 'weekday' },
    { field: 'boutique', to: 'london' },
    { field: 'city', to: 'Rome' },
    { field: 'date', to: '2027-02-30' },
    { field: 'purpose', to: 'none' },
  ])('refuses $field to $to, and keeps what was', async (fields) => {
    const { ports, post } = await inTheSpace();
    const before = structuredClone([ports.memory.inquiries, ports.memory.contents]);
    await expect(post({ ...fields })).rejects.toThrow(HttpProblemError);
    expect([ports.memory.inquiries, ports.memory.contents]).toEqual(before);
  });

  it('is gone with the words that were erased', async () => {
    const { ports, post } = await inTheSpace();
    ports.memory.contents.set('inq-1', content({ message: '' }));
    await expect(post({ field: 'weekday', to: 'none' })).rejects.toMatchObject({ status: 409 });
  });
});
