import { formatInstantWithZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

export type AppointmentRequestedView = ClientPageContext & {
  readonly advisorName?: string | undefined;
  /** The house sends times automatically; no answer has to come first. */
  readonly timesFollow: boolean;
  /** The house's promise, when a person has to answer first. */
  readonly answersBefore?: InstantText | undefined;
  readonly timeZone: TimeZone;
  /** `/private/{token}`. */
  readonly spacePath: string;
};

/** After a client asked for an appointment: who does what, and by when. */
export function appointmentRequestedPage(view: AppointmentRequestedView): string {
  const messages = clientPages[view.language].appointmentRequested;
  const who = view.advisorName ?? messages.house;
  const { timesFollow, answersBefore, timeZone, language } = view;
  const promised =
    answersBefore && messages.answer({ who, before: formatInstantWithZone(answersBefore, timeZone, language) });
  const sentence = timesFollow ? messages.times({ who }) : (promised ?? messages.told({ who }));
  const body = html`<div class="letter"><h1>${messages.title}</h1><p class="lede">${sentence}</p>
<p class="section"><a href="${view.spacePath}">${messages.back}</a></p></div>`;
  return renderPage({ ...view, title: messages.title, body, languageSwitch: false });
}
