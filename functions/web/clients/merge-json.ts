import type { ClientMerge } from '#domain/identity/client-merge.ts';
import type { ComparedRecord } from '#use-cases/identity/merge-clients.ts';

/** A merge as the API returns it. */
export function mergeJson({ keptId, mergedId, at, byId, because, note, undone }: ClientMerge) {
  return {
    keptId,
    mergedId,
    at,
    byId,
    reason: because,
    note: note ?? null,
    undone:
      undone === undefined
        ? null
        : { at: undone.at, byId: undone.byId, reason: undone.because, note: undone.note ?? null },
  };
}

/** A record as a manager compares it. */
export function comparedJson({ record, inquiries, purchases }: ComparedRecord) {
  const { personId, fullName, email, phone, mergedInto } = record;
  return { personId, fullName, email, phone: phone ?? null, inquiries, purchases, mergedInto: mergedInto ?? null };
}
