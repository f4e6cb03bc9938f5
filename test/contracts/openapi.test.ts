import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '#blueprint/routes.ts';
import { inquiryChannels, inquiryStatuses } from '#domain/inquiry/inquiry.ts';
import { inquiryIntents, meetingPreferences } from '#domain/policy/inquiry-facts.ts';
import { signalKinds } from '#domain/policy/scoring.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { verdicts } from '#domain/qualification/qualification.ts';
import { endpoints } from '#events/api/endpoints.ts';
import { inquiryReceivedV1 } from '#events/intake/inquiry-received.v1.ts';
import {
  channelWord,
  intentWord,
  meetingWord,
  signalWord,
  statusWord,
  verdictWord,
  vicLevelWord,
} from '#events/values/shared-enums.ts';
import { isJsonRoute, openapiDocument, openapiText } from '../../tools/openapi.ts';

const contracts = endpoints.flatMap(({ request, replies }) => [
  ...(request === undefined ? [] : [request]),
  ...Object.values(replies),
]);

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

describe('docs/openapi.json', () => {
  it('is what the routes and the schemas say: `npx node tools/write-openapi.ts` writes it', () => {
    expect(readFileSync('docs/openapi.json', 'utf8') === openapiText()).toBe(true);
  });

  it('describes every JSON endpoint, and nothing that is no route', () => {
    const described = endpoints.map(({ method, path }) => `${method} ${path}`);
    const routed = routes.filter(isJsonRoute).map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual(routed.toSorted());
  });

  it('takes from each route the contract that the route names', () => {
    const taken = endpoints.map(({ method, path, request }) => [`${method} ${path}`, request?.name]);
    const named = routes.filter(isJsonRoute).map(({ method, path, takes }) => [`${method} ${path}`, takes]);
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(named));
    expect(routes.filter((route) => route.takes !== undefined && !isJsonRoute(route))).toEqual([]);
  });

  it('points at schemas that are there', () => {
    const document = openapiDocument();
    const { schemas } = (document.components ?? {}) as { schemas: Record<string, unknown> };
    const references = referencesIn(document.paths).map((one) => one.replace('#/components/schemas/', ''));
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((name) => schemas[name] === undefined)).toEqual([]);
  });

  it('gives one name to one schema', () => {
    const named = Map.groupBy(contracts, ({ name }) => name);
    for (const [name, same] of named) expect(new Set(same.map(({ schema }) => schema)).size, name).toBe(1);
  });

  it('says that staff endpoints need a session, and that public ones do not', () => {
    const paths = openapiDocument().paths as Record<string, Record<string, { security: unknown[]; responses: object }>>;
    expect(paths['/api/inquiries']?.get?.security).toEqual([{ bearer: [] }, { session: [] }]);
    expect(Object.keys(paths['/api/inquiries']?.get?.responses ?? {})).toEqual(['200', '400', '401', '500', '503']);
    expect(paths['/inquiries']?.post?.security).toEqual([]);
  });

  it('gives each operation a name of its own', () => {
    const paths = openapiDocument().paths as Record<string, Record<string, { operationId: string }>>;
    const names = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(names).size).toBe(endpoints.length);
  });

  it('does not ask a sender for what a form may leave out', () => {
    const { schemas } = openapiDocument().components as { schemas: Record<string, { required?: string[] }> };
    expect(schemas.InquirySubmission?.required?.toSorted()).toEqual(['consent', 'email', 'fullName', 'message']);
  });
});

describe.each(contracts.filter(({ example }) => example !== undefined))(
  'the example of $name',
  ({ schema, example }) => {
    it('keeps its schema', () => {
      expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
    });
  },
);

describe('the words of the API', () => {
  it.each([
    ['levels', vicLevelWord.options, vicLevels],
    ['intents', intentWord.options, inquiryIntents],
    ['channels', channelWord.options, inquiryChannels],
    ['channels of the event', inquiryReceivedV1.data.shape.channel.options, inquiryChannels],
    ['meetings', meetingWord.options, meetingPreferences],
    ['signals', signalWord.options, signalKinds],
    ['verdicts', verdictWord.options, verdicts],
    ['statuses', statusWord.options, inquiryStatuses],
  ])('are those of the domain: %s', (_, said, known) => {
    expect([...said].toSorted()).toEqual([...known].toSorted());
  });
});
