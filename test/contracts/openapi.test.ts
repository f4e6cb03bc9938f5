import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { routes } from '#blueprint/routes.ts';
import { correctedFields } from '#domain/inquiry/correction.ts';
import { inquiryChannels, inquiryStatuses } from '#domain/inquiry/inquiry.ts';
import { inquiryIntents, meetingPreferences } from '#domain/policy/inquiry-facts.ts';
import { signalKinds } from '#domain/policy/scoring.ts';
import { vicLevels } from '#domain/policy/vic-level.ts';
import { verdicts } from '#domain/qualification/qualification.ts';
import { formWords, spokenWords } from '#domain/relance/client-wait.ts';
import { endpoints } from '#events/api/endpoints.ts';
import { inquiryReceivedV1 } from '#events/intake/inquiry-received.v1.ts';
import {
  askedWord,
  channelWord,
  correctedField,
  formWord,
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
  it('matches the routes and the schemas: `npx node tools/write-openapi.ts` writes it', () => {
    expect(readFileSync('docs/openapi.json', 'utf8') === openapiText()).toBe(true);
  });

  it('describes every JSON endpoint, and nothing else', () => {
    const described = endpoints.map(({ method, path }) => `${method} ${path}`);
    const routed = routes.filter(isJsonRoute).map(({ method, path }) => `${method} ${path}`);
    expect(described.toSorted()).toEqual(routed.toSorted());
  });

  it('uses for each route the contract that the route names', () => {
    const taken = endpoints.map(({ method, path, request }) => [`${method} ${path}`, request?.name]);
    const named = routes.filter(isJsonRoute).map(({ method, path, takes }) => [`${method} ${path}`, takes]);
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(named));
    expect(routes.filter((route) => route.takes !== undefined && !isJsonRoute(route))).toEqual([]);
  });

  it('refers to existing schemas only', () => {
    const document = openapiDocument();
    const { schemas } = (document.components ?? {}) as { schemas: Record<string, unknown> };
    const references = referencesIn(document.paths).map((one) => one.replace('#/components/schemas/', ''));
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((name) => schemas[name] === undefined)).toEqual([]);
  });

  it('gives each schema one name', () => {
    const named = Map.groupBy(contracts, ({ name }) => name);
    for (const [name, same] of named) expect(new Set(same.map(({ schema }) => schema)).size, name).toBe(1);
  });

  it('requires a session for staff endpoints, and none for public ones', () => {
    const paths = openapiDocument().paths as Record<string, Record<string, { security: unknown[]; responses: object }>>;
    expect(paths['/api/inquiries']?.get?.security).toEqual([{ bearer: [] }, { session: [] }]);
    expect(Object.keys(paths['/api/inquiries']?.get?.responses ?? {})).toEqual(['200', '400', '401', '500', '503']);
    expect(paths['/inquiries']?.post?.security).toEqual([]);
  });

  it('gives each operation a unique name', () => {
    const paths = openapiDocument().paths as Record<string, Record<string, { operationId: string }>>;
    const names = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
    expect(new Set(names).size).toBe(endpoints.length);
  });

  it('does not require fields that a form may omit', () => {
    const { schemas } = openapiDocument().components as { schemas: Record<string, { required?: string[] }> };
    expect(schemas.InquirySubmission?.required?.toSorted()).toEqual(['consent', 'email', 'fullName', 'message']);
  });
});

describe.each(contracts.filter(({ example }) => example !== undefined))(
  'the example of $name',
  ({ schema, example }) => {
    it('is valid under its schema', () => {
      expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
    });
  },
);

describe('the enumerations of the API', () => {
  it.each([
    ['levels', vicLevelWord.options, vicLevels],
    ['intents', intentWord.options, inquiryIntents],
    ['channels', channelWord.options, inquiryChannels],
    ['channels of the event', inquiryReceivedV1.data.shape.channel.options, inquiryChannels],
    ['meetings', meetingWord.options, meetingPreferences],
    ['signals', signalWord.options, signalKinds],
    ['what a client said', askedWord.options, spokenWords],
    ['what a client sent again', formWord.options, formWords],
    ['what a client put right', correctedField.options, correctedFields],
    ['verdicts', verdictWord.options, verdicts],
    ['statuses', statusWord.options, inquiryStatuses],
  ])('equal those of the domain: %s', (_, said, known) => {
    expect([...said].toSorted()).toEqual([...known].toSorted());
  });
});
