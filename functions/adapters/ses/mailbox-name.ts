import { cleanLine } from '#templates/i18n/text.ts';

/** An encoded word has at most 75 characters (RFC 2047 § 2); 45 bytes make 60 of base64, and 12 more are its frame. */
const bytesPerWord = 45;

/** Whole characters only: a word that is decoded by itself must not end in half of one. */
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
 * A person and their address as a mail header wants them: a quoted string (RFC 5322) that nothing typed by anybody can
 * leave, or encoded words (RFC 2047) for a name with an accent, which SES refuses to take raw.
 */
export function mailboxOf(name: string, address: string): string {
  const line = cleanLine(name).replaceAll('\\', '').replaceAll('"', '');
  if (/^[ -~]*$/.test(line)) return `"${line}" <${address}>`;
  const words = chunks(line).map((part) => `=?UTF-8?B?${Buffer.from(part, 'utf8').toString('base64')}?=`);
  return `${words.join(' ')} <${address}>`;
}
