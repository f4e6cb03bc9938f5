import { ProductError } from '#domain/errors/product-error.ts';
/** The key of a letter, or of its owner, cannot be written as a tag. Keys are ours, so this is a programming error. */
export class MailTagError extends ProductError {
  override readonly name = 'MailTagError';
}

/**
 * SES takes ASCII letters, digits, `_` and `-` in a tag, and no more than 256 of them (AWS: SES v2 MessageTag). Our
 * keys have a dot or a `#` between their parts and never a `_`, which replaces that character here.
 */
function toTag(key: string, separator: '.' | '#'): string {
  const tag = key.replaceAll(separator, '_');
  if (key.includes('_') || !/^[A-Za-z0-9_-]{1,256}$/.test(tag)) throw new MailTagError(`Not a key for a tag: ${key}.`);
  return tag;
}

/** Identifies a mail's letter, with ids only; SES repeats it in every event about the mail. */
export function mailTags(letter: {
  readonly mailKey: string;
  readonly ownerKey: string;
}): { Name: string; Value: string }[] {
  return [
    { Name: 'mailKey', Value: toTag(letter.mailKey, '.') },
    { Name: 'owner', Value: toTag(letter.ownerKey, '#') },
  ];
}

/** The letter that SES's tags identify. */
export function letterOfTags(tags: { readonly mailKey: string; readonly owner: string }): {
  mailKey: string;
  ownerKey: string;
} {
  return { mailKey: tags.mailKey.replaceAll('_', '.'), ownerKey: tags.owner.replaceAll('_', '#') };
}
