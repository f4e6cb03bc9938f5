/**
 * Measures what becomes of labelled messages, read by a model that was trained without any of them: as a house's first
 * messages are, which nobody has seen.
 *
 *   npx node tools/measure-reading.ts                       the development messages
 *   npx node tools/measure-reading.ts path/to/file.jsonl    another labelled file: {id, label, message, fields?} a line
 *   npx node tools/measure-reading.ts file.jsonl --errors   and each genuine message refused, each off-target one heard
 */
import { createHash } from 'node:crypto';
import { languages } from '#domain/choices/languages.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import { type Qualification, verdicts } from '#domain/qualification/qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { contentLabels } from '#domain/reading/content-label.ts';
import { formatModel, parseModel, type ReadingModel } from '#domain/reading/reading-model.ts';
import { fitModel, type LabelledMessage } from './reading/fit-model.ts';
import { readLabelled, trainingMessages } from './reading/labelled-messages.ts';
import { smallestWeight } from './reading/shipped-size.ts';

interface Row extends LabelledMessage {
  readonly language?: string;
  readonly fields?: Partial<InquiryFacts>;
}

/** Messages that nobody who writes rules has opened, by the hash of their id. */
const unopened = 80;
/** The day the development messages were written for. */
const writtenAt = '2026-11-23T09:00:00Z';

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

function factsOf(row: Row, form: 'bare' | 'filled'): InquiryFacts {
  const language = languages.find((one) => one === row.language) ?? 'en';
  const bare: InquiryFacts = { message: row.message, language, intent: 'other', acceptsByAppointment: false };
  if (form === 'bare') return bare;
  const ticked = {
    intent: 'acquire',
    category: 'watches',
    availability: 'this-week',
    acceptsByAppointment: true,
  } as const;
  return row.fields === undefined ? { ...bare, ...ticked } : { ...bare, ...row.fields, message: row.message };
}

function shipped(messages: readonly LabelledMessage[]): ReadingModel {
  return parseModel(formatModel(fitModel(messages, 'measured'), smallestWeight));
}

interface Judged {
  readonly row: Row;
  readonly found: Qualification;
}

function share(found: number, all: number): string {
  return all === 0 ? '–' : `${found}/${all} (${Math.round((found / all) * 1000) / 10} %)`;
}

function report(title: string, judged: readonly Judged[], withErrors: boolean): void {
  console.log(
    `\n${title}\n\n| label | ${verdicts.join(' | ')} | total | kind right |\n|---|${'---:|'.repeat(verdicts.length + 2)}`,
  );
  for (const label of contentLabels) {
    const ofLabel = judged.filter(({ row }) => row.label === label);
    if (ofLabel.length === 0) continue;
    const cells = verdicts.map((verdict) => ofLabel.filter(({ found }) => found.verdict === verdict).length);
    // A wish is no kind beside others: its verdict says whether it was read rightly.
    const hasKind = !['genuine', 'premature', 'off-target'].includes(label);
    const kind = hasKind ? ofLabel.filter(({ found }) => found.kind === label).length : '–';
    console.log(`| ${label} | ${cells.join(' | ')} | ${ofLabel.length} | ${kind} |`);
  }
  const of = (test: (one: Judged) => boolean) => judged.filter(test);
  const genuine = of(({ row }) => row.label === 'genuine');
  const off = of(({ row }) => row.label === 'off-target');
  const others = of(({ row }) => ['after-sales', 'complaint', 'stop-request', 'follow-up'].includes(row.label));
  const has = (list: readonly Judged[], ...wanted: string[]) =>
    list.filter(({ found }) => wanted.includes(found.verdict)).length;
  console.log(`
- genuine refused: ${share(has(genuine, 'off-target'), genuine.length)}; straight to an advisor: ${share(has(genuine, 'qualified'), genuine.length)}
- sincere messages of the other kinds closed: ${share(
    has(
      of(({ row }) => row.label !== 'off-target' && row.label !== 'genuine'),
      'off-target',
    ),
    judged.length - genuine.length - off.length,
  )}
- after-sales, complaints, stop requests and follow-ups to a named person: ${share(others.length - has(others, 'off-target', 'premature', 'incomplete'), others.length)}
- read in triage (doubtful): ${share(has(judged, 'doubtful'), judged.length)}; asked for more: ${share(has(judged, 'incomplete'), judged.length)}
- off-target closed: ${share(has(off, 'off-target'), off.length)}; closed or in triage: ${share(has(off, 'off-target', 'doubtful'), off.length)}; to an advisor: ${share(has(off, 'qualified'), off.length)}; asked for more: ${share(has(off, 'incomplete'), off.length)}`);
  if (!withErrors) return;
  for (const { row, found } of judged) {
    const wrong =
      row.label === 'off-target'
        ? found.verdict !== 'off-target'
        : ['off-target', 'incomplete'].includes(found.verdict) ||
          (row.label === 'genuine' && found.verdict !== 'qualified');
    // The unopened messages stay unopened.
    if (!wrong || hidden.has(row.id)) continue;
    const { because, evidence } = found.reasons[0] ?? { because: { code: '', params: {} }, evidence: [] };
    console.log(
      `${row.id} ${row.label} -> ${found.verdict} ${because.code} ${JSON.stringify(because.params)} [${evidence.join(' ')}] ${row.message.slice(0, 200)}`,
    );
  }
}

const options = process.argv.slice(2);
const given = options.find((option) => !option.startsWith('--'));
const path = given ?? new URL('./reading/messages/inquiries-dev.jsonl', import.meta.url);
const rows: readonly Row[] = readLabelled(path);
const measured = new Set(rows.map(({ message }) => message));
const model = shipped(trainingMessages().filter(({ message }) => !measured.has(message)));
const hidden = new Set(
  given === undefined
    ? rows
        .map(({ id }) => id)
        .toSorted((one, other) => (hashOf(one) < hashOf(other) ? -1 : 1))
        .slice(0, unopened)
    : [],
);
for (const form of ['bare', 'filled'] as const) {
  const judged = rows.map((row) => ({
    row,
    found: scoreInquiry(factsOf(row, form), defaultPolicy, writtenAt, model),
  }));
  report(`Form ${form}, ${rows.length} messages`, judged, options.includes('--errors') && form === 'bare');
  if (hidden.size > 0)
    report(
      `Form ${form}, the ${unopened} unopened`,
      judged.filter(({ row }) => hidden.has(row.id)),
      false,
    );
}
