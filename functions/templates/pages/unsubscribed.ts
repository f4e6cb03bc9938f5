import { checkbox, type FormState } from '#templates/layout/fields.ts';
import { html } from '#templates/layout/html.ts';
import type { Words } from '#templates/layout/language.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type ContactTopic = { readonly topic: string; readonly label: string; readonly subscribed: boolean };

export type UnsubscribeView = PageContext & {
  /** `/u/{token}`. */
  readonly unsubscribePath: string;
  /** The topic of the mail that the link came from. */
  readonly topic: string;
  readonly topics: readonly ContactTopic[];
};

export type UnsubscribedView = PageContext & {
  /** What the client no longer receives, and what they still do, as labels. */
  readonly stopped: readonly string[];
  readonly kept: readonly string[];
};

type UnsubscribeWords = Record<
  | 'title'
  | 'lede'
  | 'topics'
  | 'save'
  | 'stopTopic'
  | 'stopAll'
  | 'always'
  | 'doneTitle'
  | 'doneLede'
  | 'stopped'
  | 'kept',
  string
>;

const words: Words<UnsubscribeWords> = {
  fr: {
    title: 'Ce que vous recevez de nous',
    lede: 'Choisissez. Votre décision prend effet aussitôt, et vous pouvez y revenir quand vous le voulez.',
    topics: 'Je souhaite recevoir',
    save: 'Enregistrer mes choix',
    stopTopic: 'Ne plus recevoir ce type de message',
    stopAll: 'Ne plus rien recevoir',
    always:
      'Les messages qui répondent à vos propres demandes, comme la confirmation d’un rendez-vous, vous parviendront toujours.',
    doneTitle: 'C’est noté',
    doneLede: 'Vos choix sont enregistrés.',
    stopped: 'Vous ne recevrez plus',
    kept: 'Vous recevez toujours',
  },
  en: {
    title: 'What you receive from us',
    lede: 'Please choose. Your decision takes effect at once, and you may come back to it whenever you wish.',
    topics: 'I would like to receive',
    save: 'Save my choices',
    stopTopic: 'Stop this kind of message',
    stopAll: 'Stop everything',
    always:
      'Messages that answer your own requests, such as the confirmation of an appointment, will always reach you.',
    doneTitle: 'It is noted',
    doneLede: 'Your choices are saved.',
    stopped: 'You will no longer receive',
    kept: 'You still receive',
  },
};

/** GET /u/{token}: changes nothing. Three deliberate choices, of which the narrowest comes first. */
export function unsubscribePage(view: UnsubscribeView): string {
  const own = words[view.language];
  const form: FormState = {
    values: Object.fromEntries(view.topics.map(({ topic, subscribed }) => [`topic-${topic}`, subscribed ? 'on' : ''])),
    errors: undefined,
    optionalWord: '',
  };
  const body = html`<div class="letter">
<h1>${own.title}</h1>
<p class="lede">${own.lede}</p>
<form method="post" action="${view.unsubscribePath}">
<input type="hidden" name="topic" value="${view.topic}">
<fieldset class="field section"><legend>${own.topics}</legend>
<div class="frame">${view.topics.map(({ topic, label }) => checkbox(form, { name: `topic-${topic}`, label }))}</div>
</fieldset>
<div class="actions"><button class="button" type="submit" name="choice" value="save-topics">${own.save}</button></div>
<div class="actions">
<button class="button quiet" type="submit" name="choice" value="stop-topic">${own.stopTopic}</button>
<button class="button quiet" type="submit" name="choice" value="stop-all">${own.stopAll}</button>
</div>
</form>
<p class="soft section">${own.always}</p>
</div>`;
  return renderPage({ ...view, title: own.title, body });
}

/** The answer to the POST, whether it came from this page or from a mail program's one-click header. */
export function unsubscribedPage(view: UnsubscribedView): string {
  const own = words[view.language];
  const list = (title: string, labels: readonly string[]) =>
    labels.length > 0 &&
    html`<section class="section"><h2>${title}</h2><ul>${labels.map((label) => html`<li>${label}</li>`)}</ul></section>`;
  const body = html`<div class="letter">
<h1>${own.doneTitle}</h1>
<p class="lede">${own.doneLede}</p>
${list(own.stopped, view.stopped)}
${list(own.kept, view.kept)}
<p class="soft section">${own.always}</p>
</div>`;
  return renderPage({ ...view, title: own.doneTitle, body, languageSwitch: false });
}
