import { describe, expect, it } from 'vitest';
import type { HouseProfile } from '#domain/house/house.ts';
import { InquiryNotFoundError } from '#domain/inquiry/inquiry.ts';
import { type AnswerPorts, answering, type FailedRequest, FailureForReader, type Route } from '#web/http/answer.ts';
import type { GatewayEvent } from '#web/http/gateway.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { house } from '../../ports/house.ts';

function named(name: string): HouseProfile {
  const { policy, ...rest } = house();
  return { ...rest, policy: { ...policy, identity: { ...policy.identity, name } } };
}

const event = (headers: Record<string, string>): GatewayEvent => ({
  httpMethod: 'GET',
  path: '/a/secret-token',
  resource: '/a/{token}',
  headers,
  queryStringParameters: null,
  pathParameters: { token: 'secret-token' },
  body: null,
  isBase64Encoded: false,
  requestContext: { requestId: 'request-1', requestTimeEpoch: 0, identity: { sourceIp: '192.0.2.1' } },
});

function portsWith(houses: AnswerPorts['houses']) {
  const failures: FailedRequest[] = [];
  return { failures, houses, report: (failure: FailedRequest) => void failures.push(failure) };
}

const standing = { read: async () => named('Maison Debout'), lastRead: () => undefined };
const broken = {
  read: async (): Promise<HouseProfile> => {
    throw new Error('The store is down.');
  },
  lastRead: () => undefined,
};
const throwing = (error: unknown): Route => {
  return async () => {
    throw error;
  };
};
const inEnglish = { accept: 'text/html', 'accept-language': 'en' };

async function ask(ports: AnswerPorts, error: unknown, headers: Record<string, string> = inEnglish) {
  const answer = answering(ports, { 'GET /a/{token}': throwing(error) })['GET /a/{token}'];
  if (answer === undefined) throw new Error('The route is there.');
  return answer(event(headers));
}

describe('a failure', () => {
  it('is a page in the house’s present name', async () => {
    const reply = await ask(portsWith(standing), new InquiryNotFoundError('No inquiry.'));
    expect(reply.statusCode).toBe(404);
    expect(reply.body).toContain('Maison Debout');
    expect(reply.body).toContain('<html lang="en"');
  });

  it('is in the language of a reader who was recognised before it', async () => {
    const reply = await ask(portsWith(standing), new FailureForReader('fr', new HttpProblemError(409, 'Conflict.')));
    expect([reply.statusCode, reply.body.includes('<html lang="fr"')]).toEqual([409, true]);
  });

  it('of our own is reported by its route and its number, never by its path', async () => {
    const ports = portsWith(standing);
    const reply = await ask(ports, new FailureForReader('en', new TypeError('x is not a function')));
    expect(reply.statusCode).toBe(500);
    expect(ports.failures).toMatchObject([{ route: 'GET /a/{token}', requestId: 'request-1', errorName: 'TypeError' }]);
    expect(JSON.stringify({ ...ports.failures[0], stack: '' })).not.toContain('secret-token');
    await ask(ports, new HttpProblemError(404, 'There is nothing.'));
    expect(ports.failures).toHaveLength(1);
  });

  it('of the store shows the house as it was last read, without reading the store again', async () => {
    const houses = { ...broken, lastRead: () => named('Maison Connue') };
    const reply = await ask(portsWith(houses), new Error('The store is down.'));
    expect([reply.statusCode, reply.body.includes('Maison Connue')]).toEqual([500, true]);
  });

  it('before the house was ever read is still a page', async () => {
    const reply = await ask(portsWith(broken), new Error('The store is down.'));
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([500, 'text/html; charset=utf-8']);
  });

  it('is problem+json for a system, for which the house is not read', async () => {
    const reply = await ask(portsWith(broken), new HttpProblemError(422, 'Used.'), { accept: 'application/json' });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(reply.body)).toMatchObject({ status: 422, detail: 'Used.' });
  });
});
