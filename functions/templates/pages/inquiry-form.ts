import type { FieldError } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type PageContext, renderPage } from '#templates/layout/page.ts';

/** The form's fields, by the exact names they are posted under; text as typed, checkboxes as posted ("on") or absent. */
export type InquiryFormValues = {
  readonly message?: string | undefined;
  readonly fullName?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly language?: string | undefined;
  readonly intent?: string | undefined;
  readonly category?: string | undefined;
  readonly pieceReference?: string | undefined;
  readonly occasion?: string | undefined;
  readonly desiredOn?: string | undefined;
  readonly availability?: string | undefined;
  readonly meetingPreference?: string | undefined;
  readonly boutiqueId?: string | undefined;
  readonly acceptsByAppointment?: string | undefined;
  readonly consent?: string | undefined;
};

export type InquiryFormView = PageContext & {
  readonly boutiques: readonly { readonly boutiqueId: string; readonly name: string }[];
  readonly formVersion: string;
  /** Opaque value the server recognises; it proves when the form was opened. */
  readonly startedAt: string;
  /** Posted back so that a double click, or a reload, is one inquiry. */
  readonly idempotencyKey: string;
  /** Where the full privacy text lives. */
  readonly privacyUrl: string;
  readonly values?: InquiryFormValues | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

export function inquiryFormPage(view: InquiryFormView): string {
  return renderPage({ ...view, title: 'inquiry-form', body: html`<main></main>` });
}
