import { hasRoomFor, type InquiryContent } from '#domain/inquiry/content.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { clientPages } from '#templates/messages/client-pages.ts';
import type { ClientChoice } from './client-choice-schema.ts';

/** The message that comes with a choice, and the field it is typed into. */
function messageOf(choice: ClientChoice): { readonly field: string; readonly text: string | undefined } {
  if ('wish' in choice) return { field: 'wish', text: choice.wish };
  if ('comment' in choice) return { field: 'comment', text: choice.comment };
  return { field: 'message', text: 'message' in choice ? choice.message : undefined };
}

/** A client who has written very often is asked to call instead; whatever they choose without a message goes through. */
export function messageBeyondRoom(content: InquiryContent, choice: ClientChoice, language: Language): FieldError[] {
  const { field, text } = messageOf(choice);
  return text === undefined || hasRoomFor(content, text)
    ? []
    : [{ field, message: clientPages[language].choiceProblems.full }];
}
