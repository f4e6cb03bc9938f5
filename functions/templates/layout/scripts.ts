/**
 * First-party scripts, served as files so that the content security policy needs no inline script. Every page works
 * without them; none of them submits a form, since mail scanners run scripts.
 */
export const formScript = `
const summary = document.getElementById('error-summary');
if (summary) summary.focus();
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

/** API Gateway has no server push: the board asks again with its ETag, and a 304 costs nothing. */
export const boardScript = `
const everyMilliseconds = 15000;
let etag = null;
async function refresh() {
  if (document.hidden) return;
  const live = document.querySelector('[data-live]');
  if (live === null || live.contains(document.activeElement)) return;
  const response = await fetch(location.href, { headers: etag === null ? {} : { 'If-None-Match': etag }, cache: 'no-store', credentials: 'same-origin' });
  if (response.status !== 200) return;
  etag = response.headers.get('ETag');
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-live]');
  if (fresh) live.replaceWith(fresh);
}
setInterval(() => { refresh().catch(() => undefined); }, everyMilliseconds);
`;
