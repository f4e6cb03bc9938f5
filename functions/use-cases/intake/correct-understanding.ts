import type { Instant } from '#domain/calendar/instant.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { type CorrectableField, corrected } from '#domain/understanding/corrections.ts';
import { statedWishes } from '#domain/understanding/stated-wishes.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';

/** Sets one part of what was understood right; `to` is null when it is not so. */
export interface CorrectionGiven {
  readonly field: CorrectableField;
  readonly to: string | null;
}

/**
 * Keeps what the client or an advisor set right, beside the words, and has it obeyed from now on. Nothing else follows: no
 * clock stops and nobody is written to.
 * @throws InquiryStateError when the words were erased: what was understood of them went with them.
 * @throws InquiryChangedError when somebody was quicker: read again and decide again.
 */
export async function correctUnderstanding(
  ports: { readonly inquiries: Pick<InquiryRepository, 'readContent' | 'change'> },
  { inquiry, byId }: { readonly inquiry: Inquiry; readonly byId: string },
  { field, to }: CorrectionGiven,
  at: Instant,
): Promise<void> {
  const content = await ports.inquiries.readContent(inquiry);
  if (content.message === '') throw new InquiryStateError(`The words of inquiry ${inquiry.inquiryId} are gone.`);
  const corrections = { ...content.corrections, [field]: { to, byId, at } };
  await ports.inquiries.change(inquiry, {
    set: { wishes: statedWishes(corrected(content.understood ?? {}, corrections)) },
    events: [],
    rewritten: { ...content, corrections },
  });
}
