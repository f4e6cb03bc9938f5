import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

export type PrivacyView = ClientPageContext & {
  /** Months after the last activity after which a person's details are removed. */
  readonly retentionMonths: number;
  /** The address for requests to see, correct or remove stored data. */
  readonly contactEmail: string;
};

/** GET /privacy: the information linked from the consent sentence, short enough to be read. */
export function privacyPage(view: PrivacyView): string {
  const messages = clientPages[view.language].privacy;
  const { kept, why, readers, howLong, rights } = messages;
  const sections = [
    kept,
    why,
    readers,
    { title: howLong.title, text: howLong.text({ months: String(view.retentionMonths) }) },
    { title: rights.title, text: rights.text({ email: view.contactEmail }) },
  ];
  const body = html`<div class="letter"><h1>${messages.title}</h1><p class="lede">${messages.lede({ house: view.house.houseName })}</p>
${sections.map(({ title, text }) => html`<section class="section"><h2>${title}</h2><p>${text}</p></section>`)}</div>`;
  return renderPage({ ...view, title: messages.title, body });
}
