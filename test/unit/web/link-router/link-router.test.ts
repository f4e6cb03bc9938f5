import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import type { LinkPurpose } from '#ports/link-repository.ts';
import { actionLink } from '#use-cases/letters/compose-letter.ts';
import { postLink, showLink } from '#web/link-router/link-router.ts';
import { awaitingChoice, clientLink, houseWith, paris, wait, withMeeting } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';
import { inquiry } from '../../ports/samples.ts';
import { request, visible } from '../http/request.ts';

const now = paris(24, '09:00');

/** The ports of the router, and the letters sent through them. */
function surfaceOf(ports: HouseInMemory) {
  const letters: Letter[] = [];
  const outbox = {
    ...ports.outbox,
    store: (letter: Letter, at: string) => {
      letters.push(letter);
      return ports.outbox.store(letter, at);
    },
  };
  const purchases = { listOf: async () => [], listAll: async () => [] };
  return { door: { ...ports, outbox, purchases }, letters };
}

/** A fresh link is requested by an old one that was replaced or has expired. */
async function resent(about: Inquiry, purpose: LinkPurpose): Promise<readonly Letter[]> {
  const ports = houseWith(about);
  const { door, letters } = surfaceOf(ports);
  const { token } = await clientLink(ports, purpose, { step: 99, validUntil: now });
  const path = `/a/${token}`;
  const reply = await postLink(door, request({ path, at: paris(24, '10:00'), fields: { choice: 'resend' } }));
  expect(visible(reply.body)).toContain('Un nouveau lien est en route');
  return letters;
}

describe('the router of action links', () => {
  it('leads a client to their page and an advisor to theirs', async () => {
    const ports = houseWith(awaitingChoice());
    const { door } = surfaceOf(ports);
    const { token } = await clientLink(ports, 'slots');
    const client = await showLink(door, request({ path: `/a/${token}`, at: now }));
    expect(visible(client.body)).toContain('Choisissez votre moment');
    const owned = { ...awaitingChoice(), status: 'awaiting-first-response' } as const;
    const answering = houseWith(owned);
    const staffToken = await answering.links.grant(actionLink(answering.house, owned, 'camille', now));
    const advisor = await showLink(surfaceOf(answering).door, request({ path: `/a/${staffToken}`, at: now }));
    expect(advisor.body).toContain('value="hand-over"');
    expect(advisor.body).not.toContain('name="slot"');
  });

  it('does not know an invalid token', async () => {
    const { door } = surfaceOf(houseWith(awaitingChoice()));
    expect(await showLink(door, request({ path: '/a/never', at: now }))).toMatchObject({ status: 404 });
    const posted = request({ path: '/a/never', at: now, fields: { choice: 'call' }, accept: 'json' });
    await expect(postLink(door, posted)).rejects.toMatchObject({ status: 404 });
  });

  it('accepts no advisor’s choice from a client', async () => {
    const ports = houseWith(awaitingChoice());
    const { token } = await clientLink(ports, 'slots');
    const fields = { choice: 'answered', channel: 'call' };
    const posted = request({ path: `/a/${token}`, at: now, fields, accept: 'json' });
    await expect(postLink(surfaceOf(ports).door, posted)).rejects.toMatchObject({ status: 400 });
    expect(ports.memory.said).toEqual([]);
  });
});

describe('a fresh link for a client', () => {
  it.each([
    ['slots', awaitingChoice(), 'completion', 1],
    ['appointment', withMeeting(), 'slots', 0],
    ['completion', inquiry({ status: 'incomplete', ...wait('incomplete') }), 'appointment', 1],
    ['satisfaction', withMeeting({ status: 'awaiting-outcome' }), 'satisfaction', 0],
  ] as const)('leads to %s when that is what they can do now', async (purpose, about, oldPurpose, step) => {
    const [letter] = await resent(about, oldPurpose);
    expect(letter?.recipient).toMatchObject({ kind: 'client', person: { personId: 'person-1' } });
    expect(letter?.link).toMatchObject({ purpose, step, holderId: 'person-1' });
  });

  it('leads to the private space when there is nothing else to do', async () => {
    const [letter] = await resent(awaitingChoice({ status: 'paused', proposal: undefined }), 'slots');
    expect(letter?.link).toBeUndefined();
    expect(letter?.privateLink?.purpose).toBe('private-space');
  });
});
