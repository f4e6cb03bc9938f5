import { fieldTime, longDate, shortTime, span, timeOfDay } from '#local/console/times.ts';
import { html, type Markup } from '#local/kernel/html.ts';
import { houseTimeZone } from '#local/lambda/environment.ts';
import type { ConsoleParts } from './call.ts';

/** The present time, the next timers, and the buttons that move the clock. */
export function clockPage(
  { clock, schedules }: ConsoleParts,
  next: { deadline: number | undefined; workingMorning: number },
): Markup {
  const now = clock.now();
  const pace = clock.mode.kind === 'manual' ? 0 : clock.mode.kind === 'speed' ? clock.mode.factor : 1;
  const soonest = schedules.list().sort((a, b) => (a.nextRunAt ?? Infinity) - (b.nextRunAt ?? Infinity))[0];
  return html`
    <h1>Clock</h1>
    <section class="dial" id="dial" data-live aria-label="Now" data-clock="${now}" data-pace="${pace}">
      <p class="dial-date" data-date>${longDate(now)}</p>
      <p class="dial-time" data-time>${timeOfDay(now)}</p>
      <p class="quiet">${houseTimeZone} · ${paceWords(pace)}</p>
    </section>
    <section class="moves" id="moves" data-live aria-label="Move the clock">
      ${move('advance', 'PT1H', 'One hour on', undefined)}
      ${move('advance', 'P1D', 'One day on', undefined)}
      ${
        next.deadline === undefined
          ? html`<p class="move-idle">No inquiry waits for a deadline.</p>`
          : move('next', 'deadline', 'To the next deadline', next.deadline, now)
      }
      ${move('next', 'working-morning', 'To the next working morning', next.workingMorning, now)}
    </section>
    <form class="exact" method="post" action="/_local/clock" data-busy="Moving the clock">
      <label for="exact">To an exact instant <span class="quiet">(${houseTimeZone})</span></label>
      <div><input id="exact" name="toLocal" type="datetime-local" step="1" required value="${fieldTime(now)}" min="${fieldTime(now)}">
      <button>Go there</button></div>
    </form>
    <p class="quiet" id="soonest" data-live>${
      soonest?.nextRunAt !== undefined &&
      html`Next schedule: <a href="/_local/schedules">${soonest.name}</a>, ${shortTime(soonest.nextRunAt)}.`
    }</p>
    <p class="quiet">Everything that is due on the way happens, in order, before the clock arrives. Time never goes back.</p>`;
}

function move(field: string, value: string, label: string, at: number | undefined, now = 0): Markup {
  return html`<form method="post" action="/_local/clock" data-busy="Moving the clock">
    <input type="hidden" name="${field}" value="${value}">
    <button>${label}${at !== undefined && html`<small>${shortTime(at)} · in ${span(at - now)}</small>`}</button>
  </form>`;
}

function paceWords(pace: number): string {
  if (pace === 0) return 'moved by hand';
  return pace === 1 ? 'real time' : `${pace} times faster than real time`;
}
