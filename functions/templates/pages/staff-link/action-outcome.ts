import type { ClientExit, ContactChannel, OffTargetReason } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { formatInstant, formatTime, type InstantText, type TimeZone } from '#templates/i18n/dates.ts';
import { ofName } from '#templates/i18n/elision.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';
import { undoForm } from '#templates/layout/undo-form.ts';
import { unbroken } from '../client-link/client-outcome.ts';
import { channelWords, offTargetWords } from './action-messages.ts';
import { outcomeLabel, outcomeWords } from './outcome-messages.ts';

export type RecordedOutcome =
  | { readonly choice: 'answered'; readonly channel: ContactChannel }
  | { readonly choice: 'slots' }
  | { readonly choice: 'clarify'; readonly question: string }
  | { readonly choice: 'off-target'; readonly reason: OffTargetReason }
  | { readonly choice: 'hand-over'; readonly colleagueName: string }
  | { readonly choice: 'meeting'; readonly outcome: MeetingOutcome }
  /** Nobody is to act any more: the client left or rests, or the house decided. */
  | { readonly choice: 'ended'; readonly how: ClientExit | 'rest' | 'paused' | 'closed' }
  | { readonly choice: 'undone'; readonly ofMeeting?: boolean | undefined };

export type ActionOutcomeView = PageContext & {
  readonly actionPath: string;
  readonly reference: string;
  readonly clientName: string;
  readonly outcome: RecordedOutcome;
  /** When it was recorded, and the zone of the person reading. */
  readonly recordedAt: InstantText;
  readonly timeZone: TimeZone;
  /** A second click, a reload or a colleague's click: the page then says it was already recorded, and by whom. */
  readonly repeated: boolean;
  readonly recordedBy?: string | undefined;
  /** The inquiry's own page. */
  readonly inquiryPath?: string | undefined;
  /** Until when it can be undone; absent when it no longer can. */
  readonly undoUntil?: InstantText | undefined;
};

type OutcomeWords = {
  readonly titles: Record<RecordedOutcome['choice'], string>;
  readonly repeated: string;
  readonly recorded: (at: string, by: string | undefined) => string;
  readonly undo: string;
  readonly undoUntil: (time: string) => string;
  readonly reopen: string;
  readonly open: string;
};

const words: Words<OutcomeWords> = {
  fr: {
    titles: {
      answered: 'Votre réponse est notée',
      slots: 'Vos créneaux partiront dans un instant',
      clarify: 'Votre question partira dans un instant',
      'off-target': 'La demande est réorientée',
      'hand-over': 'La demande a changé de mains',
      meeting: 'La suite du rendez-vous est notée',
      ended: 'Il n’y a plus rien à faire ici',
      undone: 'C’est annulé',
    },
    repeated: 'C’était déjà enregistré, et rien n’a été fait deux fois.',
    recorded: (at, by) => (by ? `Enregistré ${at} par ${by}.` : `Enregistré ${at}.`),
    undo: 'Annuler cette décision',
    undoUntil: (time) => `Possible jusqu’à ${time}.`,
    reopen: 'Revenir à la demande',
    open: 'Tout le fil de la demande',
  },
  en: {
    titles: {
      answered: 'Your answer is noted',
      slots: 'Your times will leave in a moment',
      clarify: 'Your question will leave in a moment',
      'off-target': 'The inquiry is redirected',
      'hand-over': 'The inquiry has changed hands',
      meeting: 'The outcome of the meeting is noted',
      ended: 'There is nothing left to do here',
      undone: 'It is undone',
    },
    repeated: 'It was already recorded, and nothing was done twice.',
    recorded: (at, by) => (by ? `Recorded ${at} by ${by}.` : `Recorded ${at}.`),
    undo: 'Undo this decision',
    undoUntil: (time) => `Possible until ${time}.`,
    reopen: 'Back to the inquiry',
    open: 'Everything about this inquiry',
  },
};

const endings: Words<Record<Extract<RecordedOutcome, { choice: 'ended' }>['how'], (clientName: string) => string>> = {
  fr: {
    declined: (clientName) => `${clientName} s’est retiré de cette demande. Aucun autre message ne partira.`,
    'left-alone': (clientName) => `${clientName} souhaite ne plus être sollicité. Merci de ne pas reprendre contact.`,
    'consent-withdrawn': (clientName) =>
      `${clientName} a retiré son consentement. Merci de ne plus prendre contact ; tout suivi s’arrête.`,
    rest: (clientName) =>
      `${clientName} a demandé une pause. La demande se repose, et le client reviendra à son heure.`,
    paused: (clientName) => `La demande ${ofName(clientName)} est en pause.`,
    closed: (clientName) => `La demande ${ofName(clientName)} est close.`,
  },
  en: {
    declined: (clientName) => `${clientName} has withdrawn from this inquiry. No other message will leave.`,
    'left-alone': (clientName) => `${clientName} wishes to be left alone. Please do not get in touch again.`,
    'consent-withdrawn': (clientName) =>
      `${clientName} has withdrawn their consent. Please do not get in touch any more; every follow-up stops.`,
    rest: (clientName) =>
      `${clientName} asked for a pause. The inquiry rests, and the client will come back in their own time.`,
    paused: (clientName) => `The inquiry from ${clientName} is paused.`,
    closed: (clientName) => `The inquiry from ${clientName} is closed.`,
  },
};

