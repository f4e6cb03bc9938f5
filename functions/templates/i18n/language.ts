import type { ClientLanguage, Language, StaffLanguage } from '#domain/policy/language.ts';

/** The languages that every page and every mail exists in. */
export type { ClientLanguage, Language, StaffLanguage };

const primarySubtag = /^[a-z]+/;

/** The language among these that a BCP 47 tag asks for: "fr" for `fr-CA`, `FR` or `fr;q=0.8`. */
function spokenAmong<L extends string>(offered: readonly L[], tag: string): L | undefined {
  const primary = primarySubtag.exec(tag.trim().toLowerCase())?.[0];
  return offered.find((language) => language === primary);
}

/** What a reader is known to want: an explicit `?lang=`, and the browser's `Accept-Language`. */
interface LanguageWish {
  readonly requested?: string | null | undefined;
  readonly acceptLanguage?: string | null | undefined;
}

/**
 * The explicit wish wins, then the first of the browser's languages that is offered, then the first offered. Browsers
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
