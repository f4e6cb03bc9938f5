import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { Link } from '#ports/link-repository.ts';

/** Who acts on an inquiry: the holder of a link from a letter, or a member of staff on the inquiry's page. */
export type Acting =
  | { readonly link: Link; readonly byId?: undefined }
  | { readonly byId: string; readonly link?: Link | undefined };

export function actorId(acting: Acting): string {
  return acting.byId === undefined ? acting.link.holderId : acting.byId;
}

/**
 * A link of a letter opens only while its promise does; on the inquiry's page the state is checked here.
 * @throws InquiryStateError when no client waits for an answer.
 */
export function refuseUnlessAwaited({ status, pendingChoice, inquiryId }: Inquiry, { link }: Acting): void {
  if (link !== undefined || (status === 'awaiting-first-response' && pendingChoice === undefined)) return;
  throw new InquiryStateError(`Nobody has to answer inquiry ${inquiryId} now.`);
}
