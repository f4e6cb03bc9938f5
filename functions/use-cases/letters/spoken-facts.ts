import { withBoutiqueNames } from '#domain/house/boutique-names.ts';
import type { House } from '#domain/house/house.ts';
import { clientWordsSince } from '#domain/inquiry/content.ts';
import type { InquiryDossier, LetterFacts } from '#ports/letters.ts';

/** What the client said last, in their own words, and what they put right: everything since somebody last answered. */
export function spokenFacts(
  house: House,
  { inquiry, content }: InquiryDossier,
): Extract<LetterFacts, { kind: 'client-spoke' }> {
  const { clientAsked } = inquiry;
  const since = clientAsked?.since ?? clientAsked?.at ?? '';
  const corrections = (content.formCorrections ?? []).filter(({ at }) => at >= since);
  return {
    kind: 'client-spoke',
    what: clientAsked?.what ?? 'replied',
    words: clientWordsSince(content.notes, since),
    corrections: withBoutiqueNames(house, corrections),
  };
}
