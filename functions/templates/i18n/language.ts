import type { ClientLanguage, Language, StaffLanguage } from '#domain/choices/languages.ts';

/** The languages of all pages and mails. */
export type { ClientLanguage, Language, StaffLanguage };

const primarySubtag = /^[a-z]+/;

/** The supported language of a BCP 47 tag: "fr" for `fr-CA`, `FR` or `fr;q=0.8`. */
function spokenAmong<L extends string>(offered: readonly L[], tag: string): L | undefined {
  const primary = primarySubtag.exec(tag.trim().toLowerCase())?.[0];
  return offered.find((language) => language === primary);
}

/** A reader's language preferences: an explicit `?lang=`, and the browser's `Accept-Language`. */
interface LanguageWish {
  readonly requested?: string | null | undefined;
  readonly acceptLanguage?: string | null | undefined;
}

/**
 * The explicit choice takes precedence, then the browser's first supported language, then the first offered. Browsers
 * list languages in order of preference, so weights need no parsing.
 */
export function chooseLanguage<L extends string>(
  offered: readonly [L, ...(readonly L[])],
  { requested, acceptLanguage }: LanguageWish,
): L {
  const wishes = [requested ?? '', ...(acceptLanguage ?? '').split(',')];
  for (const tag of wishes) {
    const spoken = spokenAmong(offered, tag);
    if (spoken !== undefined) return spoken;
  }
  return offered[0];
}
