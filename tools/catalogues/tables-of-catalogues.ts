import { languages, staffLanguages } from '#domain/choices/languages.ts';

/** A table with one catalogue of each language; `of` says what a folder contributes. */
interface Table {
  readonly name: string;
  readonly says: string;
  readonly type: string;
  readonly for: 'clients' | 'staff';
  readonly of: (language: string) => string;
}

const named =
  (name: string) =>
  (language: string): string =>
    `${language}.${name}`;

/** A table whose catalogues have the same name in each folder. */
const table = (name: string, type: string, audience: Table['for'], says: string): Table => ({
  name,
  says,
  type,
  for: audience,
  of: named(name),
});

const catalogues: readonly Table[] = [
  table('formats', 'Formats', 'clients', 'How each language writes dates, times, numbers and names.'),
  {
    ...table('csvFormats', 'CsvFormat', 'clients', 'The table format for the spreadsheets of each language.'),
    of: named('csvFormat'),
  },
  table('shared', 'SharedMessages', 'clients', "Texts shared by the clients' and the staff pages."),
  table('clientPages', 'ClientPagesMessages', 'clients', "The texts of the clients' pages."),
  table('clientLetterParts', 'ClientLetterPartsMessages', 'clients', 'Texts shared by letters to clients.'),
  table('staffShared', 'StaffSharedMessages', 'staff', 'Texts shared by several staff audiences.'),
  table('staffPages', 'StaffPagesMessages', 'staff', 'The texts of the staff pages.'),
  table('staffLinks', 'StaffLinksMessages', 'staff', 'The texts of the pages behind staff links.'),
  table('staffLetterParts', 'StaffLetterPartsMessages', 'staff', 'Texts shared by letters to staff.'),
];

const letters: readonly Table[] = [
  {
    ...table('clientLetterMessages', 'ClientLetterMessages', 'clients', 'The texts of letters to clients.'),
    of: named('clientLetters'),
  },
  {
    ...table('staffLetterMessages', 'StaffLetterMessages', 'staff', 'The texts of letters to staff.'),
    of: named('staffLetters'),
  },
  {
    ...table(
      'letterNames',
      'NamesOf<ClientLetterMessages & StaffLetterMessages>',
      'staff',
      "The staff's name for each kind of letter.",
    ),
    of: (language) => `{ ...${language}.clientLetterNames, ...${language}.staffLetterNames }`,
  },
  {
    ...table('sampleClients', 'SampleClient', 'clients', 'The client of the sample letters.'),
    of: named('sampleClient'),
  },
];

/** Types that the first language declares, by the file of its folder. */
const typesOfCatalogues: Readonly<Record<string, string>> = {
  'client-letter-parts': 'ClientLetterPartsMessages',
  'client-pages': 'ClientPagesMessages',
  'csv-format': 'CsvFormat',
  formats: 'Formats',
  shared: 'SharedMessages',
  'staff-letter-parts': 'StaffLetterPartsMessages',
  'staff-links': 'StaffLinksMessages',
  'staff-pages': 'StaffPagesMessages',
  'staff-shared': 'StaffSharedMessages',
};

interface ImportLine {
  readonly from: string;
  readonly what: string;
}

const byPath = (lines: readonly ImportLine[]): string =>
  lines
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map(({ from, what }) => `import ${what} from '${from}';`)
    .join('\n');

const folders = (pathOf: (language: string) => string): readonly ImportLine[] =>
  languages.map((language) => ({ from: pathOf(language), what: `* as ${language}` }));

function written({ name, says, type, of, ...one }: Table): string {
  const [list, among] =
    one.for === 'clients' ? ([languages, 'ClientLanguage'] as const) : ([staffLanguages, 'StaffLanguage'] as const);
  const entries = list.map((language) => `  ${language}: ${of(language)},`).join('\n');
  return `/** ${says} */\nexport const ${name}: Readonly<Record<${among}, ${type}>> = {\n${entries}\n};`;
}

const byTool = 'Written by `npx node tools/write-catalogues.ts` from the list of languages.';

/** The text of `functions/templates/messages/catalogues.ts`. */
export function cataloguesFile(): string {
  return `import type { ClientLanguage, StaffLanguage } from '#domain/choices/languages.ts';
${byPath([
  ...folders((language) => `./${language}/messages.ts`),
  ...Object.entries(typesOfCatalogues).map(([file, type]) => ({
    from: `./${languages[0]}/${file}.ts`,
    what: `type { ${type} }`,
  })),
])}

/**
 * The catalogues of every language, except its letters (\`letters/letter-catalogues.ts\`). Each list names single
 * catalogues of a language, so that a function contains only its own texts.
 * ${byTool}
 */

${catalogues.map(written).join('\n\n')}
`;
}

/** The text of `functions/templates/messages/letters/letter-catalogues.ts`. */
export function letterCataloguesFile(): string {
  return `import type { ClientLanguage, StaffLanguage } from '#domain/choices/languages.ts';
import type { ClientLetterMessages } from '#letters/client-letters.ts';
import type { StaffLetterMessages } from '#letters/staff-letters.ts';
import type { NamesOf } from '#letters/writing/letter-declaration.ts';
import type { SampleClient } from '#letters/writing/letter-samples.ts';
${byPath(folders((language) => `../${language}/letters/letters.ts`))}

/**
 * The letters of every language, separate from the other catalogues, which the letters themselves import. Each list
 * names single catalogues of a language, so that a function contains only its own texts.
 * ${byTool}
 */

${letters.map(written).join('\n\n')}
`;
}
