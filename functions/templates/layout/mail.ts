/** A rendered mail: a header-safe subject, a true plain-text part, and the same words as HTML. */
export type RenderedMail = { readonly subject: string; readonly text: string; readonly html: string };
