import { ProductError } from '#domain/errors/product-error.ts';
import { choiceKey, type FieldKind } from '#templates/pages/policy/policy-fields.ts';

/** What a person types into one field of the editor, read as what the document holds. Both languages are understood. */

/** The text is not of the form that its field asks for; the message names the words that say so. */
export class FieldUnreadableError extends ProductError {
  override readonly name = 'FieldUnreadableError';
}

/** "1 500,5", "1,500.5" or "1.5": spaces group digits, and so does a comma before a full stop. */
function numberOf(text: string, problem: string): number {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '');
  const plain = compact.includes('.') ? compact.replaceAll(',', '') : groupsOrDecimals(compact);
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) throw new FieldUnreadableError(problem);
  return Number(plain);
}

/** A single comma with three digits after it groups thousands ("50,000"); any other is a decimal comma ("1,5"). */
function groupsOrDecimals(text: string): string {
  return /^-?\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
}

const parts = (text: string) =>
  text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const channels: Readonly<Record<string, string>> = {
  courriel: 'email',
  'e-mail': 'email',
  email: 'email',
  téléphone: 'phone',
  telephone: 'phone',
  phone: 'phone',
  message: 'message',
  courrier: 'post',
  post: 'post',
  rencontre: 'meeting',
  meeting: 'meeting',
  tous: 'any',
  all: 'any',
  any: 'any',
};

const noLimit = /^(?:sans limite|no limit|unlimited|illimité)$/i;

function capOf(text: string): object {
  const [, word = 'any', rest = ''] =
    /^(?:(\p{L}[\p{L}-]*)\s+)?(\d.*|sans limite|no limit|unlimited|illimité)$/iu.exec(text) ?? [];
  const channel = Object.hasOwn(channels, word.toLowerCase()) ? channels[word.toLowerCase()] : undefined;
  if (channel === undefined || rest === '') throw new FieldUnreadableError('caps-unread');
  if (noLimit.test(rest)) return { channel, touches: 'unlimited', windowDays: 30 };
  const [, touches, windowDays] = /^(\d+)\s*(?:\/|en|in)\s*(\d+)$/.exec(rest) ?? [];
  if (touches === undefined) throw new FieldUnreadableError('caps-unread');
  return { channel, touches: Number(touches), windowDays: Number(windowDays) };
}

function frameOf(text: string): object {
  const [, from, to] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text) ?? [];
  if (from === undefined || to === undefined) throw new FieldUnreadableError('hours-unread');
  return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
}

/** @throws FieldUnreadableError */
export function typedValue(kind: FieldKind, path: string, typed: string, minorDigits: number): unknown {
  const text = typed.trim();
  switch (kind) {
    case 'whole':
      return numberOf(text, 'number-unread');
    case 'hours':
      return Math.round(numberOf(text, 'number-unread') * 60);
    case 'money':
      return Math.round(numberOf(text, 'number-unread') * 10 ** minorDigits);
    case 'numbers':
      return parts(text).map((part) => numberOf(part, 'list-unread'));
    case 'caps':
      return parts(text).map(capOf);
    case 'frames':
      return parts(text).map(frameOf);
    case 'lines':
      return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    case 'text':
      return text;
    case 'choice':
      return choiceKey(path) === 'atLeastOf' ? Number(text) : text;
    case 'tick':
      return text !== '';
    case 'days-or-never':
      return /^(?:never|jamais)$/i.test(text) ? 'never' : numberOf(text, 'number-unread');
  }
}
