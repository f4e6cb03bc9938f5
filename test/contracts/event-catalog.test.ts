import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { functions } from '#blueprint/functions.ts';
import { eventSource, subscriptions } from '#blueprint/subscriptions.ts';
import { catalog, checkEvent, EventContractError, isEventName } from '#events/catalog.ts';

const contracts = Object.entries(catalog);

function wire(name: string, data: unknown): Record<string, unknown> {
  return {
    eventId: 'evt-1',
    name,
    occurredAt: '2026-11-23T09:00:00.000Z',
    correlationId: 'inq-1',
    inquiryId: 'inq-1',
    personId: 'person-1',
    data,
  };
}

describe.each(contracts)('%s', (name, contract) => {
  it('has an example that follows its own contract, also as JSON', () => {
    expect(contract.data.parse(contract.example)).toEqual(contract.example);
    expect(checkEvent(wire(name, contract.example)).data).toEqual(contract.example);
  });

  it('has the name of its catalogue entry, with a version, and a description', () => {
    expect(contract.name).toBe(name);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*\.v[1-9]\d*$/);
    expect(contract.meaning).toMatch(/^[A-Z].{20,}\.$/);
    expect(globSync(`events/*/${name}.ts`)).toHaveLength(1);
  });

  it('refuses unknown fields, in its data and beside them', () => {
    const extra = { ...contract.example, fullName: 'Anna Example' };
    expect(contract.data.safeParse(extra).success).toBe(false);
    expect(() => checkEvent({ ...wire(name, contract.example), email: 'anna@example.com' })).toThrow(
      EventContractError,
    );
  });

  it('refuses an example with any one field left out', () => {
    for (const field of Object.keys(contract.example)) {
      const short = Object.fromEntries(Object.entries(contract.example).filter(([key]) => key !== field));
      expect(contract.data.safeParse(short).success, field).toBe(false);
    }
  });
});

/** Field names that suggest personal data, as whole words of a camel-case name. */
const personalWords =
  /^(name|fullname|firstname|lastname|surname|salutation|email|mail|address|phone|mobile|tel|street|city|postcode|zip|country|birth|birthday|message|text|note|notes|body|subject|question|comment|words|occasion|piece|reference|ip|agent|token|url|link|budget|income|wealth|salary|worth)$/i;

/** Free text of ours that no code or enumeration can replace: AWS's error names, a house's category names. */
const knownFreeText = [
  'purchase-recorded.v1 category',
  'purchase-recorded.v2 category',
  'purchase-returned.v1 category',
  'workflow-troubled.v1 error',
  'workflow-troubled.v1 failedState',
];

interface Field {
  readonly path: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

function fieldsOf(path: string, schema: z.core.JSONSchema.BaseSchema): Field[] {
  const inner = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.anyOf ?? []).map((one) => ['', one] as const),
    ...(schema.items === undefined || Array.isArray(schema.items) ? [] : [['', schema.items] as const]),
  ];
  if (inner.length === 0) return [{ path, schema }];
  return inner.flatMap(([name, one]) =>
    typeof one === 'boolean' ? [] : fieldsOf(name === '' ? path : `${path} ${name}`, one),
  );
}

const fields = contracts.flatMap(([name, contract]) => fieldsOf(name, z.toJSONSchema(contract.data)));

describe('personal data in events', () => {
  it('has no field whose name refers to it', () => {
    const suspicious = fields.filter(({ path }) =>
      path
        .split(' ')
        .slice(1)
        .flatMap((name) => name.split(/(?=[A-Z])/))
        .some((word) => personalWords.test(word)),
    );
    // The key of a letter is made of ids: it is a code, not an address.
    expect(suspicious.map(({ path }) => path).filter((path) => !path.endsWith(' mailKey'))).toEqual([]);
  });

  it('has no free-text field, except the listed terms of our own', () => {
    const free = fields.filter(
      ({ schema }) =>
        [schema.type].flat().includes('string') &&
        schema.pattern === undefined &&
        schema.enum === undefined &&
        schema.format === undefined &&
        schema.maxLength === undefined,
    );
    expect(free.map(({ path }) => path).toSorted()).toEqual(knownFreeText);
  });

  it.each(['anna@example.com', 'Anna Example', 'Je cherche une montre', '+33 1 99 00 48 20'])(
    'is not accepted as an id: %s',
    (text) => {
      const example = { ...catalog['advisor-assigned.v1'].example, ownerId: text };
      expect(catalog['advisor-assigned.v1'].data.safeParse(example).success).toBe(false);
      expect(() =>
        checkEvent({ ...wire('advisor-assigned.v1', catalog['advisor-assigned.v1'].example), inquiryId: text }),
      ).toThrow();
    },
  );
});

