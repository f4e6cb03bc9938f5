import type { LetterUrls } from '#adapters/ses/letter-urls.ts';
import type { Letter, LetterFacts } from '#ports/letters.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';

export type LetterKind = LetterFacts['kind'];
export type FactsByKind = { readonly [Kind in LetterKind]: Extract<LetterFacts, { readonly kind: Kind }> };

/** Puts one kind of letter into words. */
export type Wording<Kind extends LetterKind> = (
  facts: FactsByKind[Kind],
  letter: Letter,
  urls: LetterUrls,
) => RenderedMail;

/** A table with words for each of these kinds: one that is missing does not compile. */
export type Wordings<Kinds extends LetterKind> = { readonly [Kind in Kinds]: Wording<Kind> };
