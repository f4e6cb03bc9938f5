/**
 * Measures from outside who is heard: each labelled message is posted to the whole product on one machine, with the form
 * bare and filled; an advisor offers times; a working day passes, then the weeks of the relances and the pause. Advisors
 * otherwise answer nobody, so that everything the house sends by itself is seen.
 *
 *   npx node tools/measure-hearing.ts                       the development messages; writes docs/qualification.md
 *   npx node tools/measure-hearing.ts path/to/file.jsonl    another labelled file; prints only
 *   npx node tools/measure-hearing.ts file.jsonl --against  and the ids that stand against each goal
 *
 * No message is judged by a model that saw it: where the model was trained with some of them, they meet a product whose
 * model was trained without all of them; otherwise the one that is shipped.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatModel } from '#domain/reading/reading-model.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type Figure, figuresOf, type Heard } from './hearing/figures.ts';
import { type LabelledRow, readRows } from './hearing/labelled-row.ts';
import type { Observed, Part } from './hearing/observed.ts';
import { fitModel } from './reading/fit-model.ts';
import { trainingMessages } from './reading/labelled-messages.ts';
import { smallestWeight } from './reading/shipped-size.ts';
import { unopenedCount, unopenedOf } from './reading/unopened.ts';

const forms = ['bare', 'filled'] as const;
const player = fileURLToPath(new URL('./hearing/play-part.ts', import.meta.url));
const page = new URL('../docs/qualification.md', import.meta.url);
const heading = '## Who is heard, measured over the whole product';

const options = process.argv.slice(2);
const given = options.find((option) => !option.startsWith('--'));
const rows = readRows(given ?? new URL('./reading/messages/inquiries-dev.jsonl', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vestibule-hearing-parts-'));
const training = trainingMessages();
const carried = new Set(training.map(({ message }) => message));

/** A model that saw none of the messages; undefined where that is true of the one that is shipped. */
function modelFileOf(measured: readonly LabelledRow[]): string | undefined {
  if (!measured.some(({ message }) => carried.has(message))) return undefined;
  const path = join(folder, 'model.txt');
  const messages = new Set(measured.map(({ message }) => message));
  const others = training.filter(({ message }) => !messages.has(message));
  writeFileSync(path, formatModel(fitModel(others, 'measured'), smallestWeight));
  return path;
}

async function play(part: Omit<Part, 'result'>, name: string): Promise<readonly Observed[]> {
  const [file, result] = [join(folder, `${name}.json`), join(folder, `${name}-result.json`)];
  writeFileSync(file, JSON.stringify({ ...part, result }));
  // Handlers keep their model and endpoints for the life of a process, so each form has its own.
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', player, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'ERROR' },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The part ${name} ended with ${code}.`);
  return JSON.parse(readFileSync(result, 'utf8'));
}

const share = ({ met, of }: Figure): string =>
  of === 0 ? '–' : `${met}/${of} (${Math.round((1000 * met) / of) / 10} %)`;

function tableOf(title: string, heard: readonly Heard[]): string {
  const [bare, filled] = forms.map((form) => figuresOf(heard, form, demoHouse.boutiques));
  const lines = (bare ?? []).map((figure, at) => {
    const other = filled?.[at] ?? figure;
    const holds = figure.holds && other.holds ? 'yes' : 'no';
    return `| ${figure.name} | ${figure.goal} | ${share(figure)} | ${share(other)} | ${holds} |`;
  });
  return [`**${title}**`, '', '| | goal | form bare | form filled | held |', '|---|---|---:|---:|---|', ...lines].join(
    '\n',
  );
}

function against(heard: readonly Heard[]): string {
  return forms
    .flatMap((form) => figuresOf(heard, form, demoHouse.boutiques).map((figure) => ({ form, figure })))
    .filter(({ figure }) => figure.against.length > 0)
    .map(({ form, figure }) => `${form} · ${figure.name} · ${figure.against.join(' ')}`)
    .join('\n');
}

/** Writes the section anew, in its place or at the end of the page. */
function writeSection(text: string): void {
  const before = readFileSync(page, 'utf8');
  const start = before.indexOf(heading);
  const after = start < 0 ? -1 : before.indexOf('\n## ', start + heading.length);
  const rest = after < 0 ? '' : before.slice(after);
  const head = (start < 0 ? before : before.slice(0, start)).trimEnd();
  writeFileSync(page, `${head}\n\n${heading}\n\n${text}\n${rest}`);
}

const modelFile = modelFileOf(rows);
const played = await Promise.all(
  forms.map(async (form) => {
    const results = await play({ rows, form, modelFile }, form);
    return [form, new Map(results.map((one) => [one.id, one]))] as const;
  }),
);
const observed = new Map(played);
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

const heard = rows.flatMap((row) => {
  const [bare, filled] = [observed.get('bare')?.get(row.id), observed.get('filled')?.get(row.id)];
  return bare === undefined || filled === undefined ? [] : [{ row, bare, filled }];
});
const trainedWith = rows.filter(({ message }) => carried.has(message)).length;
const how =
  trainedWith === 0
    ? `None of the ${rows.length} messages is in the training data: they were read by the model that is shipped.`
    : `${trainedWith} of the ${rows.length} messages are in the training data: all were read by a model trained without any of them.`;
const hidden = given === undefined ? unopenedOf(rows.map(({ id }) => id)) : new Set<string>();
const tables = [
  tableOf(`All ${heard.length} messages`, heard),
  ...(hidden.size === 0
    ? []
    : [
        tableOf(
          `The ${unopenedCount} unopened`,
          heard.filter(({ row }) => hidden.has(row.id)),
        ),
      ]),
];
console.log([...tables, how].join('\n\n'));
if (options.includes('--against')) console.log(`\n${against(heard.filter(({ row }) => !hidden.has(row.id)))}`);
if (given === undefined) {
  const told = [
    `\`npx node tools/measure-hearing.ts\` writes these tables. Each message is posted to the whole product on a clock moved by hand: bare (a name, an address and the message) and with the form filled. Owners of genuine messages that say when offer times, and the house chooses them; nobody else answers anything for five weeks, so that every letter the house sends by itself is counted. "Told" is a letter to a member of staff with the client's name, or the digest with the reference, before the same hour of the next working day. "With a relance" is any letter that answers nothing. Whether the agenda has a fitting time is computed from opening hours, public holidays and the times offered to others, without the product's own search. "In triage" counts the five per cent of what was closed that are put back before a person, too, so that it moves a little from one run to the next. Advisors have room for everybody: what is measured is who is heard, not how many a team of six can answer.`,
    how,
    ...tables,
    'Another labelled file is measured with its path as argument; `--against` names the messages that stand against each goal, the unopened ones left out.',
  ];
  writeSection(told.join('\n\n'));
}
