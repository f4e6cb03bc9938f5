/**
 * Plays one part of the labelled messages through the whole stack in this process, on a clock moved by hand, and writes
 * what each of them met. `tools/measure-hearing.ts` starts it; its argument is a file with a `Part`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoHouse } from '#local/seed/seed-house.ts';
import {
  type InquiryAnswer,
  inquiryAnswer,
  type MailAnswer,
  mailAnswer,
  policyAnswer,
  receiptAnswer,
  sessionAnswer,
} from './answers.ts';
import { fitsWish, freeTimeThatFits, type Meeting, saysWhen } from './fitting-times.ts';
import type { LabelledRow } from './labelled-row.ts';
import type { ClientLetter, Observed, Part } from './observed.ts';

const startsAt = '2026-11-23T09:00:00+01:00';
/** One working day after, at the same hour. */
const dayAfter = '2026-11-24T09:00:00+01:00';
/** Every relance of an unanswered inquiry has gone out by then, and the pause has begun. */
const horizonDays = 35;
const capacityForAll = 1000;

const [partFile = ''] = process.argv.slice(2);
const part: Part = JSON.parse(readFileSync(partFile, 'utf8'));

let isRead = part.modelFile === undefined;
const { modelFile } = part;
if (modelFile !== undefined) {
  // The product reads the model it carries; here, that file is the one of the part.
  registerHooks({
    load(url, context, next) {
      if (!url.endsWith('/functions/domain/reading/trained-weights.ts')) return next(url, context);
      isRead = true;
      const source = `export const trainedWeights = ${JSON.stringify(readFileSync(modelFile, 'utf8'))};`;
      return { format: 'module', shortCircuit: true, source };
    },
  });
}
const { startLocalStack } = await import('#local/stack/stack.ts');

/** Advisors with room for all: what is measured is who is heard, not how many a team of six can answer. */
const house = {
  ...demoHouse,
  policy: { ...demoHouse.policy, intake: { perAddressPerHour: 100_000, perPersonPerDay: 1000 } },
  staff: demoHouse.staff.map((member) =>
    'profile' in member ? { ...member, profile: { ...member.profile, capacity: capacityForAll } } : member,
  ),
};

const dataDir = mkdtempSync(join(tmpdir(), 'vestibule-hearing-'));
const stack = await startLocalStack({ dataDir, clock: 'manual', now: startsAt, table: 'memory', house });

let session: string | undefined;
async function staff(path: string): Promise<unknown> {
  if (session === undefined) {
    const opened = await fetch(`${stack.url}/_local/session?role=manager`);
    session = sessionAnswer.parse(await opened.json()).token;
  }
  const reply = await fetch(`${stack.url}${path}`, { headers: { authorization: `Bearer ${session}` } });
  if (reply.status === 200) return reply.json();
  // A session lasts some hours, and this clock moves by weeks.
  if (reply.status !== 401) throw new Error(`${path} answered ${reply.status}.`);
  session = undefined;
  return staff(path);
}

async function inquiryOf(inquiryId: string): Promise<InquiryAnswer> {
  return inquiryAnswer.parse(await staff(`/api/inquiries/${inquiryId}`));
}

async function moveClock(move: object): Promise<void> {
  const reply = await fetch(`${stack.url}/_local/clock`, { method: 'POST', body: JSON.stringify(move) });
  if (reply.status !== 200) throw new Error(`The clock refused: ${await reply.text()}`);
}

async function mails(): Promise<readonly MailAnswer[]> {
  return mailAnswer.parse(await (await fetch(`${stack.url}/_local/mail?after=0`)).json());
}

/** A surname of four letters that no other sender has, and that no word contains. */
function nameOf(index: number): string {
  const letter = (place: number) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26));
  return `Sasha Qz${letter(2)}${letter(1)}${letter(0)}`;
}

const ticked = { intent: 'acquire', category: 'watches', availability: 'this-week', acceptsByAppointment: true };

function submissionOf(row: LabelledRow, index: number): object {
  const person = { fullName: nameOf(index), email: `sender-${index}@client.example`, consent: true };
  const bare = { ...person, message: row.message };
  if (part.form === 'bare') return bare;
  const { boutiqueId, ...others }: Readonly<Record<string, unknown>> = row.fields ?? ticked;
  // A form offers the boutiques of its house; a file may have been written for another.
  const isOffered = demoHouse.boutiques.some((boutique) => boutique.boutiqueId === boutiqueId);
  return { ...bare, ...others, ...(isOffered ? { boutiqueId } : {}) };
}

