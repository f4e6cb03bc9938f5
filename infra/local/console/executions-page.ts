import { type ExecutionLine, type ExecutionStatus, executionStatuses } from '#local/console/executions-view.ts';
import { shortTime, span } from '#local/console/times.ts';
import { html, type Markup } from '#local/kernel/html.ts';

export const statusWords: Readonly<Record<ExecutionStatus, string>> = {
  RUNNING: 'Running',
  SUCCEEDED: 'Ended',
  FAILED: 'Failed',
  TIMED_OUT: 'Timed out',
  ABORTED: 'Stopped',
};

/** Every execution, youngest first, with a filter that works without a script. */
export function executionsPage(data: {
  lines: readonly ExecutionLine[];
  status: ExecutionStatus | undefined;
  text: string;
  nowMs: number;
}): Markup {
  return html`
    <h1>Executions</h1>
    <form class="filter" method="get" action="/_local/executions">
      <div><label for="q">Inquiry or state</label><input id="q" name="q" type="search" value="${data.text}" autocomplete="off" spellcheck="false"></div>
      <div><label for="state">Status</label>
        <select id="state" name="status">
          <option value="">Any</option>
          ${executionStatuses.map((status) =>
            status === data.status
              ? html`<option value="${status}" selected>${statusWords[status]}</option>`
              : html`<option value="${status}">${statusWords[status]}</option>`,
          )}
        </select></div>
      <button>Show</button>
    </form>
    <div id="executions" data-live>${data.lines.length === 0 ? empty(data) : executionTable(data.lines, data.nowMs)}</div>`;
}

/** Rows that fold into cards on a narrow screen. */
export function executionTable(lines: readonly ExecutionLine[], nowMs: number): Markup {
  return html`<table class="rows">
    <thead><tr><th scope="col">Inquiry</th><th scope="col">State</th><th scope="col">Status</th><th scope="col">Began</th><th scope="col" class="figure">For</th></tr></thead>
    <tbody>${lines.map(
      (line) => html`<tr>
      <td data-label="Inquiry"><a class="id" href="/_local/executions/${encodeURIComponent(line.inquiryId)}">${line.inquiryId}</a></td>
      <td data-label="State">${line.currentState ?? '–'}</td>
      <td data-label="Status"><span class="status ${line.status.toLowerCase()}">${statusWords[line.status]}</span></td>
      <td data-label="Began">${shortTime(line.startedAt)}</td>
      <td data-label="For" class="figure">${span((line.stoppedAt ?? nowMs) - line.startedAt)}</td>
    </tr>`,
    )}</tbody>
  </table>`;
}

function empty({ status, text }: { status: ExecutionStatus | undefined; text: string }): Markup {
  return status === undefined && text === ''
    ? html`<p class="empty">No inquiry has been received yet. Send one through <a href="/">the form</a>: its workflow appears here within a second.</p>`
    : html`<p class="empty">No execution matches. <a href="/_local/executions">Show all</a></p>`;
}
