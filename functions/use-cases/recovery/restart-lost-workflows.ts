import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import type { InquiryLists } from '#ports/inquiry-repository.ts';
import type { RunReader, Workflow } from '#ports/workflow.ts';
import { type ResumeFailedRunPorts, resumeFailedRun } from './resume-failed-run.ts';

export type RestartPorts = ResumeFailedRunPorts & {
  readonly inquiries: InquiryLists;
  readonly workflow: Pick<Workflow, 'start'>;
  readonly runs: RunReader;
};

/** An inquiry untouched for this long was received, but its workflow was never started. */
const untouchedMinutes = 10;

/**
 * Events about failed runs arrive within seconds or never; two days also cover a night in which this schedule failed.
 */
const lookBackHours = 48;

function before(at: Instant, minutes: number): Instant {
  return plusMs(at, -minutes * 60_000);
}

/**
 * Starts workflows that were never started, and resumes runs that failed without an event. Starting twice is a no-op,
 * so a slow start does no harm; neither does a repeated event about one failure. An inquiry that fails here does not
 * delay the others, and is reported after them.
 */
export async function restartLostWorkflows(
  ports: RestartPorts,
  at: Instant,
): Promise<{ started: number; takenUp: number }> {
  const failures: unknown[] = [];
  async function countHelped<Lost>(lost: readonly Lost[], help: (one: Lost) => Promise<boolean>): Promise<number> {
    let helped = 0;
    for (const one of lost) {
      try {
        if (await help(one)) helped += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    return helped;
  }
  const untouched = await ports.inquiries.listUntouched(before(at, untouchedMinutes));
  const started = await countHelped(
    untouched,
    async ({ inquiryId }) => (await ports.workflow.start(inquiryId)) === 'started',
  );
  const brokenOff = await ports.runs.listBrokenOff(before(at, lookBackHours * 60));
  const takenUp = await countHelped(brokenOff, async (broken) => (await resumeFailedRun(ports, broken)) !== 'nothing');
  if (failures.length > 0) throw new AggregateError(failures, 'Some workflows could not be started or taken up.');
  return { started, takenUp };
}
