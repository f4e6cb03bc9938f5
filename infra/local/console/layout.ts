import { longDate, timeOfDay } from '#local/console/times.ts';
import { html, type Markup, type Value } from '#local/kernel/html.ts';

export type Section = 'overview' | 'mail' | 'templates' | 'executions' | 'clock' | 'schedules' | 'dead-letters';

export interface PageFrame {
  readonly section: Section;
  readonly title: string;
  readonly nowMs: number;
  /** How fast time passes: 0 for a clock moved by hand. */
  readonly pace: number;
  readonly undelivered: number;
  readonly body: Value;
}

const sections: readonly (readonly [Section, string, string])[] = [
  ['overview', '/_local', 'Overview'],
  ['mail', '/_local/mail', 'Mailbox'],
  ['templates', '/_local/templates', 'Letters'],
  ['executions', '/_local/executions', 'Executions'],
  ['clock', '/_local/clock', 'Clock'],
  ['schedules', '/_local/schedules', 'Schedules'],
  ['dead-letters', '/_local/dead-letters', 'Undelivered'],
];

/** Every page of the console: masthead with the clock, navigation, the page itself. */
export function renderPage(frame: PageFrame): string {
  return document(
    `${frame.title} · Vestibule console`,
    html`
    <a class="skip" href="#main">Skip to the content</a>
    <header class="masthead">
      <a class="wordmark" href="/_local">Vestibule <span>console</span></a>
      ${ticker(frame)}
      <nav aria-label="Console">
        ${sections.map(([section, href, label]) => link(frame, section, href, label))}
        <a class="outside" href="/">Form</a>
        <a class="outside" href="/_local/session?role=manager&amp;then=/board">Board</a>
      </nav>
    </header>
    <main id="main" tabindex="-1">${frame.body}</main>
    <p class="visually-hidden" role="status" id="status"></p>`,
    true,
  );
}

/** A page without navigation: an error, a short message. */
export function document(title: string, body: Markup, withScript = false): string {
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${title}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/_local/assets/console.css">
  ${withScript && html`<script src="/_local/assets/console.js" defer></script>`}
</head>
<body>${body}</body>
</html>`.text
  }`;
}

function link(frame: PageFrame, section: Section, href: string, label: string): Markup {
  const count =
    section === 'dead-letters' && frame.undelivered > 0 && html` <span class="count">${frame.undelivered}</span>`;
  return section === frame.section
    ? html`<a href="${href}" aria-current="page">${label}${count}</a>`
    : html`<a href="${href}">${label}${count}</a>`;
}

function ticker({ nowMs, pace }: PageFrame): Markup {
  return html`<a class="ticker" href="/_local/clock" id="ticker" data-live>
    <span data-clock="${nowMs}" data-pace="${pace}"><span data-date>${longDate(nowMs)}</span> <b data-time>${timeOfDay(nowMs)}</b></span>
    ${pace === 0 && html`<em>by hand</em>`}${pace !== 0 && pace !== 1 && html`<em>× ${pace}</em>`}
  </a>`;
}
