/* Keeps the console's pages current and its clocks running. Without it every page and button still works. */

const status = document.getElementById('status');

/** Reads this page anew and replaces the regions that changed, keeping what was unfolded unfolded. */
async function refresh() {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const region of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(region.id);
    if (next === null || next.outerHTML === region.dataset.source) continue;
    const source = next.outerHTML;
    for (const details of next.querySelectorAll('details[data-key]')) {
      const before = region.querySelector(`details[data-key="${details.dataset.key}"]`);
      if (before !== null) details.open = before.open;
    }
    if (region.contains(document.activeElement) && document.activeElement !== region) {
      const focused = [...region.querySelectorAll('a, button, summary, input')].indexOf(document.activeElement);
      region.replaceWith(next);
      [...next.querySelectorAll('a, button, summary, input')][focused]?.focus({ preventScroll: true });
    } else {
      const { scrollLeft, scrollTop } = region;
      region.replaceWith(next);
      next.scrollTo(scrollLeft, scrollTop);
    }
    next.dataset.source = source;
  }
  startClocks();
}

let pending = false;
let running = false;

async function changed() {
  pending = true;
  if (running) return;
  running = true;
  while (pending) {
    pending = false;
    await refresh().catch(() => {});
  }
  running = false;
}

const feed = new EventSource('/_local/live');
feed.addEventListener('changed', changed);
let wasLost = false;
feed.addEventListener('error', () => {
  wasLost = true;
});
feed.addEventListener('open', () => {
  if (wasLost) changed();
  wasLost = false;
});

const zone = 'Europe/Paris';
const dateFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** A clock shows the stack's time; between two readings it runs at the stack's pace. */
function startClocks() {
  for (const clock of document.querySelectorAll('[data-clock]')) {
    clock.dataset.readAt ??= String(performance.now());
  }
}

function tick() {
  for (const clock of document.querySelectorAll('[data-clock]')) {
    const pace = Number(clock.dataset.pace);
    if (pace === 0) continue;
    const now = Number(clock.dataset.clock) + (performance.now() - Number(clock.dataset.readAt)) * pace;
    const date = clock.querySelector('[data-date]');
    const time = clock.querySelector('[data-time]');
    if (date) date.textContent = dateFormat.format(now).replace(',', '');
    if (time) time.textContent = timeFormat.format(now);
  }
}

/** A letter's frame is as high as its letter; the letter itself runs nothing. */
function fitToLetter(frame) {
  const page = frame.contentDocument?.documentElement;
  if (page) frame.style.height = `${page.scrollHeight + 2}px`;
}

for (const frame of document.querySelectorAll('iframe[data-fit]')) {
  frame.addEventListener('load', () => fitToLetter(frame));
  if (frame.contentDocument?.readyState === 'complete') fitToLetter(frame);
  addEventListener('resize', () => fitToLetter(frame));
}

/** Buttons that move time or run something may take a moment: they say so, and cannot be pressed twice. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset.busy === undefined) return;
  if (form.dataset.pressed !== undefined) return event.preventDefault();
  form.dataset.pressed = '';
  form.querySelector('button')?.setAttribute('aria-busy', 'true');
  if (status) status.textContent = `${form.dataset.busy} …`;
});

/** Shows the current state when the drawing is wider than the screen. */
const graph = document.getElementById('graph');
const current = graph?.querySelector('.node.current') ?? [...(graph?.querySelectorAll('.node.visited') ?? [])].at(-1);
if (graph && current) {
  const box = current.getBoundingClientRect();
  const frame = graph.getBoundingClientRect();
  graph.scrollTo(box.left - frame.left - (frame.width - box.width) / 2, 0);
}

/** On a narrow screen the navigation scrolls: the page one is on stands in view. */
const here = document.querySelector('.masthead nav [aria-current]');
if (here?.parentElement)
  here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.clientWidth / 2 + here.offsetWidth / 2;

startClocks();
setInterval(tick, 250);
