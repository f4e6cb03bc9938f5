import { hasRoomFor, type InquiryContent } from '#domain/inquiry/content.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import type { ClientChoice } from './client-choice-schema.ts';

const full = {
  fr: 'La maison a déjà beaucoup de mots de vous sur cette demande. Laissez ce champ vide, ou demandez un appel.',
  en: 'The house has many words of yours on this inquiry already. Leave this field empty, or ask for a call.',
} as const;

/** The words that come with a choice, and the field they are typed into. */
function wordsOf(choice: ClientChoice): { readonly field: string; readonly text: string | undefined } {
  if ('wish' in choice) return { field: 'wish', text: choice.wish };
  if ('comment' in choice) return { field: 'comment', text: choice.comment };
  return { field: 'message', text: 'message' in choice ? choice.message : undefined };
}

/** A client who has written very often is asked to say it otherwise; whatever they choose without words goes through. */
export function wordsBeyondRoom(content: InquiryContent, choice: ClientChoice, language: Language): FieldError[] {
  const { field, text } = wordsOf(choice);
  return text === undefined || hasRoomFor(content, text) ? [] : [{ field, message: full[language] }];
}
