import type { Language } from '#domain/choices/languages.ts';
import { factList } from '#templates/layout/facts.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { renderPage } from '#templates/layout/page.ts';
import type { StaffPageContext } from '#templates/layout/staff.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';

export type LetterPreviewView = StaffPageContext & {
  readonly actionPath: string;
  readonly reference: string;
  readonly clientLanguage: Language;
  readonly letter: {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly html: string;
    readonly text: string;
  };
  /** The posted form, which the next button posts again. */
  readonly fields: Readonly<Record<string, string>>;
};

function hidden([name, value]: [string, string]): SafeHtml {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** The letter before it is sent: whole, as its reader will see it, and its text part. It needs no script. */
export function letterPreviewPage(view: LetterPreviewView): string {
  const { language, actionPath, reference, letter, fields, clientLanguage } = view;
  const { action, proposing } = staffLinks[language];
  const { preview: messages } = proposing;
  const body = html`<p class="eyebrow">${reference}</p>
<h1>${messages.title}</h1>
<p class="soft">${messages.nothingSent}</p>
${factList([
  { label: messages.from, value: letter.from },
  { label: messages.to, value: letter.to },
  { label: messages.subject, value: html`<span lang="${clientLanguage}">${letter.subject}</span>` },
])}
<form method="post" action="${actionPath}" class="section">${Object.entries(fields).map(hidden)}
<div class="actions"><button class="button" type="submit">${messages.sendLater}</button><button class="button quiet" type="submit" name="leaves" value="now">${proposing.sendNow}</button><button class="link" type="submit" name="preview" value="change">${messages.change}</button></div>
<p class="soft small">${action.undo}</p></form>
<iframe class="letter-frame section" title="${messages.frame}" sandbox="" srcdoc="${letter.html}"></iframe>
<details class="more section"><summary>${messages.text}</summary><div class="more-body"><div class="plain-letter" lang="${clientLanguage}" dir="auto">${letter.text}</div></div></details>`;
  return renderPage({ ...view, audience: 'staff', title: messages.title, body, languageSwitch: false });
}
