import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';

const halfDayMs = 43_200_000;

/** A day that begins at the client's midnight is the same day at their noon, wherever its date is read. */
function middayAfter(startOfDay: string): string {
  return new Date(Date.parse(startOfDay) + halfDayMs).toISOString();
}

/** What came of a meeting, in a few words: "Une vente, 12 500 €, horlogerie". */
export function outcomeLabel(outcome: MeetingOutcome, language: StaffLanguage): string {
  const words = staffPages[language].outcome;
  const kind = words.kinds[outcome.kind];
  switch (outcome.kind) {
    case 'sale': {
      const { amountMinor: minorUnits, currency, category } = outcome;
      return `${kind}, ${formatMoney({ minorUnits, currency }, language)}, ${categoryLabel(category, language).toLowerCase()}`;
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
