import { isLocalDate } from '#domain/calendar/local-date.ts';
import { staffLanguages } from '#domain/choices/languages.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import type { TypedWord } from '#templates/messages/fr/staff-pages/policy/policy-values.ts';
import { choiceKey, type FieldKind } from '#templates/pages/policy/policy-fields.ts';
import { choiceLabel } from '#templates/pages/policy/policy-values.ts';

/** Parses the text of one editor field into the document's value, in any staff language. */

/** The text does not have the form that its field asks for; the message names the text that explains it. */
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

/** The texts accepted for a value of the document, in every staff language: its code, its label, its synonyms. */
function spellings(value: TypedWord): readonly string[] {
  const written = staffLanguages.flatMap((language) => [
    choiceLabel(value, language),
    ...staffPages[language].policyValues.typed[value],
  ]);
  return [value, ...written].map((text) => text.toLowerCase());
}

const channelCodes = ['email', 'phone', 'message', 'post', 'meeting', 'any'] as const;

const channels: ReadonlyMap<string, string> = new Map(
  channelCodes.flatMap((code) => spellings(code).map((text) => [text, code] as const)),
);
const noLimit: ReadonlySet<string> = new Set(spellings('unlimited'));
const never: ReadonlySet<string> = new Set(spellings('never'));
const within = [...new Set(staffLanguages.map((language) => staffPages[language].policyValues.within))].join('|');
const capPattern = new RegExp(`^(\\d+)\\s*(?:/|${within})\\s*(\\d+)$`);

/** "3 / 30", "message 1 / 7" or "no limit", with a channel before it when it counts alone. */
function capOf(text: string): object {
  const typed = text.toLowerCase();
  const unlimited = [...noLimit].find((words) => typed.endsWith(words));
  const limit = unlimited ?? /\d.*$/.exec(typed)?.[0] ?? '';
  const named = typed.slice(0, typed.length - limit.length).trim();
  const channel = named === '' ? 'any' : channels.get(named);
  if (channel === undefined || limit === '') throw new FieldUnreadableError('caps-unread');
  if (unlimited !== undefined) return { channel, touches: 'unlimited', windowDays: 30 };
  const [, touches, windowDays] = capPattern.exec(limit) ?? [];
  if (touches === undefined) throw new FieldUnreadableError('caps-unread');
  return { channel, touches: Number(touches), windowDays: Number(windowDays) };
}

function frameOf(text: string): object {
  const [, from, to] = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text) ?? [];
  if (from === undefined || to === undefined) throw new FieldUnreadableError('hours-unread');
  return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
}

/** "2026-01-01 GBP 1.1742": the schema says which currencies and rates there are. */
function rateOf(line: string): object {
  const [, from, currency, rate] = /^(\S+)\s+([A-Za-z]{3})\s+(\d+(?:[.,]\d+)?)$/.exec(line) ?? [];
  const isRead = from !== undefined && isLocalDate(from) && currency !== undefined && rate !== undefined;
  if (!isRead) throw new FieldUnreadableError('rates-unread');
  return { currency: currency.toUpperCase(), from, rate: rate.replace(',', '.') };
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

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
      return linesOf(text);
    case 'rates':
      return linesOf(text).map(rateOf);
    case 'text':
      return text;
    case 'choice':
      return choiceKey(path) === 'atLeastOf' ? Number(text) : text;
    case 'tick':
      return text !== '';
    case 'days-or-never':
      return never.has(text.toLowerCase()) ? 'never' : numberOf(text, 'number-unread');
  }
}
