import type { LetterUrls } from '#adapters/ses/letter-urls.ts';
import type { Letter, LetterFacts } from '#ports/letters.ts';
import type { RenderedMail } from '#templates/email-layout/mail.ts';

export type LetterKind = LetterFacts['kind'];
export type FactsByKind = { readonly [Kind in LetterKind]: Extract<LetterFacts, { readonly kind: Kind }> };

/** Renders one kind of letter. */
export type Wording<Kind extends LetterKind> = (
  facts: FactsByKind[Kind],
  letter: Letter,
  urls: LetterUrls,
) => RenderedMail;

/** A table of renderers for these kinds; a missing one does not compile. */
export type Wordings<Kinds extends LetterKind> = { readonly [Kind in Kinds]: Wording<Kind> };
