import { hasRoomFor, type InquiryContent } from '#domain/inquiry/content.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import type { TypedWords } from './client-choice.ts';

const full = {
  fr: 'La maison a déjà beaucoup de mots de vous sur cette demande. Laissez ce champ vide, ou demandez un appel.',
  en: 'The house has many words of yours on this inquiry already. Leave this field empty, or ask for a call.',
} as const;

/** A client who has written very often is asked to say it otherwise; whatever they choose without words goes through. */
export function wordsBeyondRoom(
  content: InquiryContent,
  words: TypedWords | undefined,
  language: Language,
): readonly FieldError[] {
  const { field, text } = words ?? {};
  if (field === undefined || text === undefined || hasRoomFor(content, text)) return [];
  return [{ field, message: full[language] }];
}
