import { statusWords } from '#local/console/executions-page.ts';
import type { ExecutionView, HistoryLine } from '#local/console/executions-view.ts';
import { drawGraph } from '#local/console/graph/graph-svg.ts';
import { shortTime, span, timeOfDay } from '#local/console/times.ts';
import { html, type Markup } from '#local/kernel/html.ts';

/** One execution: its state, its path, and its history. */
export function executionPage(view: ExecutionView, nowMs: number): Markup {
  return html`
    <p class="eyebrow"><a href="/_local/executions">Executions</a> · ${view.workflow}</p>
    <h1 class="id">${view.inquiryId}</h1>
    <dl class="facts" id="facts" data-live>
      <div><dt>Status</dt><dd><span class="status ${view.status.toLowerCase()}">${statusWords[view.status]}</span></dd></div>
      <div><dt>${view.status === 'RUNNING' ? 'Stands in' : 'Ended in'}</dt><dd>${view.currentState ?? '–'}</dd></div>
      ${view.waitingFor !== undefined && html`<div><dt>Waits for</dt><dd>${waitWords[view.waitingFor] ?? view.waitingFor}</dd></div>`}
      <div><dt>Began</dt><dd>${shortTime(view.startedAt)}</dd></div>
      <div><dt>${view.stoppedAt === undefined ? 'For' : 'Took'}</dt><dd>${span((view.stoppedAt ?? nowMs) - view.startedAt)}</dd></div>
      ${view.error !== undefined && html`<div><dt>Error</dt><dd class="alert">${view.error}</dd></div>`}
    </dl>
    <section aria-labelledby="way">
      <h2 id="way">The way it took</h2>
      <div class="graph" id="graph" data-live tabindex="0" role="group" aria-label="State graph; the same path stands in the list below">${drawGraph(view.graph, view.path)}</div>
      <p class="quiet caption">A failure that no retry mends is caught; such ways are drawn only when they were taken.</p>
      <ol class="path" id="path" data-live>${view.path.map((name) => html`<li>${name}</li>`)}</ol>
    </section>
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <div class="scroll" id="events" data-live><table class="rows history">
        <thead><tr><th scope="col" class="figure">No.</th><th scope="col">When</th><th scope="col">State</th><th scope="col">Event</th></tr></thead>
        <tbody>${view.history.map((line, index) => historyRow(line, view.history[index - 1]))}</tbody>
      </table></div>
    </section>`;
}

const waitWords: Readonly<Record<string, string>> = {
  function: 'a function',
  token: 'a person, or its deadline',
  timer: 'its time',
  retry: 'another attempt',
  branches: 'its branches',
  nothing: 'nothing',
};

function historyRow(line: HistoryLine, before: HistoryLine | undefined): Markup {
  const isNewState = line.state !== before?.state;
  return html`<tr class="${isNewState ? 'new-state' : ''} ${line.at === before?.at ? 'same-time' : ''}">
    <td data-label="No." class="figure">${line.id}</td>
    <td data-label="When">${shortTime(line.at)}<span class="seconds" aria-hidden="true">${timeOfDay(line.at).slice(5)}</span></td>
    <td data-label="State">${line.state !== undefined && (isNewState ? line.state : html`<span class="repeat">${line.state}</span>`)}</td>
    <td data-label="Event">${line.details === null ? eventLabel(line.type) : html`<details data-key="event-${line.id}"><summary>${eventLabel(line.type)}</summary><pre>${JSON.stringify(line.details, null, 2)}</pre></details>`}</td>
  </tr>`;
}

/** "TaskStateEntered" → "Task state entered" */
function eventLabel(type: string): string {
  const words = type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
