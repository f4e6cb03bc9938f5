const encodedWord = /=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi;

/** Decodes RFC 2047 encoded words, so that the mailbox shows "Éléonore" and not "=?UTF-8?B?…?=". */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(encodedWord, (_whole, charset: string, encoding: string, text: string) =>
      decodeText(
        encoding.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' ')),
        charset,
      ),
    );
}

/** Bytes of a quoted-printable text. */
export function quotedPrintable(text: string): Buffer {
  const plain = text.replace(/=\r?\n/g, '');
  const bytes: Buffer[] = [];
  for (const part of plain.split(/(=[0-9A-Fa-f]{2})/)) {
    bytes.push(/^=[0-9A-Fa-f]{2}$/.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8'));
  }
  return Buffer.concat(bytes);
}

/** Text in the named charset; an unknown charset is read as UTF-8. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
