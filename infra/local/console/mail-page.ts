import { longDate, shortTime, timeOfDay } from '#local/console/times.ts';
import { html, type Markup } from '#local/kernel/html.ts';
import { type AttachmentListing, attachmentsOf, type CapturedMail } from '#local/mail/mailbox.ts';

export interface MailPageData {
  /** Newest first. */
  readonly mails: readonly CapturedMail[];
  readonly total: number;
  readonly chosen: CapturedMail | undefined;
  /** A mail was selected: on a narrow screen it then replaces the list. */
  readonly isChosen: boolean;
  readonly view: string;
}

/** The mailbox: the list of mails, and the selected letter as its reader sees it. */
export function mailPage(data: MailPageData): Markup {
  const shown = data.chosen ?? (data.isChosen ? undefined : data.mails[0]);
  return html`
    <h1 class="${data.isChosen ? 'wide-only' : ''}">Mailbox <span class="tally" id="tally" data-live>${data.total}</span></h1>
    <div class="mailbox ${data.isChosen ? 'has-choice' : ''}">
      <div class="mail-list" id="mail-list" data-live>
        ${data.mails.length === 0 && html`<p class="empty">No mail has been sent yet. Send an inquiry through <a href="/">the form</a>.</p>`}
        <ol>${data.mails.map((mail) => line(mail, mail.id === shown?.id))}</ol>
        ${data.total > data.mails.length && html`<p class="quiet">The latest ${data.mails.length} of ${data.total}.</p>`}
      </div>
      ${shown === undefined ? absent(data) : letter(shown, data.view)}
    </div>`;
}

function line(mail: CapturedMail, isShown: boolean): Markup {
  return html`<li><a class="mail-line" href="/_local/mail?id=${mail.id}" aria-current="${isShown ? 'true' : 'false'}">
    <span class="mail-to">${mail.to.join(', ')}</span>
    <span class="mail-at">${shortTime(mail.at)}</span>
    <span class="mail-subject">${mail.subject}</span>
  </a></li>`;
}

function absent({ isChosen }: MailPageData): Markup {
  return html`<div class="letter">${isChosen && html`<p class="empty">There is no such mail. <a href="/_local/mail">Back to the mailbox</a></p>`}</div>`;
}

function letter(mail: CapturedMail, view: string): Markup {
  return html`<article class="letter" aria-labelledby="subject">
    <p class="narrow-only"><a href="/_local/mail">← Mailbox</a></p>
    <h2 id="subject">${mail.subject}</h2>
    <dl class="envelope">
      ${row('From', mail.from)} ${row('To', mail.to.join(', '))} ${row('Cc', mail.cc.join(', '))} ${row('Bcc', mail.bcc.join(', '))}
      ${row('Reply to', mail.replyTo.join(', '))} ${row('Sent', `${longDate(mail.at)}, ${timeOfDay(mail.at)}`)}
      ${attachmentsOf(mail).map(attachment)}
    </dl>
    <nav class="tabs" aria-label="Parts of the mail">${tab(mail, view, 'letter', 'Letter')} ${tab(mail, view, 'text', 'Plain text')} ${tab(mail, view, 'headers', 'Headers')}</nav>
    ${part(mail, view)}
  </article>`;
}

function attachment({ fileName, contentType, size, url }: AttachmentListing): Markup {
  return html`<div><dt>Attached</dt><dd><a href="${url}" download="${fileName}">${fileName}</a> <span class="quiet">${contentType}, ${size.toLocaleString('en')} bytes</span></dd></div>`;
}

function part(mail: CapturedMail, view: string): Markup {
  if (view === 'headers') {
    const rows = [...mail.headers, ...mail.tags.map(({ name, value }) => ({ name: `tag ${name}`, value }))];
    return html`<dl class="headers">${row('Message-ID', mail.messageId)}${rows.map(({ name, value }) => row(name, value))}</dl>`;
  }
  if (view === 'text' || mail.html === '')
    return html`<div class="paper"><pre class="text-part">${linked(mail.text)}</pre></div>`;
  // The frame runs no script; same-origin only lets our own page measure its height.
  return html`<iframe class="paper" title="The letter as its reader sees it" src="/_local/mail/${mail.id}/body" data-fit
    sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function tab(mail: CapturedMail, view: string, name: string, label: string): Markup {
  const href = `/_local/mail?id=${mail.id}&view=${name}`;
  return view === name
    ? html`<a href="${href}" aria-current="page">${label}</a>`
    : html`<a href="${href}">${label}</a>`;
}

function row(name: string, value: string): Markup | false {
  return value !== '' && html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** Plain text with clickable addresses; the rest is exactly as it was sent. */
function linked(text: string): (Markup | string)[] {
  return text
    .split(/(https?:\/\/[^\s<>"')\]]+)/g)
    .map((piece, index) =>
      index % 2 === 1 ? html`<a href="${piece}" target="_blank" rel="noreferrer">${piece}</a>` : piece,
    );
}
