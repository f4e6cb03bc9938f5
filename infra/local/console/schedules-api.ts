import { redirect, sendConsolePage, sendJson } from '#local/console/answers.ts';
import { shortTime } from '#local/console/times.ts';
import type { ScheduleStatus } from '#local/eventbridge/schedules.ts';
import { html, type Markup } from '#local/kernel/html.ts';
import { failureLine } from '#local/lambda/invoke.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

/** `GET /_local/schedules` */
export function answerSchedules(parts: ConsoleParts, call: ConsoleCall): void {
  const schedules = parts.schedules.list();
  if (acceptsHtml(call.request)) {
    sendConsolePage(parts, call, { section: 'schedules', title: 'Schedules', body: schedulesPage(schedules) });
    return;
  }
  sendJson(
    call,
    schedules.map(({ name, expression, timeZone, purpose, lastRunAt, nextRunAt }) => ({
      name,
      expression,
      timeZone,
      purpose,
      lastRunAt: iso(lastRunAt),
      nextRunAt: iso(nextRunAt),
    })),
  );
}

/** `POST /_local/schedules/{name}/run`: responds when all resulting work is done. */
export async function runSchedule(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  const name = call.captured[0] ?? '';
  const outcome = await parts.schedules.runNow(name);
  if (outcome === undefined) {
    const names = parts.schedules.list().map((schedule) => schedule.name);
    const detail = `There is no schedule "${name}". Known: ${names.join(', ')}.`;
    return sendProblem(call.request, call.response, { status: 404, title: 'Not found', detail });
  }
  await parts.clock.settle();
  if (outcome.kind === 'failure') {
    const detail = failureLine(outcome.failure);
    return sendProblem(call.request, call.response, { status: 502, title: `The schedule ${name} failed`, detail });
  }
  if (acceptsHtml(call.request)) return redirect(call, '/_local/schedules');
  sendJson(call, { schedule: name, result: outcome.payload });
}

function schedulesPage(schedules: readonly ScheduleStatus[]): Markup {
  return html`
    <h1>Schedules</h1>
    <div id="schedules" data-live>
      ${schedules.length === 0 && html`<p class="empty">Nothing happens by the clock alone.</p>`}
      <ul class="entries">${schedules.map(entry)}</ul>
    </div>`;
}

function entry(schedule: ScheduleStatus): Markup {
  return html`<li class="entry">
    <div>
      <h2>${schedule.name}</h2>
      <p>${schedule.purpose}</p>
      <p class="quiet"><code>${schedule.expression}</code> · ${schedule.timeZone}</p>
      <dl class="facts">
        <div><dt>Last run</dt><dd>${schedule.lastRunAt === undefined ? 'not yet' : shortTime(schedule.lastRunAt)}</dd></div>
        <div><dt>Next run</dt><dd>${schedule.nextRunAt === undefined ? 'never again' : shortTime(schedule.nextRunAt)}</dd></div>
      </dl>
    </div>
    <form method="post" action="/_local/schedules/${schedule.name}/run" data-busy="Running ${schedule.name}"><button>Run now</button></form>
  </li>`;
}

function iso(atMs: number | undefined): string | null {
  return atMs === undefined ? null : new Date(atMs).toISOString();
}
