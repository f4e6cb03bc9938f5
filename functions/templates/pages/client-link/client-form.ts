import type { Language } from '#templates/i18n/language.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import type { FormState } from '#templates/layout/fields.ts';
import { clientPages } from '#templates/messages/catalogues.ts';

/** The data of every client form: its address and, after a refusal, the typed values. */
export type ClientForm = {
  /** The path of this page, with the requested language. */
  readonly actionPath: string;
  readonly language: Language;
  readonly values?: Readonly<Record<string, string | undefined>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** The state of the form for the act `choice`; values typed for another act of the page are not shown here. */
export function stateFor({ values, errors, language }: ClientForm, choice?: string): FormState {
  const isOurs = choice === undefined || values?.choice === choice;
  return {
    values: isOurs ? { ...values } : {},
    errors: isOurs ? errors : undefined,
    optionalWord: clientPages[language].clientForm.optional,
  };
}

export const longestWishCharacters = 2000;
