import { formatTime, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { choiceTick } from '#templates/layout/choice-tick.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type ConsentWithdrawnView = PageContext & {
  /** Until when it can be taken back; absent once it no longer can. */
  readonly undoUntil?: InstantText | undefined;
  /** The client's zone. */
  readonly timeZone: TimeZone;
  readonly preferencesPath: string;
};

export type ConsentRestoredView = PageContext & { readonly preferencesPath: string };

type ConsentWords = {
  readonly title: string;
  readonly lede: string;
  readonly proof: string;
  readonly always: string;
  readonly undoText: (until: string) => string;
  readonly undo: string;
  readonly confirm: string;
  readonly later: string;
  readonly write: string;
  readonly restoredTitle: string;
  readonly restoredLede: string;
  readonly choices: string;
};

const words: Words<ConsentWords> = {
  fr: {
    title: 'Votre consentement est retiré',
    lede: 'Nous ne vous écrivons plus de notre initiative, et vos demandes en cours prennent fin.',
    proof: 'Nous gardons seulement la preuve de l’accord que vous aviez donné, comme la loi le demande.',
    always: 'Si quelque chose était déjà convenu entre nous, un dernier message vous dira qu’il n’a plus lieu.',
    undoText: (until) => `Si c’était une erreur, vous pouvez revenir sur ce choix jusqu’à ${until}.`,
    undo: 'Rétablir mon consentement',
    confirm: 'Confirmer',
    later: 'Si vous souhaitez un jour nous écrire de nouveau, la maison vous lira avec plaisir.',
    write: 'Écrire à la maison',
    restoredTitle: 'Votre consentement tient de nouveau',
    restoredLede: 'Vos demandes reprennent où elles en étaient.',
    choices: 'Voir ce que je reçois',
  },
  en: {
    title: 'Your consent is withdrawn',
    lede: 'We no longer write to you of our own accord, and your open inquiries come to an end.',
    proof: 'We keep only the proof of the consent you had given, as the law requires.',
    always: 'If anything had been agreed between us, one last message will tell you that it no longer takes place.',
    undoText: (until) => `If this was a slip, you may take it back until ${until}.`,
    undo: 'Restore my consent',
    confirm: 'Confirm',
    later: 'Should you ever wish to write to us again, the house will be glad to read you.',
    write: 'Write to the house',
    restoredTitle: 'Your consent stands again',
    restoredLede: 'Your inquiries go on from where they were.',
    choices: 'See what I receive',
  },
};

/** What follows from a withdrawal, with its undo while there is one; also what the preference centre shows from then on. */
export function consentWithdrawnPage(view: ConsentWithdrawnView): string {
  const { language, undoUntil, timeZone, preferencesPath } = view;
  const own = words[language];
  const body = html`<div class="letter">
<h1>${own.title}</h1>
<p class="lede">${own.lede}</p>
<p class="section">${own.always}</p>
<p class="soft">${own.proof}</p>
${
  undoUntil === undefined
    ? html`<p class="section">${own.later}</p><p><a href="/">${own.write}</a></p>`
    : html`<form class="section" method="post" action="${preferencesPath}">
<p>${own.undoText(formatTime(undoUntil, timeZone, language))}</p>
${choiceTick({ choice: 'undo-withdrawal', label: own.undo })}
<div class="actions"><button class="button quiet" type="submit">${own.confirm}</button></div></form>`
}
</div>`;
  return renderPage({ ...view, title: own.title, body, languageSwitch: false });
}

/** After the undo. */
export function consentRestoredPage(view: ConsentRestoredView): string {
  const own = words[view.language];
  const body = html`<div class="letter">
<h1>${own.restoredTitle}</h1>
<p class="lede">${own.restoredLede}</p>
<p class="section"><a href="${view.preferencesPath}">${own.choices}</a></p>
</div>`;
  return renderPage({ ...view, title: own.restoredTitle, body, languageSwitch: false });
}
