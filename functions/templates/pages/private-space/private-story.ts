import { formatInstant, type TimeZone } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { type HtmlValue, html } from '#templates/layout/html.ts';
import type { StoryStep } from './private-progress.ts';

type Told = (step: { readonly who: string; readonly time: string }) => string;

const words: Words<{
  readonly title: string;
  readonly house: string;
  readonly steps: Record<StoryStep['kind'], Told>;
}> = {
  fr: {
    title: 'Jusqu’ici',
    house: 'La maison',
    steps: {
      received: () => 'Votre demande nous est parvenue.',
      entrusted: ({ who }) => `${who} en a pris la charge.`,
      answered: ({ who }) => `${who} vous a répondu.`,
      'question-asked': ({ who }) => `${who} vous a posé une question.`,
      completed: () => 'Vous avez complété votre demande.',
      replied: () => 'Vous avez répondu.',
      'call-asked': () => 'Vous avez demandé un appel.',
      'times-asked': () => 'Vous avez souhaité d’autres moments.',
      resumed: () => 'Vous avez repris la conversation.',
      'slots-proposed': ({ who }) => `${who} vous a proposé plusieurs moments.`,
      'slot-chosen': ({ time }) => `Vous avez retenu ${time}.`,
      moved: ({ time }) => `Le rendez-vous a été déplacé : ${time}.`,
      cancelled: () => 'Le rendez-vous a été annulé.',
      met: () => 'Nous nous sommes rencontrés.',
      left: () => 'Vous avez souhaité en rester là.',
      rests: () => 'Votre demande repose.',
    },
  },
  en: {
    title: 'So far',
    house: 'The house',
    steps: {
      received: () => 'Your inquiry reached us.',
      entrusted: ({ who }) => `${who} took charge of it.`,
      answered: ({ who }) => `${who} answered you.`,
      'question-asked': ({ who }) => `${who} asked you a question.`,
      completed: () => 'You completed your inquiry.',
      replied: () => 'You answered.',
      'call-asked': () => 'You asked for a call.',
      'times-asked': () => 'You wished for other times.',
      resumed: () => 'You resumed the conversation.',
      'slots-proposed': ({ who }) => `${who} offered you several times.`,
      'slot-chosen': ({ time }) => `You chose ${time}.`,
      moved: ({ time }) => `The appointment was moved to ${time}.`,
      cancelled: () => 'The appointment was cancelled.',
      met: () => 'We met.',
      left: () => 'You wished to leave it there.',
      rests: () => 'Your inquiry is at rest.',
    },
  },
};

/** What has happened, oldest first, in whole sentences; what comes next stands above it. */
export function storySection(steps: readonly StoryStep[], timeZone: TimeZone, language: Language): HtmlValue {
  if (steps.length === 0) return null;
  const own = words[language];
  return html`<section class="section"><h2>${own.title}</h2><ol class="story">${steps.map(
    ({ at, kind, name, startsAt }) => html`<li><time datetime="${at}">${formatInstant(at, timeZone, language)}</time>
<p>${own.steps[kind]({ who: name ?? own.house, time: startsAt === undefined ? '' : formatInstant(startsAt, timeZone, language) })}</p></li>`,
  )}</ol></section>`;
}
