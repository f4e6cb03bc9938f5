/** What is wrong with one field, already said in the reader's language; `field` is the form's field name. */
export type FieldError = { readonly field: string; readonly message: string };
