import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import { grantSession } from '#use-cases/sessions/open-session.ts';
import { answering, type Route } from '#web/http/answer.ts';
import type { GatewayEvent } from '#web/http/gateway.ts';
import { type StaffRequest, sessionCookieName, staffRoutes } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpReply } from '#web/http/response.ts';
import { json } from '#web/http/response.ts';
import { house, monday10 } from '../../ports/house.ts';
import { houseInMemory } from '../../ports/memory-house.ts';
import { visible } from './request.ts';

/** The gateway's event for a browser that requests a page. */
function asked(headers: Readonly<Record<string, string>> = {}, lang?: string): GatewayEvent {
  const event: GatewayEvent = Object.assign(Object.create(null), {
    httpMethod: 'GET',
    path: '/board',
    resource: '/board',
    headers: { accept: 'text/html', ...headers },
    queryStringParameters: lang === undefined ? null : { lang },
    pathParameters: null,
    body: null,
    isBase64Encoded: false,
    requestContext: {
      requestId: 'req-1',
      requestTimeEpoch: Date.parse(monday10),
      identity: { sourceIp: '192.0.2.1' },
    },
  });
  return event;
}

const aurelle = (
  language: Language = 'fr',
  languages: House['policy']['identity']['languages'] = ['fr', 'en'],
): House => {
  const known = house();
  return {
    ...known,
    staff: known.staff.map((member) => ({ ...member, language })),
    policy: {
      ...known.policy,
      identity: { ...known.policy.identity, name: 'Maison Aurelle', languages, defaultLanguage: languages[0] ?? 'fr' },
    },
  };
};

const failing = async () => {
  throw new HttpProblemError(404, 'There is no such inquiry.');
};

/** One route as the gateway calls it, in a readable house. */
function answered(known: House, route: Route, event: GatewayEvent, name = 'GET /board') {
  const houses = { read: async () => known, lastRead: () => known };
  const routes = answering({ houses, report: () => {} }, { [name]: route });
  return routes[name]?.(event) ?? Promise.reject(new Error('There is no such route.'));
}

describe('a public error page', () => {
  it('has the name of the house and the reader’s language, and links back to the form', async () => {
    const { statusCode, body } = await answered(aurelle(), failing, asked({ 'accept-language': 'en' }), 'GET /');
    expect(statusCode).toBe(404);
    expect(body).toContain('<html lang="en">');
    expect(visible(body)).toContain('Maison Aurelle');
    expect(body).toContain('href="/"');
  });
});

describe('a page for staff', () => {
  const as = async (known: House, lang?: string) => {
    const ports = houseInMemory({ house: known });
    const { token } = await grantSession(ports, 'manager', monday10);
    const read = (run: (request: StaffRequest) => Promise<HttpReply>) =>
      answered(
        known,
        staffRoutes(ports)((_ports, request) => run(request)),
        asked({ cookie: `${sessionCookieName}=${token}` }, lang),
      );
    return {
      trouble: await read(failing),
      language: (await read(async ({ pageLanguage }) => json(pageLanguage))).body,
    };
  };

  it('after a failure is in the member’s language, and links back to the staff pages', async () => {
    const { trouble } = await as(aurelle('en'));
    expect(trouble.statusCode).toBe(404);
    expect(trouble.body).toContain('<html lang="en">');
    expect(visible(trouble.body)).toContain('Maison Aurelle');
    expect(trouble.body).toContain('href="/board"');
  });

  it.each<[Language, readonly Language[], string | undefined, string]>([
    ['fr', ['fr', 'en'], undefined, 'fr'],
    ['fr', ['fr', 'en'], 'en', 'en'],
    ['it', ['it', 'en', 'fr'], undefined, 'en'],
    ['it', ['it', 'fr', 'en'], undefined, 'fr'],
    ['en', ['it', 'fr', 'en'], 'it', 'fr'],
  ])(
    'is read by who speaks %s in a house of %j, asked for in %s, in %s',
    async (language, languages, lang, expected) => {
      expect((await as(aurelle(language, languages), lang)).language).toBe(JSON.stringify(expected));
    },
  );
});
