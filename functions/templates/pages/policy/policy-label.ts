import type { StaffLanguage } from '#domain/policy/language.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { staffPages } from '#templates/messages/staff-pages.ts';
import { staffShared } from '#templates/messages/staff-shared.ts';

/** The label of a key of the policy document; undefined if it has none. A test finds any key without a label. */
export function segmentLabel(segment: string, language: StaffLanguage): string | undefined {
  return (
    knownMessage(staffPages[language].policyLabels, segment) ??
    knownMessage(staffShared[language].levels.names, segment)
  );
}

/** The label of a path: "Première réponse · VIC · hors VIP · délai visé, heures ouvrées". Positions count from one. */
export function policyLabel(path: string, language: StaffLanguage): string {
  return path
    .split('.')
    .map((segment) =>
      /^\d+$/.test(segment) ? String(Number(segment) + 1) : (segmentLabel(segment, language) ?? segment),
    )
    .join(' · ');
}
