import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functions } from '#blueprint/functions.ts';
import {
  type CodeRule,
  findings,
  noControlFlow,
  noImpurity,
  noRoleComparison,
  noSilencing,
  noWhereabouts,
} from './architecture/code-rules.ts';
import { forbiddenImports, importRules, type Layer, layerOf, layers } from './architecture/import-rules.ts';
import { noForeignText, noLanguageByName } from './architecture/language-rules.ts';
import { isMissing, parseSource, readSources, resolveImport, type SourceFile } from './architecture/source-file.ts';
import {
  bannedNames,
  circlesOf,
  crowdedFolders,
  fileGraph,
  folderGraph,
  namesExportedTwice,
} from './architecture/structure-rules.ts';

const rooms = readSources('functions', 'events', 'workflows', 'infra');
const tools = readSources('tools');
const inFunctions = rooms.filter(({ path }) => path.startsWith('functions/'));
/** Where a language may be named: its own folder, formatting by language, the figures' names, and sample messages. */
const languageRooms = [
  'functions/templates/messages/',
  'functions/templates/i18n/',
  'functions/domain/kpi/definitions/',
  'functions/domain/reading/',
  'functions/domain/understanding/',
  'functions/domain/calendar/holidays.generated.ts',
  'functions/domain/policy/language.ts',
];
const inLayer = (...wanted: readonly Layer[]) =>
  rooms.filter((file) => wanted.some((layer) => layerOf(file.path) === layer));
const broken = (files: readonly SourceFile[], rule: CodeRule) => files.flatMap((file) => findings(file, rule));

describe('the import rules', () => {
  it('cover every folder of functions/', () => {
    for (const layer of Object.keys(layers))
      expect(
        rooms.some((file) => layerOf(file.path) === layer),
        layer,
      ).toBe(true);
    expect(rooms.length).toBeGreaterThan(300);
  });

  it('hold for every file', () => {
    expect(rooms.flatMap(forbiddenImports)).toEqual([]);
  });

  it('name files that exist, with their extension', () => {
    const missing = rooms.flatMap((file) =>
      file.imports
        .filter((one) => !one.isComputed && isMissing(resolveImport(file.path, one.specifier)))
        .map((one) => `${file.path} → ${one.specifier}`),
    );
    expect(missing).toEqual([]);
  });

  it('keep the local stack out of everything that runs on AWS, by any path', () => {
    const byPath = new Map(rooms.map((file) => [file.path, file]));
    const reached = new Set<string>();
    const walk = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { specifier, isComputed } of byPath.get(path)?.imports ?? []) {
        const target = isComputed ? undefined : resolveImport(path, specifier);
        if (target?.kind === 'file') walk(target.path);
      }
    };
    for (const handler of inLayer('handlers')) walk(handler.path);
    expect([...reached].filter((path) => path.startsWith('infra/') || path.startsWith('test/'))).toEqual([]);
  });

  it('allow computed import paths only in the listed files', () => {
    const loading = rooms.filter((file) => file.imports.some((one) => one.isComputed)).map((file) => file.path);
    expect(loading.toSorted()).toEqual(
      Object.values(importRules)
        .flatMap((rule) => rule.loadsByPath)
        .toSorted(),
    );
  });
});

