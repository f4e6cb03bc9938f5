import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';

const halfDayMs = 43_200_000;

/** A day that begins at the client's midnight is formatted at their noon, so that every reader sees the same date. */
function middayAfter(startOfDay: string): string {
  return new Date(Date.parse(startOfDay) + halfDayMs).toISOString();
}

/** The outcome of a meeting as a short text: "Une vente, 12 500 €, horlogerie". */
export function outcomeLabel(outcome: MeetingOutcome, language: StaffLanguage): string {
  const messages = staffLinks[language].outcome;
  const kind = messages.kinds[outcome.kind];
  switch (outcome.kind) {
    case 'sale': {
      const { amountMinor: minorUnits, currency, category } = outcome;
      return `${kind}, ${formatMoney({ minorUnits, currency }, language)}, ${categoryLabel(category, language).toLowerCase()}`;
    }
    case 'no-show':
      return `${kind} (${messages.authors[outcome.author].toLowerCase()})`;
    case 'later':
      return `${kind} (${messages.laterOn.toLowerCase()} ${formatDate(middayAfter(outcome.reopensAt), language)})`;
    case 'attended':
    case 'no-sale':
      return kind;
  }
}
