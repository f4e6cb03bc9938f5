import type { Words } from '#templates/i18n/language.ts';
import { choiceTick } from '#templates/layout/choice-tick.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type LinkProblemView = PageContext & {
  readonly problem: 'expired' | 'replaced' | 'unknown' | 'resent';
  /** The path of the link, to post `choice=resend` to. */
  readonly actionPath: string;
};

const words: Words<
  Record<LinkProblemView['problem'], { title: string; body: string }> & { resend: string; send: string }
> = {
  fr: {
    expired: {
      title: 'Ce lien a expiré',
      body: 'Les liens de la maison ne servent qu’un temps. Nous pouvons en envoyer un nouveau à la même adresse que le premier.',
    },
    replaced: {
      title: 'Ce lien a été remplacé',
      body: 'Un lien plus récent existe, parce que la demande a changé de mains ou d’étape. Nous pouvons renvoyer le bon à la même adresse, s’il vous revient toujours.',
    },
    unknown: {
      title: 'Nous ne reconnaissons pas ce lien',
      body: 'Il a peut-être été coupé par votre messagerie. Ouvrez-le de nouveau depuis le message d’origine, ou copiez l’adresse entière.',
    },
    resent: {
      title: 'Un nouveau lien est en route',
      body: 'S’il vous revient, il arrive dans quelques minutes à l’adresse du premier message. Vous pouvez fermer cette page.',
    },
    resend: 'Recevoir un nouveau lien à la même adresse',
    send: 'Envoyer',
  },
  en: {
    expired: {
      title: 'This link has expired',
      body: 'The house’s links are open for a time only. We can send a new one to the same mailbox as the first.',
    },
    replaced: {
      title: 'This link has been replaced',
      body: 'A more recent one exists, because the inquiry has changed hands or moved on. We can send the right one to the same mailbox, if it is still yours.',
    },
    unknown: {
      title: 'We do not recognise this link',
      body: 'Your mail program may have cut it short. Open it again from the original message, or copy the whole address.',
    },
    resent: {
      title: 'A new link is on its way',
      body: 'If it is yours, it arrives within minutes in the mailbox of the first message. You may close this page.',
    },
    resend: 'Receive a new link in the same mailbox',
    send: 'Send',
  },
};

/** Never says whose mailbox it was: a link found by someone else must teach them nothing. */
export function linkProblemPage(view: LinkProblemView): string {
  const own = words[view.language];
  const { title, body: text } = own[view.problem];
  const canResend = view.problem === 'expired' || view.problem === 'replaced';
  const body = html`<div class="letter">
<h1>${title}</h1>
<p class="lede">${text}</p>
${
  canResend &&
  html`<form class="section" method="post" action="${view.actionPath}">${choiceTick({ choice: 'resend', label: own.resend })}
<div class="actions"><button class="button" type="submit">${own.send}</button></div></form>`
}
</div>`;
  return renderPage({ ...view, title, body, languageSwitch: view.problem !== 'resent' });
}