async function submit(row: LabelledRow, index: number): Promise<string> {
  const reply = await fetch(`${stack.url}/inquiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submissionOf(row, index)),
  });
  const body = await reply.text();
  if (reply.status !== 202) throw new Error(`${row.id} was not accepted: ${reply.status} ${body}`);
  return receiptAnswer.parse(JSON.parse(body)).inquiryId;
}

interface Posted {
  readonly row: LabelledRow;
  readonly index: number;
  readonly inquiryId: string;
}

const posted: Posted[] = [];
for (const [index, row] of part.rows.entries()) posted.push({ row, index, inquiryId: await submit(row, index) });
await moveClock({ advance: 'PT0S' });
if (!isRead) throw new Error('The model of the part was not read.');

const { appointments } = policyAnswer.parse(await staff('/api/policy'));
const roles = new Map(demoHouse.staff.map(({ email, role }) => [email, role]));

function hoursOf(staffId: string) {
  const member = demoHouse.staff.find((one) => one.staffId === staffId);
  return demoHouse.calendars.find(({ id }) => id === member?.calendarId);
}

/** An answer can be taken back for some minutes before it leaves. */
const answersLeaveAfterMinutes = 15;

/** The owner answers by offering times and lets the house choose them. @returns Whether they could. */
async function offerTimes(index: number, ownerId: string, letters: readonly MailAnswer[]): Promise<boolean> {
  const address = demoHouse.staff.find(({ staffId }) => staffId === ownerId)?.email;
  const links = letters
    .filter(({ to, text }) => to === address && text.includes(nameOf(index)))
    .flatMap((one) => one.links);
  const link = links.find((one) => new URL(one).pathname.startsWith('/a/'));
  if (link === undefined) return false;
  const body = new URLSearchParams({ choice: 'slots' });
  const reply = await fetch(link, { method: 'POST', body, headers: { accept: 'application/json' } });
  return reply.ok;
}

const read: (Posted & { readonly first: InquiryAnswer })[] = [];
for (const one of posted) read.push({ ...one, first: await inquiryOf(one.inquiryId) });

const firstLetters = await mails();
/** One answer a minute: many in one instant would only measure how the agenda stands a rush. */
const answerEvery = 'PT1M';
const answering: { readonly one: Posted; readonly ownerId: string; readonly at: string }[] = [];
for (const { first, ...one } of read) {
  if (one.row.label !== 'genuine' || !saysWhen(one.row) || first.owner?.kind !== 'advisor') continue;
  const ownerId = first.owner.id;
  if (!(await offerTimes(one.index, ownerId, firstLetters))) continue;
  answering.push({ one, ownerId, at: new Date(Date.parse(startsAt) + answering.length * 60_000).toISOString() });
  await moveClock({ advance: answerEvery });
}
await moveClock({ advance: `PT${answersLeaveAfterMinutes}M` });
const answered: ((typeof answering)[number] & { readonly slots: readonly Meeting[] })[] = [];
for (const answer of answering) {
  answered.push({ ...answer, slots: (await inquiryOf(answer.one.inquiryId)).proposal?.slots ?? [] });
}
const leavesAt = (at: string): string => new Date(Date.parse(at) + answersLeaveAfterMinutes * 60_000).toISOString();
const offers = new Map<string, Observed['offer']>();
for (const { one, ownerId, at, slots } of answered) {
  const hours = hoursOf(ownerId);
  const wish = one.row.understood;
  if (hours === undefined || wish === undefined) continue;
  const kept = answered
    .filter((other) => other.one !== one && other.ownerId === ownerId)
    .flatMap((other) => other.slots);
  const offered = slots.map((slot) => slot.startsAt);
  offers.set(one.inquiryId, {
    freeTime: freeTimeThatFits(wish, hours, kept, appointments, leavesAt(at)),
    offered,
    fits: offered.some((start) => fitsWish(start, wish, hours.timeZone)),
  });
}

await moveClock({ to: dayAfter });
// The digest of the morning goes out at a full hour; whoever is told in it is told within the day.
const heardBy = await mails();
await moveClock({ advance: `P${horizonDays}D` });
const all = await mails();

const htmlLanguage = (html: string): string => /<html lang="([a-z]{2})/.exec(html)?.[1] ?? '';

function lettersOf({ timeline }: InquiryAnswer, address: string): readonly ClientLetter[] {
  const sent = timeline.filter(({ name, data }) => name === 'mail-sent.v1' && data.audience === 'client');
  return all
    .filter(({ to }) => to === address)
    .map(({ at, html }, place) => ({
      at,
      language: htmlLanguage(html),
      kind: sent[place]?.data.kind ?? 'unknown',
      contactClass: sent[place]?.data.contactClass ?? 'unknown',
    }));
}

const observed: Observed[] = [];
for (const { row, index, inquiryId, first } of read) {
  const name = nameOf(index);
  // A letter about one inquiry has the client's name, the digest of the morning its reference.
  const told = heardBy.filter(
    ({ to, text, subject }) =>
      roles.has(to) && [name, first.reference].some((one) => `${subject} ${text}`.includes(one)),
  );
  const last = await inquiryOf(inquiryId);
  observed.push({
    id: row.id,
    verdict: first.verdict,
    kind: first.kind,
    owner: first.owner,
    toldAt: told[0]?.at,
    toldRole: told[0] === undefined ? undefined : roles.get(told[0].to),
    deadlineAt: first.deadlineAt ?? undefined,
    understood: first.understood ?? {},
    inTriage: first.triage !== null && first.triage !== undefined,
    letters: lettersOf(last, `sender-${index}@client.example`),
    offer: offers.get(inquiryId),
  });
}
writeFileSync(part.result, JSON.stringify(observed));
await stack.stop();
rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
process.exit(0);
