/**
 * Prints the confusion tables of docs/qualification.md.
 *
 *   npx node tools/measure-qualification.ts                       our own inquiries
 *   npx node tools/measure-qualification.ts --errors              with every disagreement, one per line
 *   npx node tools/measure-qualification.ts path/to/mails.jsonl   and a file of labelled mails (label, subject, text)
 */
import { existsSync, readFileSync } from 'node:fs';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { InquiryFacts } from '#domain/policy/inquiry-facts.ts';
import { type Verdict, verdicts } from '#domain/qualification/qualification.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';

interface LabelledInquiry {
  readonly id: string;
  readonly set: string;
  readonly expected: { readonly verdict: Verdict; readonly jobToBeDone?: string; readonly offTargetKind?: string };
  readonly facts: InquiryFacts;
}

interface LabelledMail {
  readonly id: string;
  readonly label: string;
  readonly subject: string;
  readonly text: string;
}

/** The instant for which the fixture was written: its dates are relative to it. */
const writtenAt = '2026-11-21T10:00:00Z';

function linesOf<Row>(path: string | URL): readonly Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

function printTable(title: string, pairs: readonly { readonly row: string; readonly verdict: Verdict }[]): void {
  console.log(`\n${title} (${pairs.length})\n`);
  console.log(`| expected | ${verdicts.join(' | ')} | total |`);
  console.log(`|---|${'---:|'.repeat(verdicts.length + 1)}`);
  for (const row of new Set(pairs.map((pair) => pair.row))) {
    const ofRow = pairs.filter((pair) => pair.row === row);
    const cells = verdicts.map((verdict) => ofRow.filter((pair) => pair.verdict === verdict).length);
    console.log(`| ${row} | ${cells.join(' | ')} | ${ofRow.length} |`);
  }
}

function measureInquiries(withErrors: boolean): void {
  const rows = linesOf<LabelledInquiry>(new URL('../test/fixtures/inquiries/inquiries.jsonl', import.meta.url));
  const scored = rows.map((row) => ({ ...row, found: scoreInquiry(row.facts, defaultPolicy, writtenAt) }));
  for (const set of ['all', ...new Set(rows.map((row) => row.set))]) {
    const ofSet = scored.filter((row) => set === 'all' || row.set === set);
    printTable(
      `Inquiries, ${set}`,
      ofSet.map((row) => ({ row: row.expected.verdict, verdict: row.found.verdict })),
    );
    const agreed = ofSet.filter((row) => row.found.verdict === row.expected.verdict).length;
    const jobs = ofSet.filter((row) => row.expected.jobToBeDone !== undefined);
    const jobsAgreed = jobs.filter((row) => row.found.jobToBeDone === row.expected.jobToBeDone).length;
    const kinds = ofSet.filter((row) => row.expected.offTargetKind && row.found.verdict === 'off-target');
    const kindsAgreed = kinds.filter((row) => row.found.offTargetKind === row.expected.offTargetKind).length;
    console.log(
      `\nverdict ${agreed}/${ofSet.length}, job ${jobsAgreed}/${jobs.length}, kind ${kindsAgreed}/${kinds.length}`,
    );
  }
  if (!withErrors) return;
  for (const { id, set, expected, found, facts } of scored) {
    if (found.verdict === expected.verdict) continue;
    const evidence = found.reasons.flatMap((reason) => reason.evidence).join(' ');
    console.log(`${id} ${set} ${expected.verdict} -> ${found.verdict} ${found.points} [${evidence}] ${facts.message}`);
  }
}

/** A mail as a robot would post it: `bare` leaves the form empty, `filled` sets every field in its favour. */
function factsOfMail(mail: LabelledMail, form: 'bare' | 'filled'): InquiryFacts {
  const message = `${mail.subject}\n${mail.text}`;
  return form === 'bare'
    ? { message, language: 'en', intent: 'other', acceptsByAppointment: false }
    : {
        message,
        language: 'en',
        intent: 'acquire',
        category: 'watches',
        availability: 'this-week',
        acceptsByAppointment: true,
      };
}

function measureMails(path: string): void {
  const mails = linesOf<LabelledMail>(path);
  for (const form of ['bare', 'filled'] as const) {
    const pairs = mails.map((mail) => ({
      row: mail.label,
      verdict: scoreInquiry(factsOfMail(mail, form), defaultPolicy, writtenAt).verdict,
    }));
    printTable(`Mails, form ${form}`, pairs);
  }
}

const options = process.argv.slice(2);
measureInquiries(options.includes('--errors'));
for (const path of options.filter((option) => !option.startsWith('--'))) {
  if (existsSync(path)) measureMails(path);
  else console.log(`\n${path} is not here: mails not measured.`);
}
