import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

interface Row {
  readonly trap: string;
  readonly seenIn: string;
  readonly done: string;
  readonly file: string;
  readonly name: string;
}

/** Rows of docs/traps.md; any other table line is an unchecked row. */
const lines = readFileSync('docs/traps.md', 'utf8').split('\n');
const tableLines = lines.filter((line) => line.startsWith('|') && !/^\| (?:---|Trap) \|/.test(line));
const rows = tableLines.flatMap((line): Row[] => {
  const [, trap, seenIn, done, file, name] =
    /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| `([^`]+)`: `([^`]+)` \|$/.exec(line) ?? [];
  if (trap === undefined || seenIn === undefined || done === undefined) return [];
  return file === undefined || name === undefined ? [] : [{ trap, seenIn, done, file, name }];
});

/** The sources of our rules: a report without a row would be a lost lesson. */
const reports = [
  'Zammad #3180',
  'Zammad, its escalation library',
  'Zammad #5624',
  'Frappe CRM',
  'Chatwoot: Friday',
  'Dittofeed',
  'Frappe #32328',
  'LeanData',
  'GLPI #1996',
  'osTicket #6405',
  'Zammad #4432',
  'cal.com, `getLuckyUser`',
  'Odoo #259775',
  'EspoCRM',
  'SuiteCRM #2032',
  'Chatwoot #5672',
  'Mautic #10416',
  'Mautic #6896',
  'HubSpot',
  'cal.com #17785',
  'cal.com #29291',
  'SafeLinks',
  'FusionAuth #2922',
  'fleet #26976',
  'next-auth #1840',
  'cal.com #10827',
  'Nextcloud Appointments #293',
  'Mautic #16263',
  'step-functions-workflows-collection #416',
  'cal.com #19481',
  'Clientbook',
  'rfm #17',
];

const registrars = /^(?:it|test)(?:\.(?:each|for|skipIf|runIf|concurrent))*$/;

/** The names of the tests of a file, as they are written: `it('…')`, `test.each(…)('…')`. */
function testNames(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8');
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'CallExpression' && 'callee' in node && 'arguments' in node) {
      const name = Array.isArray(node.arguments) ? literal(node.arguments[0]) : undefined;
      if (name !== undefined && registrars.test(registrar(node.callee))) names.add(name);
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseSync(path, text).program);
  return names;
}

function literal(node: unknown): string | undefined {
  const isText = typeof node === 'object' && node !== null && 'value' in node && typeof node.value === 'string';
  return isText && 'type' in node && node.type === 'Literal' ? String(node.value) : undefined;
}

/** `it` of `it(…)`, `test.each` of `test.each(…)(…)`; empty for any other call. */
function registrar(node: unknown): string {
  if (typeof node !== 'object' || node === null || !('type' in node)) return '';
  if (node.type === 'Identifier' && 'name' in node) return String(node.name);
  if (node.type === 'CallExpression' && 'callee' in node) return registrar(node.callee);
  if (node.type !== 'MemberExpression' || !('object' in node) || !('property' in node)) return '';
  return `${registrar(node.object)}.${registrar(node.property)}`;
}

const namesOf = new Map(
  [...new Set(rows.map(({ file }) => file))].filter(existsSync).map((file) => [file, testNames(file)]),
);

describe('the table of traps', () => {
  it('is parsed to its last row', () => {
    expect(rows).toHaveLength(tableLines.length);
  });

  it('has at least a row for each source report', () => {
    expect(rows.length).toBeGreaterThanOrEqual(reports.length);
    expect(reports.filter((report) => !rows.some(({ seenIn }) => seenIn.includes(report)))).toEqual([]);
  });

  it('lists each trap once', () => {
    expect(new Set(rows.map(({ trap }) => trap)).size).toBe(rows.length);
  });

  it.each(rows)('$trap: $name', ({ file, name }) => {
    expect(namesOf.get(file), `${file} exists`).toBeDefined();
    expect([...(namesOf.get(file) ?? [])], `${file} has this test`).toContain(name);
  });

  it('detects a renamed test', () => {
    const names = testNames('test/traps.test.ts');
    expect(names.has('detects a renamed test')).toBe(true);
    expect(names.has('detects a renamed test once')).toBe(false);
    expect(names.has('the table of traps')).toBe(false);
  });
});