function sentence(outcome: RecordedOutcome, clientName: string, language: Language): string {
  const french = language === 'fr';
  switch (outcome.choice) {
    case 'answered': {
      const channel = channelWords[language][outcome.channel].toLowerCase();
      return french
        ? `Vous avez répondu à ${clientName} ${channel}. Le délai de première réponse est arrêté.`
        : `You answered ${clientName} ${channel}. The first-response clock has stopped.`;
    }
    case 'slots':
      return french
        ? `Dans dix minutes, ${clientName} recevra deux ou trois moments de votre agenda, gardés pour ce choix. Le délai de première réponse est arrêté.`
        : `In ten minutes, ${clientName} will receive two or three times from your agenda, kept for them to choose. The first-response clock has stopped.`;
    case 'clarify':
      return french
        ? `Dans dix minutes, ${clientName} la recevra par e-mail, signée de votre nom. Sa réponse vous parviendra.`
        : `In ten minutes, ${clientName} will receive it by e-mail, signed with your name. Their answer will reach you.`;
    case 'off-target': {
      const reason = offTargetWords[language][outcome.reason].toLowerCase();
      if (outcome.reason === 'solicitation') {
        return french ? `Motif : ${reason}. Aucun message ne partira.` : `Reason: ${reason}. No message will be sent.`;
      }
      return french
        ? `Motif : ${reason}. Dans dix minutes, un mot courtois indiquera à ${clientName} la bonne adresse.`
        : `Reason: ${reason}. In ten minutes, a courteous note will show ${clientName} the right door.`;
    }
    case 'hand-over':
      return french
        ? `${outcome.colleagueName} a désormais la demande ${ofName(clientName)}, et reçoit votre note.`
        : `${outcome.colleagueName} now has the inquiry from ${clientName}, and receives your note.`;
    case 'meeting': {
      const { kind } = outcome.outcome;
      return `${outcomeLabel(outcome.outcome, language)}. ${outcomeWords[language].hints[kind]}`;
    }
    case 'ended':
      return endings[language][outcome.how](clientName);
    case 'undone':
      if (outcome.ofMeeting === true) {
        return french
          ? `La suite du rendez-vous avec ${clientName} reste à noter.`
          : `The outcome of the meeting with ${clientName} is still to be noted.`;
      }
      return french
        ? `La demande ${ofName(clientName)} est de nouveau telle que vous l’aviez trouvée, et le délai court.`
        : `The inquiry from ${clientName} is as you found it, and the clock is running.`;
  }
}

function takenBack({ undoUntil, actionPath, language, timeZone, outcome }: ActionOutcomeView): HtmlValue {
  if (!undoUntil || outcome.choice === 'undone') return null;
  const own = words[language];
  const until = own.undoUntil(formatTime(undoUntil, timeZone, language));
  return undoForm({ actionPath, label: own.undo, until, language });
}

/** What was decided, said calmly once, and said the same way however often the link is clicked. */
export function actionOutcomePage(view: ActionOutcomeView): string {
  const { language, outcome, clientName, repeated, recordedBy, recordedAt, timeZone } = view;
  const own = words[language];
  const title = own.titles[outcome.choice];
  const at = formatInstant(recordedAt, timeZone, language);
  const body = html`<div class="letter" role="status">
<p class="eyebrow">${view.reference}</p>
<h1>${unbroken(title)}</h1>
<p class="lede">${sentence(outcome, clientName, language)}</p>
${outcome.choice === 'clarify' && html`<blockquote class="quote section">${outcome.question}</blockquote>`}
<p class="soft section">${repeated && outcome.choice !== 'ended' && `${own.repeated} `}${own.recorded(at, recordedBy)}</p>
${view.inquiryPath && html`<p class="section-note"><a href="${view.inquiryPath}">${own.open}</a></p>`}
${outcome.choice === 'undone' && html`<p class="section"><a class="button" href="${view.actionPath}">${own.reopen}</a></p>`}
</div>
${takenBack(view)}`;
  return renderPage({ ...view, title, body, audience: 'staff', languageSwitch: false });
}
