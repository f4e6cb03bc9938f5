import type { Instant } from '#domain/calendar/instant.ts';
import type { House } from '#domain/house/house.ts';
import type { BreakSequel, BrokenRun } from '#domain/inquiry/broken-run.ts';
import { recentBreaks, sequelOf } from '#domain/inquiry/broken-runs.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryChange, InquiryRepository, NewEvent } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { BrokenOff } from '#ports/workflow.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';
import { troubleChange } from '#use-cases/inquiry-changes/trouble-change.ts';
import { openDossier, staffLetter } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type ResumeFailedRunPorts = LetterPorts & {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

/** Letters that were sent, are in doubt or were withheld: none of them is owed any more. */
const mailEvents: readonly string[] = ['mail-sent.v1', 'mail-doubted.v1', 'mail-withheld.v1'];

function isAcknowledgement(event: HouseEvent): boolean {
  if (event.name === 'workflow-troubled.v1') return event.data.failedState === 'Acknowledge inquiry';
  return mailEvents.includes(event.name) && 'kind' in event.data && event.data.kind === 'acknowledgement';
}

/** The acknowledgement is still owed: the run failed before the client was told who answers. */
async function isAcknowledgementOwed(ports: ResumeFailedRunPorts, inquiry: Inquiry): Promise<boolean> {
  const { status, firstResponse, inquiryId, imported } = inquiry;
  if (status !== 'awaiting-first-response' || imported === true) return false;
  if (firstResponse?.obligationId !== `obl-${inquiryId}` || inquiry.response !== undefined) return false;
  return !(await ports.inquiries.readTimeline(inquiryId)).some(isAcknowledgement);
}

/** One write ends the failed run and adds the signal that starts the next one. */
function nextRun(inquiry: Inquiry, house: House, { run }: BrokenOff, at: Instant): InquiryChange {
  const byId = inquiry.owner?.ownerId ?? house.dutyManagerId;
  const signal = { signalId: `run-${run + 1}`, kind: 'woken', at, byId } as const;
  return {
    set: { workflowEndedAt: at, signals: [...inquiry.signals, signal] },
    events: [{ name: 'workflow-continued.v1', at, data: { run: run + 1 } }],
  };
}

function changeOf(house: House, inquiry: Inquiry, broken: BrokenOff, sequel: BreakSequel): InquiryChange {
  const { run, ended, at } = broken;
  const told: NewEvent = { name: 'workflow-broken-off.v1', at, data: { run, ended, sequel } };
  switch (sequel) {
    case 'went-on': {
      const next = nextRun(inquiry, house, broken, at);
      return { ...next, events: [told, ...next.events] };
    }
    case 'held': {
      const held = troubleChange(house, inquiry, told, at);
      return { ...held, set: { ...held.set, workflowEndedAt: at } };
    }
    case 'at-rest':
      return { set: {}, events: [told] };
  }
}

async function record(
  ports: ResumeFailedRunPorts,
  house: House,
  inquiry: Inquiry,
  broken: BrokenOff,
  sequel: BreakSequel,
) {
  const { run, at } = broken;
  const change = changeOf(house, inquiry, broken, sequel);
  const isOwed = await isAcknowledgementOwed(ports, { ...inquiry, ...change.set });
  const owed: Partial<Inquiry> = isOwed ? { acknowledgementOwed: true } : {};
  const brokenRuns = [...recentBreaks(inquiry, at), { run, at, sequel }];
  const runs = Math.max(inquiry.runs ?? 1, run);
  return ports.inquiries.change(inquiry, { ...change, set: { ...change.set, ...owed, brokenRuns, runs } });
}

/**
 * The duty manager is told of the first of several failures, and of a run that is not resumed automatically; each once.
 */
async function tell(ports: ResumeFailedRunPorts, house: House, inquiry: Inquiry, broken: BrokenOff, stored: BrokenRun) {
  const { sequel, at: brokenAt, run } = stored;
  const isFirst = inquiry.brokenRuns?.[0]?.run === run;
  if (sequel === 'went-on' && !isFirst) return;
  const dossier = await openDossier(ports, inquiry);
  const facts = { kind: 'follow-up-broken', ended: broken.ended, sequel, brokenAt } as const;
  const { link, ...letter } = staffLetter(house, dossier, house.dutyManagerId, `broken-run-${run}`, facts, brokenAt);
  await deliverLetter(ports, sequel === 'held' ? { ...letter, link } : letter, brokenAt);
}

async function resume(ports: ResumeFailedRunPorts, broken: BrokenOff): Promise<BreakSequel | 'nothing'> {
  const [before, house] = await Promise.all([ports.inquiries.find(broken.inquiryId), ports.houses.read()]);
  if (before === undefined) return 'nothing';
  const isKnown = before.brokenRuns?.some(({ run }) => run === broken.run) === true;
  const sequel = sequelOf(before, broken.run, broken.at);
  if (!isKnown && sequel === undefined) return 'nothing';
  const inquiry = isKnown || sequel === undefined ? before : await record(ports, house, before, broken, sequel);
  const stored = inquiry.brokenRuns?.find(({ run }) => run === broken.run);
  if (stored === undefined) return 'nothing';
  await tell(ports, house, inquiry, broken, stored);
  return stored.sequel;
}

/**
 * A run failed, timed out or was stopped, so no workflow handles the inquiry: the next run resumes it from its present
 * state, with all signals in its mailbox. After several failures in a row a person takes over, because an inquiry that
 * fails every run would loop for ever. A repeated event about one failure changes nothing.
 */
export async function resumeFailedRun(
  ports: ResumeFailedRunPorts,
  broken: BrokenOff,
): Promise<BreakSequel | 'nothing'> {
  return retryOnConflict(() => resume(ports, broken));
}
