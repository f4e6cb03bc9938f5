import { formatInstantWithZone, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

export type AppointmentRequestedView = PageContext & {
  readonly advisorName?: string | undefined;
  /** The house sends times by itself, without anybody having to answer first. */
  readonly timesFollow: boolean;
  /** What the house promises, when somebody has to answer first. */
  readonly answersBefore?: InstantText | undefined;
  readonly timeZone: TimeZone;
  /** `/private/{token}`. */
  readonly spacePath: string;
};

type RequestedWords = {
  title: string;
  someone: string;
  answer: (who: string, at: string) => string;
  times: (who: string) => string;
  told: (who: string) => string;
  back: string;
};

const words: Words<RequestedWords> = {
  fr: {
    title: 'Votre souhait est transmis',
    someone: 'La maison',
    answer: (who, at) => `${who} vous répond avant ${at} et vous proposera quelques heures.`,
    times: (who) => `${who} vous propose quelques heures par e-mail. Vous choisirez celle qui vous convient.`,
    told: (who) => `Le mot est passé : ${who} revient vers vous avec quelques heures.`,
    back: 'Revenir à votre espace',
  },
  en: {
    title: 'Your wish has been passed on',
    someone: 'The house',
    answer: (who, at) => `${who} will answer before ${at} and suggest a few times.`,
    times: (who) => `${who} is sending you a few times by e-mail. Please choose the one that suits you.`,
    told: (who) => `${who} has been told, and will come back to you with a few times.`,
    back: 'Back to your space',
  },
};

/** After a client asked for an appointment: who does what, and by when. */
export function appointmentRequestedPage(view: AppointmentRequestedView): string {
  const own = words[view.language];
  const who = view.advisorName ?? own.someone;
  const { timesFollow, answersBefore, timeZone, language } = view;
  const promised = answersBefore && own.answer(who, formatInstantWithZone(answersBefore, timeZone, language));
  const sentence = timesFollow ? own.times(who) : (promised ?? own.told(who));
  const body = html`<div class="letter"><h1>${own.title}</h1><p class="lede">${sentence}</p>
<p class="section"><a href="${view.spacePath}">${own.back}</a></p></div>`;
  return renderPage({ ...view, title: own.title, body, languageSwitch: false });
}
