import * as z from 'zod';
import { weekdays } from '#domain/calendar/local-date.ts';
import { type AdvisorStatus, type ChangedField, changedFields } from '#domain/house/advisor-change.ts';
import { poolWord } from '#events/values/shared-enums.ts';

export const ownerPools = poolWord.options;

type Fields = Readonly<Record<string, string>>;

/** The ticked boxes of a group, `languages-fr`, `languages-en`. */
function ticked(fields: Fields, group: string): string[] {
  const prefix = `${group}-`;
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

/** A typed figure that is no number stays text, and the schema reports it. */
function figure(text: string | undefined): number | string {
  const typed = (text ?? '').trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

/** `10:00–13:00, 14:00–19:00`, with any dash; `9:30` is `09:30`. An empty line is a day off. */
function framesOf(text: string | undefined): { from: string; to: string }[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [from = '', to = ''] = part.split(/[-–—]/).map((moment) => moment.trim().replace(/^(\d):/, '0$1:'));
      return { from, to };
    });
}

function leaveOf(fields: Fields): { from: string; to: string }[] {
  const rows = ticked(fields, 'leaveFrom').filter((row) => fields[`leaveRemoved-${row}`] === undefined);
  return rows
    .map((row) => ({ from: fields[`leaveFrom-${row}`] ?? '', to: fields[`leaveTo-${row}`] ?? '' }))
    .filter(({ from, to }) => from !== '' || to !== '');
}

function allOf(fields: Fields): Readonly<Record<string, unknown>> {
  const pools = ticked(fields, 'pools');
  const hasOwnHours = fields.calendarId === 'own';
  return {
    languages: ticked(fields, 'languages'),
    skills: ticked(fields, 'skills'),
    clearance: ticked(fields, 'clearance'),
    pools: pools.length === 0 ? null : pools,
    capacity: figure(fields.capacity),
    weight: figure(fields.weight),
    ...(hasOwnHours
      ? { weekly: Object.fromEntries(weekdays.map((name) => [name, framesOf(fields[`hours-${name}`])])) }
      : { calendarId: fields.calendarId ?? '' }),
    delegateId: fields.delegateId === undefined || fields.delegateId === '' ? null : fields.delegateId,
    leave: leaveOf(fields),
  };
}

function inOneOrder(value: unknown): string {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return JSON.stringify(isList ? [...value].sort() : value);
}

/**
 * The part of the form that differs from what it showed. An unchanged field is no part of the change, so that two
 * people with the page open do not revert each other's changes.
 */
export function formChange(fields: Fields, shown: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(
    Object.entries(allOf(fields)).filter(([field, value]) => inOneOrder(value) !== inOneOrder(shown[field])),
  );
}

const shownSchema = z.record(z.string(), z.unknown());

/** The value of a hidden field; undefined when it was tampered with. */
export function carried(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const parsed = shownSchema.safeParse(JSON.parse(text ?? '{}'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** The values as the form shows them, for `formChange` to compare. */
export function shownBy(standing: AdvisorStatus): Readonly<Record<string, unknown>> {
  const { leave, leavesOn: _apart, ...rest } = standing;
  return { ...rest, leave: leave.map(({ from, to }) => ({ from, to })) };
}

/** The field of the change that a schema issue is about; undefined for the body as a whole. */
export function changedFieldOf(path: readonly PropertyKey[]): ChangedField | undefined {
  return changedFields.find((field) => field === path[0]);
}
