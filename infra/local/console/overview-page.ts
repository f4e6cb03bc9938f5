import { sendConsolePage, sendJson } from '#local/console/answers.ts';
import { executionTable } from '#local/console/executions-page.ts';
import { shortTime, span } from '#local/console/times.ts';
import { html, type Markup } from '#local/kernel/html.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml } from './problem.ts';

/** `GET /_local`: the present state of the stack. */
export function answerOverview(parts: ConsoleParts, call: ConsoleCall): void {
  if (acceptsHtml(call.request)) {
    sendConsolePage(parts, call, { section: 'overview', title: 'Overview', body: overview(parts) });
    return;
  }
  sendJson(call, {
    now: new Date(parts.clock.now()).toISOString(),
    running: parts.executions.list({ status: 'RUNNING', limit: 1000 }).length,
    mails: parts.mailbox.count(),
    undelivered: parts.bus.deadLetters().length,
  });
}

function overview(parts: ConsoleParts): Markup {
  const now = parts.clock.now();
  const deadline = parts.executions.nextDeadline();
  const running = parts.executions.list({ status: 'RUNNING', limit: 1000 });
  const latest = parts.executions.list({ limit: 8 });
  const mails = parts.mailbox.latest(6);
  return html`
    <h1>Overview</h1>
    <dl class="figures" id="figures" data-live>
      <div><dt>Running</dt><dd>${running.length}</dd></div>
      <div><dt>Next deadline</dt><dd>${deadline === undefined ? '–' : html`in ${span(deadline - now)}<small>${shortTime(deadline)}</small>`}</dd></div>
      <div><dt>Mails sent</dt><dd>${parts.mailbox.count()}</dd></div>
      <div><dt>Undelivered</dt><dd>${parts.bus.deadLetters().length}</dd></div>
    </dl>
    <section>
      <h2>Executions</h2>
      <div id="latest" data-live>${
        latest.length === 0
          ? html`<p class="empty">No inquiry has been received yet. Send one through <a href="/">the form</a>.</p>`
          : executionTable(latest, now)
      }</div>
      <p><a href="/_local/executions">All executions</a></p>
    </section>
    <section>
      <h2>Mail</h2>
      <div id="mails" data-live>
        ${mails.length === 0 && html`<p class="empty">No mail has been sent yet.</p>`}
        <ol class="mail-lines">${mails.map(
          (mail) =>
            html`<li><a class="mail-line" href="/_local/mail?id=${mail.id}"><span class="mail-to">${mail.to.join(', ')}</span><span class="mail-at">${shortTime(mail.at)}</span><span class="mail-subject">${mail.subject}</span></a></li>`,
        )}</ol>
      </div>
      <p><a href="/_local/mail">The mailbox</a></p>
    </section>`;
}
