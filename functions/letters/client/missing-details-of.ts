import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { MissingCode } from '#domain/qualification/reason-codes.ts';
import type { MissingDetail } from '#templates/messages/fr/client-letter-parts/missing-details.ts';

const detailOfCode: Readonly<Record<MissingCode, MissingDetail>> = {
  piece: 'piece',
  purpose: 'occasion',
  window: 'availability',
  detail: 'message',
  meeting: 'meeting',
  'appointment-frame': 'meeting',
  intent: 'message',
};

/** The questions for a client, most useful first, each once. */
export function missingDetails({ qualification }: Inquiry): MissingDetail[] {
  return [...new Set((qualification?.missing ?? []).map((code) => detailOfCode[code]))];
}
