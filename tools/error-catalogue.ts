import { globSync, readFileSync } from 'node:fs';

interface CataloguedError {
  readonly name: string;
  readonly file: string;
  readonly when: string;
}

const declared = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*(?:export )?class (\w+) extends (?:ProductError|Error)/g;

/** Every error class under functions/ and events/, with the sentence about when it happens. */
function errors(): CataloguedError[] {
  const files = globSync('{functions,events}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  return files
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(declared)].map((match) => ({
        name: match[2] ?? '',
        file,
        when: (match[1] ?? '').replace(/\s*\n\s*\*\s?/g, ' ').trim(),
      })),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The text of docs/errors.md; `workflow` is the state machine, whose Retry and Catch match errors by name. */
export function errorCatalogue(workflow: string): string {
  const rows = errors().map(
    ({ name, file, when }) =>
      `| \`${name}\` | ${when.replaceAll('|', '\\|')} | ${workflow.includes(`"${name}"`) ? 'yes' : ''} | \`${file}\` |`,
  );
  return `${[
    '# Errors',
    '',
    'Made by `npx node tools/write-error-catalogue.ts` from the error classes; a test compares them.',
    'Each name is public: the workflow matches it, the log contains it. Every class keeps the original error in `cause`.',
    '',
    '| error | when it happens | named in the workflow | file |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}
