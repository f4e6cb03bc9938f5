import type { MeetingOutcome, OutcomeKind } from '#domain/inquiry/outcome.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { Language, Words } from '#templates/i18n/language.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { categoryWord } from '#templates/messages/inquiry-messages.ts';

type OutcomeWords = Record<
  'title' | 'met' | 'amount' | 'amountHint' | 'category' | 'author' | 'laterOn' | 'laterHint' | 'choose',
  string
> & {
  readonly kinds: Record<OutcomeKind, string>;
  readonly hints: Record<OutcomeKind, string>;
  readonly authors: Record<'client' | 'advisor', string>;
};

export const outcomeWords: Words<OutcomeWords> = {
  fr: {
    title: 'Qu’a donné ce rendez-vous ?',
    met: 'Rendez-vous',
    kinds: {
      attended: 'Nous nous sommes vus, rien n’est décidé',
      sale: 'Une vente',
      later: 'Le client y reviendra plus tard',
      'no-sale': 'Nous nous sommes vus, sans suite',
      'no-show': 'Le rendez-vous n’a pas eu lieu',
    },
    hints: {
      attended: 'Un mot courtois suivra dans une semaine, sauf si le client écrit avant.',
      sale: 'La demande se conclut.',
      later: 'La demande se repose jusque-là.',
      'no-sale': 'La demande se clôt, sans autre message.',
      'no-show': 'D’autres moments seront proposés une fois, avec courtoisie.',
    },
    amount: 'Montant',
    amountHint: 'Par exemple 12 500,00.',
    category: 'Univers',
    author: 'Qui n’est pas venu',
    authors: { client: 'Le client', advisor: 'La maison' },
    laterOn: 'À partir du',
    laterHint: 'La maison ne revient pas avant ce jour.',
    choose: 'Choisir',
  },
  en: {
    title: 'What came of this meeting?',
    met: 'Meeting',
    kinds: {
      attended: 'We met, nothing is decided',
      sale: 'A sale',
      later: 'The client will come back to it later',
      'no-sale': 'We met, and it ends here',
      'no-show': 'The meeting did not take place',
    },
    hints: {
      attended: 'One courteous note follows in a week, unless the client writes first.',
      sale: 'The inquiry is concluded.',
      later: 'The inquiry rests until then.',
      'no-sale': 'The inquiry is closed, without another message.',
      'no-show': 'Other times will be offered once, courteously.',
    },
    amount: 'Amount',
    amountHint: 'For example 12,500.00.',
    category: 'Category',
    author: 'Who did not come',
    authors: { client: 'The client', advisor: 'The house' },
    laterOn: 'From',
    laterHint: 'The house does not come back before that day.',
    choose: 'Choose',
  },
};

const halfDayMs = 43_200_000;

/** A day that begins at the client's midnight is the same day at their noon, wherever its date is read. */
function middayAfter(startOfDay: string): string {
  return new Date(Date.parse(startOfDay) + halfDayMs).toISOString();
}

/** What came of a meeting, in a few words: "Une vente, 12 500 €, horlogerie". */
export function outcomeLabel(outcome: MeetingOutcome, language: Language): string {
  const words = outcomeWords[language];
  const kind = words.kinds[outcome.kind];
  switch (outcome.kind) {
    case 'sale': {
      const { amountMinor: minorUnits, currency, category } = outcome;
      return `${kind}, ${formatMoney({ minorUnits, currency }, language)}, ${categoryWord(category, language).toLowerCase()}`;
    }
    case 'no-show':
      return `${kind} (${words.authors[outcome.author].toLowerCase()})`;
    case 'later':
      return `${kind} (${words.laterOn.toLowerCase()} ${formatDate(middayAfter(outcome.reopensAt), language)})`;
    case 'attended':
    case 'no-sale':
      return kind;
  }
}
