import { sendConsolePage, sendJson } from '#local/console/answers.ts';
import { executionPage } from '#local/console/execution-page.ts';
import { executionsPage } from '#local/console/executions-page.ts';
import { type ExecutionLine, type ExecutionStatus, executionStatuses } from '#local/console/executions-view.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

const shownAtOnce = 200;

/** `GET /_local/executions?status=RUNNING`, youngest first. */
export function answerExecutions(parts: ConsoleParts, call: ConsoleCall): void {
  const status = executionStatuses.find((one) => one === call.url.searchParams.get('status'));
  const text = (call.url.searchParams.get('q') ?? '').trim().toLowerCase();
  const lines = parts.executions
    .list({ ...optional(status), limit: text === '' ? shownAtOnce : 2000 })
    .filter((line) => matches(line, text));
  if (acceptsHtml(call.request)) {
    const body = executionsPage({ lines: lines.slice(0, shownAtOnce), status, text, nowMs: parts.clock.now() });
    sendConsolePage(parts, call, { section: 'executions', title: 'Executions', body });
    return;
  }
  sendJson(call, lines.map(listed));
}

/** `GET /_local/executions/{inquiryId}`: status, current state, history in GetExecutionHistory's format. */
export function answerExecution(parts: ConsoleParts, call: ConsoleCall): void {
  const inquiryId = call.captured[0] ?? '';
  const view = parts.executions.find(inquiryId);
  if (view === undefined) {
    const detail = `No workflow has begun for the inquiry "${inquiryId}".`;
    sendProblem(call.request, call.response, { status: 404, title: 'Not found', detail });
    return;
  }
  if (acceptsHtml(call.request)) {
    const body = executionPage(view, parts.clock.now());
    sendConsolePage(parts, call, { section: 'executions', title: `Execution ${inquiryId}`, body });
    return;
  }
  sendJson(call, {
    ...listed(view),
    // The latest run of the inquiry; the first is named by its id, later ones have their number appended.
    inquiryId,
    execution: view.inquiryId,
    waitingFor: view.waitingFor ?? null,
    input: view.input,
    output: view.output,
    error: view.error ?? null,
    cause: view.cause ?? null,
    path: view.path,
    history: view.history.map(({ id, at, type, state, detailsName, details }) => ({
      id,
      timestamp: new Date(at).toISOString(),
      type,
      state: state ?? null,
      ...(detailsName === undefined ? {} : { [detailsName]: details }),
    })),
  });
}

function optional(status: ExecutionStatus | undefined): { status?: ExecutionStatus } {
  return status === undefined ? {} : { status };
}

function matches(line: ExecutionLine, text: string): boolean {
  return line.inquiryId.toLowerCase().includes(text) || (line.currentState ?? '').toLowerCase().includes(text);
}

function listed(line: ExecutionLine) {
  return {
    inquiryId: line.inquiryId,
    workflow: line.workflow,
    status: line.status,
    currentState: line.currentState ?? null,
    startedAt: new Date(line.startedAt).toISOString(),
    stoppedAt: line.stoppedAt === undefined ? null : new Date(line.stoppedAt).toISOString(),
  };
}
