import type { Language, Words } from '#templates/i18n/language.ts';
import { choiceTick } from '#templates/layout/choice-tick.ts';
import { html, type SafeHtml } from '#templates/layout/html.ts';

export type OfferedText = { readonly title: string; readonly description: string };

/** What is reserved to this client, in their language. */
export type PrivateOffersView = {
  readonly language: Language;
  /** `/private/{token}`: opening something is a post to it. */
  readonly spacePath: string;
  readonly documents: readonly (OfferedText & { readonly documentId: string })[];
  readonly collection?: OfferedText | undefined;
  /** A meeting may be asked for: none is agreed, and no times are on offer. */
  readonly appointment: boolean;
};

type OfferWords = Record<
  'title' | 'noted' | 'read' | 'see' | 'open' | 'meet' | 'meetText' | 'ask' | 'send' | 'and',
  string
>;

const words: Words<OfferWords> = {
  fr: {
    title: 'Réservé pour vous',
    noted:
      'Lorsque vous ouvrez l’un de ces textes ou demandez à nous voir, nous le notons pour mieux vous recevoir. Rien d’autre de votre visite n’est observé.',
    read: 'Lire ce texte',
    see: 'Voir la collection privée',
    open: 'Ouvrir',
    meet: 'Nous rencontrer',
    meetText: 'Nous vous proposerons quelques heures précises ; vous choisirez.',
    ask: 'Demander un rendez-vous',
    send: 'Envoyer ma demande',
    and: ' : ',
  },
  en: {
    title: 'Reserved for you',
    noted:
      'When you open one of these texts or ask to see us, we make a note of it, so as to receive you better. Nothing else about your visit is observed.',
    read: 'Read this text',
    see: 'See the private collection',
    open: 'Open',
    meet: 'Meeting us',
    meetText: 'We will suggest a few precise times, and you choose.',
    ask: 'Ask for an appointment',
    send: 'Send my request',
    and: ': ',
  },
};

/** One thing that is reserved, and the deliberate act that opens it. */
function offer(
  { spacePath, language }: PrivateOffersView,
  text: OfferedText,
  act: { readonly choice: string; readonly label: string; readonly send: string; readonly documentId?: string },
): SafeHtml {
  const { documentId } = act;
  // Two boxes, or two buttons, with one word would sound alike: whoever hears the page hears the title too.
  const about = documentId === undefined ? undefined : `${words[language].and}${text.title}`;
  return html`<div class="offer"><h3>${text.title}</h3><p>${text.description}</p>
<form method="post" action="${spacePath}">
${documentId !== undefined && html`<input type="hidden" name="document" value="${documentId}">`}
${choiceTick({ choice: act.choice, label: act.label, about })}
<div class="actions"><button class="button quiet" type="submit">${act.send}${about && html`<span class="unseen">${about}</span>`}</button></div></form></div>`;
}

/** A section of the private space. It says beforehand that opening something is noted: the act is the client's own. */
export function privateOffersSection(view: PrivateOffersView): SafeHtml {
  const own = words[view.language];
  const { documents, collection, appointment } = view;
  return html`<section class="section offers"><h2>${own.title}</h2>
<p class="soft">${own.noted}</p>
${documents.map((one) => offer(view, one, { choice: 'dossier-downloaded', label: own.read, send: own.open, documentId: one.documentId }))}
${collection && offer(view, collection, { choice: 'private-collection-viewed', label: own.see, send: own.open })}
${
  appointment &&
  offer(
    view,
    { title: own.meet, description: own.meetText },
    { choice: 'appointment-requested', label: own.ask, send: own.send },
  )
}
</section>`;
}
