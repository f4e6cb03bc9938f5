import { hasRoomFor, type InquiryContent } from '#domain/inquiry/content.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import type { TypedWords } from './client-choice.ts';

/** A client who has written very often is asked to use another channel; choices without text are always accepted. */
export function wordsBeyondRoom(
  content: InquiryContent,
  words: TypedWords | undefined,
  language: Language,
): readonly FieldError[] {
  const { field, text } = words ?? {};
  if (field === undefined || text === undefined || hasRoomFor(content, text)) return [];
  return [{ field, message: clientPages[language].choiceProblems.full }];
}
