import { languages, type StaffLanguage } from '#domain/choices/languages.ts';
import { languageName } from '#templates/i18n/language-name.ts';
import { knownMessage } from '#templates/layout/known-message.ts';
import { staffPages, staffShared } from '#templates/messages/catalogues.ts';

/** The label of a key of the policy document; undefined if it has none. A test finds any key without a label. */
export function segmentLabel(segment: string, language: StaffLanguage): string | undefined {
  const { policyLabels, policyPage } = staffPages[language];
  if (languages.some((one) => one === segment)) {
    return policyPage.inLanguage({ language: languageName(segment, language) });
  }
  return knownMessage(policyLabels, segment) ?? knownMessage(staffShared[language].levels.names, segment);
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
