import type { ClientLanguage } from '../i18n/language.ts';
import type { House } from '../layout/brand.ts';

/** The person who signs; a client always hears from a person, never from a mailbox. */
export type Signatory = {
  readonly fullName: string;
  readonly role: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
};

export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string }
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly label: string; readonly value: string }[];
      /** Long values, each under its label. */
      readonly stacked?: true;
    }
  | { readonly kind: 'action'; readonly label: string; readonly url: string }
  | { readonly kind: 'small'; readonly text: string };

export type MailLetter = {
  readonly house: House;
  readonly language: ClientLanguage;
  readonly subject: string;
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
  /** The closing formula above the signature. */
  readonly closing: string;
  readonly signatory: Signatory;
  /** A line or two under the signature: the reference, the reason of the mail. */
  readonly footnotes: readonly string[];
  /** Present on relational mails; the header List-Unsubscribe has the same address. */
  readonly preferences?: { readonly label: string; readonly url: string } | undefined;
};
