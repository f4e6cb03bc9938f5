import { redirect, sendConsolePage, sendJson } from '#local/console/answers.ts';
import { shortTime } from '#local/console/times.ts';
import type { DeadLetter } from '#local/eventbridge/events.ts';
import { html, type Markup } from '#local/kernel/html.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

/** `GET /_local/dead-letters`: events that no retry could deliver. */
export function answerDeadLetters(parts: ConsoleParts, call: ConsoleCall): void {
  const letters = parts.bus.deadLetters();
  if (acceptsHtml(call.request)) {
    sendConsolePage(parts, call, { section: 'dead-letters', title: 'Undelivered', body: deadLettersPage(letters) });
    return;
  }
  sendJson(
    call,
    letters.map(({ diedAt, event, ...rest }) => ({
      ...rest,
      diedAt: new Date(diedAt).toISOString(),
      event: JSON.parse(event),
    })),
  );
}

/** `POST /_local/dead-letters/{id}/redeliver`: all its attempts again, from now. */
export async function redeliverDeadLetter(parts: ConsoleParts, call: ConsoleCall): Promise<void> {
  if (!parts.bus.redeliver(Number(call.captured[0]))) {
    const detail = 'This event was delivered meanwhile, or never was here.';
    return sendProblem(call.request, call.response, { status: 404, title: 'Not found', detail });
  }
  await parts.clock.settle();
  if (acceptsHtml(call.request)) return redirect(call, '/_local/dead-letters');
  sendJson(call, { redelivered: true });
}

function deadLettersPage(letters: readonly DeadLetter[]): Markup {
  return html`
    <h1>Undelivered</h1>
    <p class="lede">Events that a function refused at every attempt. Mend the cause, then deliver them again; nothing is lost meanwhile.</p>
    <div id="letters" data-live>
      ${letters.length === 0 && html`<p class="empty">Everything was delivered.</p>`}
      <ul class="entries">${letters.map(entry)}</ul>
    </div>`;
}

function entry(letter: DeadLetter): Markup {
  return html`<li class="entry">
    <div>
      <h2>${letter.function}</h2>
      <p class="alert">${letter.lastError}</p>
      <p class="quiet">${letter.subscription} · ${letter.attempts} ${letter.attempts === 1 ? 'attempt' : 'attempts'} · ${shortTime(letter.diedAt)}</p>
      <details data-key="letter-${letter.id}"><summary>The event</summary><pre>${JSON.stringify(JSON.parse(letter.event), null, 2)}</pre></details>
    </div>
    <form method="post" action="/_local/dead-letters/${letter.id}/redeliver" data-busy="Delivering again"><button>Deliver again</button></form>
  </li>`;
}
