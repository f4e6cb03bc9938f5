import type { Language } from '#templates/i18n/language.ts';
import { choiceTick } from '#templates/layout/choice-tick.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

export type OfferedText = { readonly title: string; readonly description: string };

/** The offers reserved to this client, in their language. */
export type PrivateOffersView = {
  readonly language: Language;
  /** `/private/{token}`: an offer is opened by a post to it. */
  readonly spacePath: string;
  readonly documents: readonly (OfferedText & { readonly documentId: string })[];
  readonly collection?: OfferedText | undefined;
  /** A meeting can be requested: none is agreed, and no times are offered. */
  readonly appointment: boolean;
};

/** One reserved offer, and the form that opens it. */
function offer(
  { spacePath, language }: PrivateOffersView,
  text: OfferedText,
  act: { readonly choice: string; readonly label: string; readonly send: string; readonly documentId?: string },
): SafeHtml {
  const { documentId } = act;
  // Two boxes or buttons with the same label would be indistinguishable in a screen reader, so the title is read too.
  const about = documentId === undefined ? undefined : `${clientPages[language].privateOffers.colon}${text.title}`;
  return html`<div class="offer"><h3>${text.title}</h3><p>${text.description}</p>
<form method="post" action="${spacePath}">
${documentId !== undefined && html`<input type="hidden" name="document" value="${documentId}">`}
${choiceTick({ choice: act.choice, label: act.label, about })}
<div class="actions"><button class="button quiet" type="submit">${act.send}${about && html`<span class="unseen">${about}</span>`}</button></div></form></div>`;
}

/**
 * A section of the private space. It announces that opening an offer is recorded, so that the act is the client's own.
 */
export function privateOffersSection(view: PrivateOffersView): SafeHtml {
  const messages = clientPages[view.language].privateOffers;
  const { documents, collection, appointment } = view;
  return html`<section class="section offers"><h2>${messages.title}</h2>
<p class="soft">${messages.noted}</p>
${documents.map((one) => offer(view, one, { choice: 'dossier-downloaded', label: messages.read, send: messages.open, documentId: one.documentId }))}
${collection && offer(view, collection, { choice: 'private-collection-viewed', label: messages.see, send: messages.open })}
${
  appointment &&
  offer(
    view,
    { title: messages.meet, description: messages.meetText },
    { choice: 'appointment-requested', label: messages.ask, send: messages.send },
  )
}
</section>`;
}
