import { formatTime, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { choiceTick } from '#templates/layout/choice-tick.ts';
import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

export type ConsentWithdrawnView = ClientPageContext & {
  /** Until when it can be taken back; absent once it no longer can. */
  readonly undoUntil?: InstantText | undefined;
  /** The client's zone. */
  readonly timeZone: TimeZone;
  readonly preferencesPath: string;
  /** They asked to be erased, too. */
  readonly erases?: boolean | undefined;
};

export type ConsentRestoredView = ClientPageContext & { readonly preferencesPath: string };

/** The effects of a withdrawal, with its undo while possible; later the preference centre shows it too. */
export function consentWithdrawnPage(view: ConsentWithdrawnView): string {
  const { language, undoUntil, timeZone, preferencesPath } = view;
  const messages = clientPages[language].consentWithdrawn;
  const body = html`<div class="letter">
<h1>${messages.title}</h1>
<p class="lede">${messages.lede}</p>
<p class="section">${messages.always}</p>
${view.erases === true && html`<p class="section">${clientPages[language].ownData.erasing}</p>`}
<p class="soft">${messages.proof}</p>
${
  undoUntil === undefined
    ? html`<p class="section">${messages.later}</p><p><a href="/">${messages.write}</a></p>`
    : html`<form class="section" method="post" action="${preferencesPath}">
<p>${messages.undoText({ until: formatTime(undoUntil, timeZone, language) })}</p>
${choiceTick({ choice: 'undo-withdrawal', label: messages.undo })}
<div class="actions"><button class="button quiet" type="submit">${messages.confirm}</button></div></form>`
}
</div>`;
  return renderPage({ ...view, title: messages.title, body, languageSwitch: false });
}

/** After the undo. */
export function consentRestoredPage(view: ConsentRestoredView): string {
  const messages = clientPages[view.language].consentWithdrawn;
  const body = html`<div class="letter">
<h1>${messages.restoredTitle}</h1>
<p class="lede">${messages.restoredLede}</p>
<p class="section"><a href="${view.preferencesPath}">${messages.choices}</a></p>
</div>`;
  return renderPage({ ...view, title: messages.restoredTitle, body, languageSwitch: false });
}
