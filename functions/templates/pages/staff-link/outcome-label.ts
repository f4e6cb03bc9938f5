import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import type { StaffLanguage } from '#domain/policy/language.ts';
import { formatDate } from '#templates/i18n/dates.ts';
import { formatMoney } from '#templates/i18n/money.ts';
import { categoryLabel } from '#templates/layout/category-label.ts';
import { staffLinks } from '#templates/messages/staff-links.ts';

const halfDayMs = 43_200_000;

/** A day that begins at the client's midnight is the same day at their noon, wherever its date is read. */
function middayAfter(startOfDay: string): string {
  return new Date(Date.parse(startOfDay) + halfDayMs).toISOString();
}

/** What came of a meeting, in a few words: "Une vente, 12 500 €, horlogerie". */
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
