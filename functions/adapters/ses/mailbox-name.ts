import { cleanLine } from '#templates/i18n/text.ts';

/** An encoded word has at most 75 characters (RFC 2047 § 2); 45 bytes make 60 of base64, and 12 more are its frame. */
const bytesPerWord = 45;

/** Whole characters only: an encoded word is decoded by itself and must not end within one. */
function chunks(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of text) {
    if (Buffer.byteLength(part + character) > bytesPerWord) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/**
 * A person and their address in a mail header: a quoted string (RFC 5322) that no typed character can end, or encoded
 * words (RFC 2047) for a name with an accent, which SES refuses unencoded.
 */
export function mailboxOf(name: string, address: string): string {
  const line = cleanLine(name).replaceAll('\\', '').replaceAll('"', '');
  if (/^[ -~]*$/.test(line)) return `"${line}" <${address}>`;
  const words = chunks(line).map((part) => `=?UTF-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`);
  return `${words.join(' ')} <${address}>`;
}
