import { decodeText, decodeWords, quotedPrintable } from './rfc2047.ts';

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

export interface MailAttachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly base64: string;
}

export interface ParsedMime {
  readonly headers: readonly MailHeader[];
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly MailAttachment[];
}

/**
 * Parses a raw message (RFC 5322, MIME) well enough to display it: first text part, first HTML part, the rest as
 * attachments.
 */
export function parseMime(source: Buffer): ParsedMime {
  // latin1 keeps every byte as one character; each part is decoded by its own charset.
  const { headers, body } = splitHeaders(source.toString('latin1'));
  const parts = leafParts(headers, body);
  const text = parts.find((part) => part.contentType === 'text/plain' && !part.isAttachment);
  const html = parts.find((part) => part.contentType === 'text/html' && !part.isAttachment);
  return {
    headers: headers.map(({ name, value }) => ({ name, value: decodeWords(value) })),
    text: text === undefined ? '' : decodeText(text.bytes, text.charset),
    html: html === undefined ? '' : decodeText(html.bytes, html.charset),
    attachments: parts
      .filter((part) => part !== text && part !== html)
      .map((part) => ({
        fileName: part.fileName,
        contentType: part.contentType,
        base64: part.bytes.toString('base64'),
      })),
  };
}

export function headerOf(headers: readonly MailHeader[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value ?? '';
}

interface Part {
  readonly contentType: string;
  readonly charset: string;
  readonly fileName: string;
  readonly isAttachment: boolean;
  readonly bytes: Buffer;
}

function leafParts(headers: readonly MailHeader[], body: string): Part[] {
  const type = headerOf(headers, 'content-type') || 'text/plain';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== '') {
    return partsBetween(body, boundary).flatMap((part) => {
      const inner = splitHeaders(part);
      return leafParts(inner.headers, inner.body);
    });
  }
  const disposition = headerOf(headers, 'content-disposition');
  return [
    {
      contentType: (type.split(';')[0] ?? 'text/plain').trim().toLowerCase(),
      charset: parameter(type, 'charset') || 'utf-8',
      fileName: decodeWords(parameter(disposition, 'filename') || parameter(type, 'name') || 'attachment'),
      isAttachment: /^attachment/i.test(disposition),
      bytes: decodeTransfer(body, headerOf(headers, 'content-transfer-encoding')),
    },
  ];
}

function partsBetween(body: string, boundary: string): string[] {
  const inside = `\r\n${body.replaceAll(/\r?\n/g, '\r\n')}`.split(`\r\n--${boundary}--`)[0] ?? '';
  return inside
    .split(`\r\n--${boundary}`)
    .slice(1)
    .map((part) => part.replace(/^[ \t]*\r\n/, ''));
}

function decodeTransfer(body: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (/quoted-printable/i.test(encoding)) return quotedPrintable(body);
  return Buffer.from(body, 'latin1');
}

function splitHeaders(source: string): { headers: MailHeader[]; body: string } {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end === null ? source : source.slice(0, end.index);
  const body = end === null ? '' : source.slice(end.index + end[0].length);
  const headers = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => /^([!-9;-~]+):\s*(.*)$/.exec(line))
    .flatMap((match) => (match === null ? [] : [{ name: match[1] ?? '', value: (match[2] ?? '').trim() }]));
  return { headers, body };
}

function parameter(header: string, name: string): string {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? '';
}