describe('the code rules', () => {
  it('take time and randomness as parameters wherever a decision is made or a text is written', () => {
    expect(
      broken(inLayer('domain', 'use-cases', 'ports', 'letters', 'templates', 'events', 'blueprint'), noImpurity),
    ).toEqual([]);
  });

  it('read a function’s environment in one file', () => {
    const reading = inLayer('adapters', 'web', 'runtime', 'handlers').filter((file) =>
      /\bprocess\.env\b/.test(file.text),
    );
    expect(reading.map((file) => file.path)).toEqual(['functions/runtime/env.ts']);
  });

  it('limit a handler to three parts: no decision, no loop, no catch, at most 16 lines', () => {
    const handlers = inLayer('handlers');
    expect(broken(handlers, noControlFlow)).toEqual([]);
    // The file of a function is a table, as long as the list of its work.
    const tables = [...functions.map(({ entry }) => entry), 'functions/handlers/workflow/steps.ts'];
    const long = handlers.filter((file) => !tables.includes(file.path) && file.text.trimEnd().split('\n').length > 16);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('leave the comparison of roles to the table of permissions', () => {
    expect(broken([...inLayer('web'), ...inLayer('templates'), ...inLayer('handlers')], noRoleComparison)).toEqual([]);
  });

  it('allow no compiler suppression', () => {
    expect(broken([...rooms, ...tools], noSilencing)).toEqual([]);
  });

  it('allow no check of whether the code runs on AWS or locally', () => {
    expect(
      broken(
        inLayer('domain', 'use-cases', 'letters', 'templates', 'adapters', 'web', 'runtime', 'handlers', 'aws'),
        noWhereabouts,
      ),
    ).toEqual([]);
  });

  it('allow no file called utils or index, and require kebab-case names', () => {
    const files = globSync('{functions,events,workflows,infra,test,tools}/**/*.{ts,js,json,md,css}');
    const badlyNamed = files.filter((file) => {
      const name = file.split(/[/\\]/).at(-1) ?? '';
      return (
        /^(utils?|helpers?|index|common|misc)\./.test(name) || !/^([a-z0-9-]+(\.[a-z0-9-]+)*|README\.md)$/.test(name)
      );
    });
    expect(badlyNamed).toEqual([]);
  });
});

/** All source files; `test` is only checked by the rules on names and sizes. */
const productFiles = globSync('{functions,events,workflows,infra,tools}/**/*.ts').map((file) =>
  file.replaceAll('\\', '/'),
);
const testFiles = globSync('test/**/*.ts').map((file) => file.replaceAll('\\', '/'));

/**
 * The engine enters a state, a state may fail into another, and a branch contains states: the language itself is
 * recursive.
 */
const allowedCircle = 'infra/local/step-functions/states/';
const filesPerFolder = 30;

describe('the layout rules', () => {
  it('allow one circle of files, the recursion of the engine, and no circle of folders', () => {
    const graph = fileGraph(rooms);
    const circles = circlesOf(graph).filter((circle) => !circle.every((path) => path.startsWith(allowedCircle)));
    expect(circles).toEqual([]);
    expect(circlesOf(folderGraph(graph))).toEqual([]);
  });

  it(`allow at most ${filesPerFolder} files a folder`, () => {
    expect(crowdedFolders([...productFiles, ...testFiles], filesPerFolder)).toEqual([]);
  });

  it('allow no function name to be exported twice in functions/', () => {
    expect(namesExportedTwice(inFunctions)).toEqual([]);
  });

  it('allow no file name with a banned word', () => {
    expect(bannedNames([...productFiles, ...testFiles])).toEqual([]);
  });

  it('keep languages in their folders', () => {
    const elsewhere = inFunctions.filter(({ path }) => !languageRooms.some((room) => path.startsWith(room)));
    expect(broken(elsewhere, noLanguageByName)).toEqual([]);
    expect(broken(elsewhere, noForeignText)).toEqual([]);
  });
});

/** A rule that cannot fail guards nothing: each is tested against code that it has to refuse. */
describe('the rules themselves', () => {
  const rules = {
    noImpurity,
    noControlFlow,
    noRoleComparison,
    noSilencing,
    noWhereabouts,
    noLanguageByName,
    noForeignText,
  };
  const written = (path: string, text: string) => parseSource(path, text);

  it.each([
    ['functions/domain/a.ts', "import { z } from 'zod';"],
    ['functions/domain/a.ts', "import type { Logger } from '@aws-lambda-powertools/logger';"],
    ['functions/domain/a.ts', "import { mailer } from '#ports/outbox.ts';"],
    ['functions/domain/a.ts', "export { thing } from '../ports/outbox.ts';"],
    ['functions/domain/a.ts', "const ports = await import('#ports/outbox.ts');"],
    ['functions/domain/a.ts', "type Mailer = import('#ports/outbox.ts').Mailer;"],
    ['functions/domain/a.ts', "import { readFileSync } from 'node:fs';"],
    ['events/a.ts', "import type { House } from '#domain/house/house.ts';"],
    ['functions/domain/choices/a.ts', "import type { House } from '#domain/house/house.ts';"],
    ['functions/domain/choices/a.ts', "import { z } from 'zod';"],
    ['functions/ports/a.ts', "import { staffOf } from '#domain/house/house.ts';"],
    ['functions/ports/a.ts', "import { type House, staffOf } from '#domain/house/house.ts';"],
    ['functions/use-cases/a.ts', "import { inquiryRepository } from '#adapters/dynamodb/inquiries.ts';"],
    ['functions/use-cases/a.ts', "import { SFNClient } from '@aws-sdk/client-sfn';"],
    ['functions/use-cases/a.ts', "import { page } from '#templates/layout/page.ts';"],
    ['functions/templates/a.ts', "import { staffOf } from '#domain/house/house.ts';"],
    ['functions/templates/a.ts', "import { clientLetters } from '#letters/client-letters.ts';"],
    ['functions/ports/a.ts', "import { clientLetters } from '#letters/client-letters.ts';"],
    ['functions/letters/a.ts', "import type { Letter } from '#ports/letters.ts';"],
    ['functions/adapters/a.ts', "import { receiveInquiry } from '#use-cases/intake/receive-inquiry.ts';"],
    ['functions/runtime/a.ts', "import { handler } from '#handlers/http/links.ts';"],
    ['functions/runtime/a.ts', "import { Context } from 'aws-lambda';"],
    ['functions/runtime/a.ts', "import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';"],
    ['functions/runtime/a.ts', "import { page } from '#templates/layout/page.ts';"],
    ['functions/runtime/a.ts', "import { page } from '#web/http/response.ts';"],
    ['functions/web/a.ts', "import { inquiryRepository } from '#adapters/dynamodb/inquiries.ts';"],
    ['functions/web/a.ts', "import { houses } from '#runtime/container.ts';"],
    ['functions/web/a.ts', "import type { APIGatewayProxyEvent } from 'aws-lambda';"],
    ['functions/web/a.ts', "import middy from '@middy/core';"],
    ['functions/handlers/a.ts', "import { inquiryRepository } from '#adapters/dynamodb/inquiries.ts';"],
    ['functions/handlers/a.ts', "import { page } from '../templates/layout/page.ts';"],
    ['workflows/a.ts', "import { functions } from '#blueprint/functions.ts';"],
    ['infra/blueprint/a.ts', "import { houses } from '#runtime/container.ts';"],
    ['infra/aws/a.ts', "import { handler } from '#handlers/http/links.ts';"],
    ['infra/aws/a.ts', "import { startLocalStack } from '#local/stack/stack.ts';"],
    ['infra/local/a.ts', "import { defaultPolicy } from '#domain/policy/default-policy.ts';"],
    ['infra/local/a.ts', 'const handler = await import(path);'],
    ['infra/local/letters/a.ts', "import { houses } from '#runtime/container.ts';"],
    ['infra/local/console/a.ts', "import { renderLetter } from '#adapters/ses/render-letter.ts';"],
    ['functions/elsewhere/a.ts', 'export const one = 1;'],
  ])('refuse in %s: %s', (path, text) => {
    expect(forbiddenImports(written(path, text))).toHaveLength(1);
  });

  it.each([
    ['functions/ports/a.ts', "import { type House, type StaffMember } from '#domain/house/house.ts';"],
    ['functions/domain/calendar/a.ts', "import { Temporal } from 'temporal-polyfill';"],
    ['events/a.ts', "import { askedChoices } from '#domain/choices/client-choices.ts';"],
    ['functions/templates/a.ts', "import { wishes } from '#domain/choices/client-choices.ts';"],
    ['functions/domain/calendar/a.ts', "import type { Leave } from './leave.ts';"],
    ['functions/adapters/a.ts', "import { html } from '#templates/layout/html.ts';"],
    ['functions/letters/a.ts', "import { staffOf } from '#domain/house/house.ts';"],
    ['functions/ports/a.ts', "import type { ClientLetterFacts } from '#letters/client-letters.ts';"],
    ['infra/local/lambda/invoke.ts', 'const handler = await import(path);'],
  ])('allow in %s: %s', (path, text) => {
    expect(forbiddenImports(written(path, text))).toEqual([]);
  });

  it.each<[keyof typeof rules, string]>([
    ['noImpurity', 'const now = Date.now();'],
    ['noImpurity', 'const now = new Date();'],
    ['noImpurity', 'const chance = Math.random();'],
    ['noImpurity', 'const id = crypto.randomUUID();'],
    ['noImpurity', 'const name = process.env.NAME;'],
    ['noImpurity', "console.log('here');"],
    ['noControlFlow', 'try { go(); } catch { stay(); }'],
    ['noControlFlow', 'if (ready) go();'],
    ['noControlFlow', 'const next = ready ? go : stay;'],
    ['noRoleComparison', "const may = member.role === 'manager';"],
    ['noRoleComparison', "if ('ops' !== role) go();"],
    ['noSilencing', 'const house = thing as House;'],
    ['noSilencing', 'const thing: any = 1;'],
    ['noSilencing', 'const first = list[0]!;'],
    ['noLanguageByName', "const title = language === 'fr' ? one : other;"],
    ['noLanguageByName', 'const titles = { fr: one, en: other };'],
    ['noLanguageByName', "type Language = 'fr' | 'en';"],
    ['noForeignText', "const title = 'Votre demande est enregistrée';"],
    ['noForeignText', 'const title = `Nous l’avons bien reçue`;'],
    ['noWhereabouts', 'if (local) start();'],
    ['noWhereabouts', 'if (!isLocal()) start();'],
    ['noWhereabouts', "const url = process.env.NODE_ENV === 'test' ? one : other;"],
  ])('find, by %s: %s', (name, text) => {
    expect(findings(written('functions/domain/a.ts', text), rules[name]).length).toBeGreaterThan(0);
  });

  it('ignore similar but harmless code', () => {
    const innocent = "const at = new Date(now); const names = ['as', 'any!'] as const; const kinds = Math.max(1, 2);";
    const file = written('functions/domain/a.ts', innocent);
    for (const rule of Object.values(rules)) expect(findings(file, rule)).toEqual([]);
  });

  it('refuse a circle of files or folders, and accept a chain', () => {
    const graph = new Map([
      ['a/one.ts', new Set(['b/two.ts'])],
      ['b/two.ts', new Set(['c/three.ts'])],
      ['c/three.ts', new Set(['a/one.ts'])],
      ['d/four.ts', new Set(['a/one.ts'])],
    ]);
    expect(circlesOf(graph)).toEqual([['a/one.ts', 'b/two.ts', 'c/three.ts']]);
    expect(circlesOf(folderGraph(graph))).toEqual([['a', 'b', 'c']]);
    expect(circlesOf(new Map([['a.ts', new Set(['b.ts'])]]))).toEqual([]);
    const files = [
      written('functions/domain/a.ts', "import { b } from './b.ts';"),
      written('functions/domain/house/house.ts', "import { b } from '#domain/identity/person.ts';"),
      written('functions/domain/identity/person.ts', "import { b } from '../house/house.ts';"),
    ];
    expect(circlesOf(fileGraph(files))).toEqual([
      ['functions/domain/house/house.ts', 'functions/domain/identity/person.ts'],
    ]);
  });

  it('refuse an overfull folder, a name exported twice and a banned word', () => {
    const many = Array.from({ length: 4 }, (_, index) => `a/${index}.ts`);
    expect(crowdedFolders([...many, 'b/one.ts'], 3)).toEqual(['a: 4 files']);
    const twice = [
      { path: 'a.ts', text: 'export function placeOf() {}' },
      { path: 'b.ts', text: 'export const placeOf = (one) => one;' },
    ];
    expect(namesExportedTwice(twice)).toEqual(['placeOf: a.ts, b.ts']);
    expect(
      bannedNames(['a/furnish-house.ts', 'a/take-up-run.ts', 'a/score-words.ts', 'a/history.ts', 'a/password.ts']),
    ).toHaveLength(3);
  });
});