const useCases = new Map(
  globSync('functions/use-cases/**/*.ts').map((file) => [
    file.replace(/^.*[/\\]|\.ts$/g, ''),
    readFileSync(file, 'utf8'),
  ]),
);

describe('the publishers of events', () => {
  it.each(contracts)(
    '%s is published by use cases that exist and contain its name',
    (name, { saidBy, supersededBy }) => {
      expect(saidBy.length > 0).toBe(supersededBy === undefined);
      if (supersededBy !== undefined) expect(isEventName(supersededBy)).toBe(true);
      for (const useCase of saidBy) expect(useCases.get(useCase) ?? '', useCase).toContain(name);
    },
  );

  it('are complete: every use case that publishes an event is in its contract', () => {
    const unsaid = [...useCases].flatMap(([useCase, text]) =>
      [...text.matchAll(/name: '([a-z-]+\.v\d+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((name) => !isEventName(name) || !catalog[name].saidBy.some((one) => one === useCase))
        .map((name) => `${useCase} says ${name}`),
    );
    expect(unsaid).toEqual([]);
  });

  it('are use cases only: adapters and runtime publish on a use case’s behalf', () => {
    const outside = globSync('functions/{adapters,runtime,web,handlers}/**/*.ts')
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:name: |mailEvent\([^']*|moveAndTell\([^']*'[A-Z]+', )'([a-z-]+\.v\d+)'/g,
        ),
      ])
      .map((match) => match[1] ?? '');
    expect([...new Set(outside)].filter((name) => !isEventName(name))).toEqual([]);
  });
});

describe('the listeners of events', () => {
  it.each(contracts)('%s is received by exactly its subscribers', (name, { heardBy }) => {
    const subscribed = subscriptions.filter((one) => one.bus === 'house' && one.detailTypes.includes(name));
    expect([...heardBy].toSorted()).toEqual(subscribed.map((one) => one.listener).toSorted());
  });

  it('are existing functions for events', () => {
    for (const subscription of subscriptions) {
      const heard = functions.find((one) => one.name === subscription.function);
      expect(heard?.kind, subscription.name).toBe('event');
      expect(existsSync(heard?.entry ?? ''), subscription.name).toBe(true);
    }
  });

  it('are subscribed only to catalogue events on our own bus, under our own source', () => {
    for (const { bus, source, detailTypes } of subscriptions) {
      if (bus !== 'house') continue;
      expect(source).toBe(eventSource);
      for (const name of detailTypes) expect(isEventName(name), name).toBe(true);
    }
  });
});

describe('a received event', () => {
  it('is refused when its name is not in the catalogue', () => {
    expect(() => checkEvent(wire('inquiry-guessed.v1', {}))).toThrow(/inquiry-guessed\.v1/);
  });

  it('is refused when its name is an inherited property', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(() => checkEvent(wire(name, {}))).toThrow(EventContractError);
  });

  it('is refused without milliseconds, or with an offset, because instants compare as text', () => {
    for (const occurredAt of ['2026-11-23T09:00:00Z', '2026-11-23T10:00:00.000+01:00', '2026-11-23']) {
      expect(() =>
        checkEvent({ ...wire('inquiry-escalated.v1', catalog['inquiry-escalated.v1'].example), occurredAt }),
      ).toThrow(/occurredAt/);
    }
  });
});
