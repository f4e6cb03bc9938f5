/**
 * Checks who may list clients, read the staff list or change the policy, twice: by the code in each bundle and by the
 * deployed grants. Public functions have neither the code nor the right.
 */
import { describe, expect, it } from 'vitest';
import { functions } from '#blueprint/functions.ts';
import { type Audience, routes } from '#blueprint/routes.ts';
import { ownCodeOfFunctions } from './code-under-test.ts';
import { functionsOf, synthesise } from './house-under-test.ts';

const adapter = (name: string) => `functions/adapters/dynamodb/${name}.ts`;

/** Modules with a power, and the only functions whose bundle contains them. */
const powers: readonly (readonly [power: string, module: string, holders: readonly string[]])[] = [
  [
    'list the inquiries of all clients',
    adapter('inquiry-lists'),
    ['staff-pages', 'team', 'workflow-steps', 'bus-listeners', 'schedules', 'kpi-snapshots'],
  ],
  ['list the purchases of all clients', adapter('clients/purchase-list'), ['staff-pages', 'make-portfolio']],
  ['list the rows of all clients', adapter('clients/client-row-list'), ['staff-pages', 'make-portfolio']],
  ['read the events of all clients', adapter('event-log'), ['staff-pages', 'policy', 'kpi-snapshots']],
  [
    'read the staff list',
    adapter('houses'),
    functions
      .map(({ name }) => name)
      .filter((name) => !['public-form', 'sign-in', 'publish-events', 'make-portfolio'].includes(name)),
  ],
  ['change a member of staff', adapter('staff'), ['team', 'schedules']],
  ['publish a policy', adapter('policies'), ['policy', 'schedules', 'operations']],
  ['make or revoke keys of machines', adapter('permissions/machines'), ['team', 'operations']],
  ['bring in history', adapter('clients/history'), ['import']],
];

const code = ownCodeOfFunctions();
const holdersOf = (module: string) =>
  functions.map(({ name }) => name).filter((name) => code.get(name)?.files.includes(module));

describe('a right in the bundles', () => {
  it.each(powers)('to %s exists only in the listed functions', (_power, module, holders) => {
    expect(holdersOf(module).toSorted()).toEqual(holders.toSorted());
  });
});

const audienceOf = (name: string): Audience | undefined => routes.find((route) => route.function === name)?.audience;
const deployed = functionsOf(synthesise('prod'), 'prod');
const open = functions.filter(({ name }) => audienceOf(name) === 'public' || audienceOf(name) === 'link');
const byAnybody = functions.filter(({ name }) => audienceOf(name) === 'public');

/** The partitions on which a function has a right; `*` for the whole table, nothing for an index. */
function reach(name: string, action: string): readonly string[] {
  return (deployed.get(name)?.statements ?? [])
    .filter(({ actions, resources }) => actions.includes(action) && !resources.some((one) => one.includes('/index/')))
    .flatMap(({ conditions }) => {
      const all = conditions['ForAllValues:StringLike'] as Record<string, string[]> | undefined;
      return all?.['dynamodb:LeadingKeys'] ?? ['*'];
    });
}

const listsBy = (name: string) =>
  (deployed.get(name)?.statements ?? []).flatMap(({ resources }) => resources.filter((one) => one.includes('/index/')));

const isWithin = (pattern: string, key: string) =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key;
const reaches = (name: string, action: string, key: string) => reach(name, action).some((one) => isWithin(one, key));

const writes = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'] as const;

describe('a function has one audience', () => {
  it.each(functions.filter(({ kind }) => kind === 'http'))('$name', ({ name }) => {
    expect(new Set(routes.filter((route) => route.function === name).map(({ audience }) => audience)).size).toBe(1);
  });
});

describe.each(open)('$name, which asks for no session', ({ name }) => {
  it('has no right on the index, which holds every list', () => {
    expect(listsBy(name)).toEqual([]);
  });

  it('has every right on the table for named partitions only', () => {
    for (const { actions, conditions } of deployed.get(name)?.statements ?? []) {
      if (!actions.some((action) => action.startsWith('dynamodb:'))) continue;
      expect(Object.keys(conditions).sort()).toEqual(['ForAllValues:StringLike', 'Null']);
    }
  });

  it.each(writes)('cannot change a policy, the house or its staff by %s', (action) => {
    for (const partition of ['HOUSE', 'POLICY', 'KPI']) expect(reaches(name, action, partition), partition).toBe(false);
  });

  it('reads no policy versions, no figures and no other list', () => {
    for (const partition of ['POLICY', 'LOADS', 'ASSIGNED', 'KPI', 'FACTS#2026-11-23#1', 'LIFE#p-1']) {
      for (const action of ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:BatchGetItem'])
        expect(reaches(name, action, partition), `${action} ${partition}`).toBe(false);
    }
  });
});

describe.each(byAnybody)('$name, which anybody may call', ({ name }) => {
  it('lists nothing: it reads an item only by its key', () => {
    for (const action of ['dynamodb:Query', 'dynamodb:Scan', 'dynamodb:BatchGetItem'])
      expect(reach(name, action), action).toEqual([]);
  });

  it('neither starts a workflow nor completes a task', () => {
    const actions = deployed.get(name)?.statements.flatMap((statement) => statement.actions) ?? [];
    expect(actions.filter((action) => action.startsWith('states:') || action.startsWith('events:'))).toEqual([]);
  });
});

describe('read-only functions', () => {
  it('cannot write: the staff pages have no right to change an item', () => {
    for (const action of writes) expect(reach('staff-pages', action), action).toEqual([]);
  });
});

describe('the checks above', () => {
  it('detect a right where it exists', () => {
    expect(reaches('policy', 'dynamodb:PutItem', 'POLICY')).toBe(true);
    expect(reaches('team', 'dynamodb:PutItem', 'HOUSE')).toBe(true);
    expect(listsBy('staff-pages')).toHaveLength(1);
    expect(reaches('links', 'dynamodb:Query', 'HOUSE')).toBe(true);
    expect(reaches('links', 'dynamodb:UpdateItem', 'INQUIRY#inq-1')).toBe(true);
    expect(open.map(({ name }) => name)).toEqual(['public-form', 'sign-in', 'links', 'private-space']);
    expect(byAnybody.map(({ name }) => name)).toEqual(['public-form', 'sign-in']);
  });
});
