/** Blueprint, handler file and function table use the same names. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { capabilityEnvironment, functions } from '#blueprint/functions.ts';
import { operations } from '#blueprint/operations.ts';
import { routes } from '#blueprint/routes.ts';
import { schedules } from '#blueprint/schedules.ts';
import { subscriptions } from '#blueprint/subscriptions.ts';
import { compileWorkflow } from '#workflows/compile.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';

type Module = Readonly<Record<string, unknown>>;

const root = process.cwd();
const load = async (file: string): Promise<Module> => import(pathToFileURL(join(root, file)).href);
const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (state: string) => state.toLowerCase().replaceAll(' ', '-');
const table = (module: Module, name: string): Readonly<Record<string, unknown>> => (module[name] ?? {}) as Module;

beforeAll(() => {
  // Handlers build their objects when they are loaded; nothing is called.
  for (const variable of Object.values(capabilityEnvironment).flat()) vi.stubEnv(variable, 'somewhere');
});

describe.each(functions.filter(({ kind }) => kind === 'http'))('the function $name', ({ name, entry }) => {
  const own = routes.filter((route) => route.function === name);

  it('serves exactly its routes of the blueprint', async () => {
    const answered = Object.keys(table(await load(entry), 'routes'));
    expect(answered.toSorted()).toEqual(own.map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  it('serves each route by a function', async () => {
    for (const answer of Object.values(table(await load(entry), 'routes'))) expect(answer).toBeTypeOf('function');
  });
});

interface Definition {
  readonly States: Readonly<Record<string, { readonly Type: string; readonly Arguments?: { FunctionName: string } }>>;
}

const { States }: Definition = JSON.parse(compileWorkflow(inquiryWorkflow));
const tasks = Object.entries(States).flatMap(([state, { Arguments }]) => {
  const fn = inquiryWorkflow.placeholders[Arguments?.FunctionName.slice(2, -1) ?? ''];
  return fn === undefined ? [] : [{ state, function: fn }];
});

/** Work named in a payload: its function, its table, its folder of handlers. */
const work = [
  ...tasks.map(({ state, function: fn }) => ({
    kind: 'step',
    name: state,
    fn,
    file: `workflow/${kebab(state)}`,
    exported: `${camel(kebab(state))}Step`,
  })),
  ...subscriptions.map(({ listener: name, function: fn }) => ({
    kind: 'listener',
    name,
    fn,
    file: `events/${name}`,
    exported: `${camel(name)}Listener`,
  })),
  ...schedules.map(({ name, function: fn }) => ({
    kind: 'schedule',
    name,
    fn,
    file: `schedules/${name}`,
    exported: `${camel(name)}Schedule`,
  })),
  ...operations.map(({ name, function: fn }) => ({
    kind: 'operation',
    name,
    fn,
    file: `operations/${name}`,
    exported: `${camel(name)}Operation`,
  })),
];

describe('the work named in a payload', () => {
  it.each(work)('$kind $name is done by the handler of that name', async ({ kind, name, fn, file, exported }) => {
    const entry = functions.find((one) => one.name === fn)?.entry ?? '';
    const tables = fn === 'workflow-steps' ? 'functions/handlers/workflow/steps.ts' : entry;
    const done = table(await load(tables), `${kind}s`)[name];
    expect(done, name).toBeTypeOf('function');
    expect(done).toBe((await load(`functions/handlers/${file}.ts`))[exported]);
  });

  it.each(['step', 'listener', 'schedule', 'operation'] as const)(
    'is the only content of each table of %ss',
    async (kind) => {
      const named = work.filter((one) => one.kind === kind);
      for (const fn of new Set(named.map((one) => one.fn))) {
        const entry = functions.find((one) => one.name === fn)?.entry ?? '';
        const tables = fn === 'workflow-steps' ? 'functions/handlers/workflow/steps.ts' : entry;
        const names = new Set(named.filter((one) => one.fn === fn).map(({ name }) => name));
        expect(Object.keys(table(await load(tables), `${kind}s`)).toSorted(), fn).toEqual([...names].toSorted());
      }
    },
  );
});

it('covers every handler', () => {
  const named = [
    ...functions.map(({ entry }) => entry),
    ...work.map(({ file }) => `functions/handlers/${file}.ts`),
    'functions/handlers/workflow/steps.ts',
  ];
  const present = globSync('functions/handlers/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  expect(present.filter((file) => !named.includes(file))).toEqual([]);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
