/**
 * First-party scripts, served as files so that the content security policy needs no inline script. Every page works
 * without them; none of them submits a form, since mail scanners run scripts.
 */
export const formScript = `
const summary = document.getElementById('error-summary');
if (summary) summary.focus();
for (const field of document.querySelectorAll('input[data-own-time-zone]')) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || '';
}
for (const form of document.querySelectorAll('form[method="post"]')) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) { event.preventDefault(); return; }
    sent = true;
    for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
  });
  addEventListener('pageshow', () => {
    sent = false;
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled');
  });
}
`;

/**
 * API Gateway has no server push: the board polls with its ETag, and gets an empty response while nothing changed. A
 * hidden tab does not poll. A focused link keeps the focus; a screen reader is told when the count changes, and every
 * reader when the list can no longer be loaded.
 */
export const boardScript = `
const everyMilliseconds = 15000;
const news = document.querySelector('[data-news]');
let etag = null;
let timer = null;
function say(words) {
  if (news.textContent !== words) news.textContent = words;
}
function stop() {
  clearInterval(timer);
  timer = null;
}
function fail() {
  stop();
  news.classList.remove('unseen');
  say(news.dataset.stale);
}
function show(live, fresh) {
  const href = live.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  const summary = fresh.dataset.summary;
  const isNew = summary !== live.dataset.summary;
  live.replaceWith(fresh);
  if (href !== null) {
    const same = [...fresh.querySelectorAll('a')].find((link) => link.getAttribute('href') === href);
    if (same) same.focus({ preventScroll: true });
  }
  if (isNew) say(summary);
}
async function refresh() {
  const response = await fetch(location.href, { headers: etag === null ? {} : { 'If-None-Match': etag }, cache: 'no-store', credentials: 'same-origin' });
  if (response.status === 304) return;
  if (response.redirected || (response.status >= 400 && response.status < 500 && response.status !== 429)) return fail();
  if (response.status !== 200) return;
  etag = response.headers.get('ETag');
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-live]');
  const live = document.querySelector('[data-live]');
  if (fresh === null || live === null) return fail();
  if (fresh.outerHTML !== live.outerHTML) show(live, document.adoptNode(fresh));
}
const isStill = document.querySelector('[data-live][data-still]') !== null;
function start() {
  if (timer === null && !isStill) timer = setInterval(() => { refresh().catch(() => undefined); }, everyMilliseconds);
}
document.addEventListener('visibilitychange', () => {
  if (document.hidden || isStill) return stop();
  refresh().catch(() => undefined);
  start();
});
if (!document.hidden) start();
`;

/**
 * The policy editor asks, whenever a changed field loses the focus, what publishing would refuse, and shows it beside
 * the field; one status line tells screen readers what is new. It blocks no one: the form is validated when it is sent,
 * and a missing response changes nothing.
 */
export const policyScript = `
const afterMilliseconds = 400;
const form = document.querySelector('form.policy');
const wrongs = '.field, .cell, .policy-step';
function clear(message) {
  const control = document.getElementById(message.id.slice(0, -'-error'.length));
  const frame = message.closest(wrongs);
  message.remove();
  if (control !== null) {
    control.removeAttribute('aria-invalid');
    control.removeAttribute('aria-describedby');
  }
  if (frame !== null && frame.querySelector('.error') === null) frame.classList.remove('wrong');
}
function tell(problem) {
  // The key of a relance has no visible field: its days represent it.
  const control = document.getElementById(problem.path.replace(/[.]step$/, '.afterDays'));
  if (control === null || !form.contains(control) || document.getElementById(control.id + '-error') !== null) return;
  const message = document.createElement('p');
  message.className = 'error';
  message.id = control.id + '-error';
  message.textContent = problem.message;
  control.after(message);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', message.id);
  const frame = control.closest(wrongs);
  if (frame !== null) frame.classList.add('wrong');
}
if (form !== null) {
  const status = document.createElement('p');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  form.prepend(status);
  const address = '/api/policy/check?lang=' + document.documentElement.lang;
  let known = [];
  let waiting;
  let asked = 0;
  async function check() {
    asked += 1;
    const turn = asked;
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin' });
    if (response.status !== 200) return;
    const { problems } = await response.json();
    if (turn !== asked) return;
    for (const message of form.querySelectorAll('.policy-group .error')) clear(message);
    for (const problem of problems) tell(problem);
    const lines = problems.map(({ label, message }) => label + ': ' + message);
    status.textContent = lines.filter((line) => !known.includes(line)).join(' ');
    known = lines;
  }
  form.addEventListener('change', (event) => {
    if (event.target.closest('.policy-group') === null) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => { check().catch(() => undefined); }, afterMilliseconds);
  });
}
`;
