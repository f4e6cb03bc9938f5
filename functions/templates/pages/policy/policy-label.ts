import type { StaffLanguage } from '#domain/policy/language.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

/** A key of the policy document in words; undefined for one that has none. A test finds any key without words. */
export function segmentLabel(segment: string, language: StaffLanguage): string | undefined {
  return (
    knownMessage(staffPages[language].policyLabels, segment) ??
    knownMessage(staffShared[language].levels.names, segment)
  );
}

/** The path in words: "Première réponse · VIC · hors VIP · délai visé, heures ouvrées". A position is counted from one. */
export function policyLabel(path: string, language: StaffLanguage): string {
  return path
    .split('.')
    .map((segment) =>
      /^\d+$/.test(segment) ? String(Number(segment) + 1) : (segmentLabel(segment, language) ?? segment),
    )
    .join(' · ');
}
