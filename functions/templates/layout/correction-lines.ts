import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { CorrectedField, Correction } from '#domain/inquiry/correction.ts';
import { shared, staffShared } from '#templates/messages/catalogues.ts';
import { formatDate } from '../i18n/dates.ts';
import { categoryLabel } from './category-label.ts';

/** One field as it was and as the client has it now, with boutiques by their names. */
export type CorrectionView = Pick<Correction, 'field' | 'before' | 'after'>;

function fieldLabel(field: CorrectedField, language: StaffLanguage): string {
  const { answers } = shared[language];
  switch (field) {
    case 'phone':
      return staffShared[language].corrections.phone;
    case 'boutiqueId':
      return answers.boutique;
    case 'category':
      return answers.category;
    case 'desiredOn':
      return answers.on;
    case 'availability':
      return answers.availability;
    case 'meetingPreference':
      return answers.meeting;
    case 'pieceReference':
      return answers.piece;
    case 'occasion':
      return answers.occasion;
  }
}

/** A word of ours in the reader's language; one that is no longer known is shown as it is. */
function knownWord(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}

function valueLabel(field: CorrectedField, value: string, language: StaffLanguage): string {
  const { availabilities, meetings } = shared[language].inquiry;
  switch (field) {
    case 'category':
      return categoryLabel(value, language);
    case 'desiredOn':
      return formatDate(value, language);
    case 'availability':
      return knownWord(availabilities, value);
    case 'meetingPreference':
      return knownWord(meetings, value);
    default:
      return value;
  }
}

/** "Téléphone : +33 6 12 34 56 79 (auparavant +33 6 12 34 56 78)", a line for each field. */
export function correctionLines(corrections: readonly CorrectionView[], language: StaffLanguage): string[] {
  const { line } = staffShared[language].corrections;
  return corrections.map(({ field, before, after }) =>
    line({
      label: fieldLabel(field, language),
      after: valueLabel(field, after, language),
      before: before === undefined ? undefined : valueLabel(field, before, language),
    }),
  );
}
