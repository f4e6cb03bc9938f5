import { describe, expect, it } from 'vitest';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import { grantSession, openSession, readSession } from '#use-cases/sessions/open-session.ts';
import { requestSignIn } from '#use-cases/sessions/request-sign-in.ts';
import { monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';

const evening = '2026-11-23T21:00:00.000Z';

async function signInLink(ports: ReturnType<typeof houseInMemory>) {
  const validUntil = '2026-11-23T09:20:00.000Z';
  const token = await ports.links.grant({
    purpose: 'sign-in',
    holderId: 'camille',
    role: 'advisor',
    createdAt: monday10,
    validUntil,
  });
  const link = await ports.links.findByToken(token);
  if (link === undefined) throw new Error('The link should be there.');
  return { token, link };
}

describe('a session', () => {
  it('is opened by a sign-in link, once', async () => {
    const ports = houseInMemory();
    const { link } = await signInLink(ports);
    const { token } = await openSession(ports, link, monday10);
    expect((await readSession(ports, token, monday10))?.member.staffId).toBe('camille');
    await expect(openSession(ports, link, monday10)).rejects.toThrow(LinkAlreadyUsedError);
  });

  it('ends after twelve hours, although the table still has it', async () => {
    const ports = houseInMemory();
    const { token } = await openSession(ports, (await signInLink(ports)).link, monday10);
    expect(await readSession(ports, token, '2026-11-23T20:59:59.999Z')).toBeDefined();
    expect(await readSession(ports, token, evening)).toBeUndefined();
  });

  it('is neither the sign-in link itself nor any other link', async () => {
    const ports = houseInMemory();
    const { token } = await signInLink(ports);
    expect(await readSession(ports, token, monday10)).toBeUndefined();
    expect(await readSession(ports, 'never-was', monday10)).toBeUndefined();
  });

  it('ends with the employment', async () => {
    const ports = houseInMemory();
    const token = await ports.links.grant({
      purpose: 'session',
      holderId: 'gone',
      createdAt: monday10,
      validUntil: evening,
    });
    expect(await readSession(ports, token, monday10)).toBeUndefined();
  });

  it('can be opened by an operator, for an existing role', async () => {
    const ports = houseInMemory();
    expect((await grantSession(ports, 'manager', monday10)).member.staffId).toBe('helene');
    await expect(grantSession(ports, 'ops', monday10)).rejects.toThrow(/nobody with the role/);
  });
});

describe('asking for a sign-in link', () => {
  it('sends one a minute, whatever the letter case of the address', async () => {
    const ports = houseInMemory();
    await requestSignIn(ports, 'Camille@House.example', monday10);
    await requestSignIn(ports, ' camille@house.example', '2026-11-23T09:00:59.000Z');
    expect(ports.mailer.left).toEqual(['sign-in.camille.202611230900']);
    await requestSignIn(ports, 'camille@house.example', '2026-11-23T09:01:00.000Z');
    expect(ports.mailer.left).toHaveLength(2);
  });

  it('for an unknown address sends nothing, with the same response', async () => {
    const ports = houseInMemory();
    await expect(requestSignIn(ports, 'anna@client.example', monday10)).resolves.toBeUndefined();
    expect(ports.mailer.left).toEqual([]);
  });
});
