import { choiceTick } from '#templates/layout/choice-tick.ts';
import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

export type LinkProblemView = ClientPageContext & {
  readonly problem: 'expired' | 'replaced' | 'unknown' | 'resent';
  /** The path of the link, to post `choice=resend` to. */
  readonly actionPath: string;
};

/** Never shows whose mailbox it was, so that a stranger who finds the link learns nothing. */
export function linkProblemPage(view: LinkProblemView): string {
  const messages = clientPages[view.language].linkProblem;
  const { title, text } = messages[view.problem];
  const canResend = view.problem === 'expired' || view.problem === 'replaced';
  const body = html`<div class="letter">
<h1>${title}</h1>
<p class="lede">${text}</p>
${
  canResend &&
  html`<form class="section" method="post" action="${view.actionPath}">${choiceTick({ choice: 'resend', label: messages.resend })}
<div class="actions"><button class="button" type="submit">${messages.send}</button></div></form>`
}
</div>`;
  return renderPage({ ...view, title, body, languageSwitch: view.problem !== 'resent' });
}
