import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { nextOrdinaryTuesday } from '#local/demo/day.ts';
import { SettingInvalidError } from '#local/kernel/start-error.ts';

/** The options of the replayed day or days. */
export interface DemoOptions {
  /** For the whole replay. */
  readonly inquiries: number;
  readonly seed: number;
  readonly days: number;
  readonly on: Temporal.PlainDate;
  /** A JSON Lines file of real messages, or `none`; undefined means the default location, if the file exists. */
  readonly texts: string | undefined;
  /** End when the report is printed, instead of leaving the stack open. */
  readonly exits: boolean;
}

/** More than any house with six advisors receives. */
const perDayAtMost = 500;

/** A very busy day by itself; over many days, the average for two thousand inquiries in a quarter. */
const perDayUsually = { one: 220, many: 23 } as const;

/** The figures are requested for the whole replay, and cover 400 days at most. */
const daysAtMost = 365;

/** @throws SettingInvalidError naming the option and what is accepted. */
export function readOptions(args: readonly string[], today: Temporal.PlainDate): DemoOptions {
  const values = parse(args);
  const days = whole('--days', values.days, 1, daysAtMost);
  const usually = days === 1 ? perDayUsually.one : perDayUsually.many;
  const perDay = whole('--per-day', values['per-day'] ?? String(usually), 1, perDayAtMost);
  return {
    inquiries: perDay * days,
    days,
    seed: whole('--seed', values.seed, 0, 1_000_000_000),
    on: values.day === undefined ? nextOrdinaryTuesday(today) : day(values.day, today),
    texts: values.texts,
    exits: values.exit,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        days: { type: 'string', default: '1' },
        'per-day': { type: 'string' },
        seed: { type: 'string', default: '7' },
        day: { type: 'string' },
        texts: { type: 'string' },
        exit: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new SettingInvalidError(
      `"${args.join(' ')}" is not understood`,
      'the options are --days N, --per-day N, --seed S, --day YYYY-MM-DD, --texts FILE or none, and --exit',
    );
  }
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new SettingInvalidError(`${name} "${text}" is no number`, `give a whole number from ${least} to ${most}`);
}

function day(text: string, today: Temporal.PlainDate): Temporal.PlainDate {
  const found = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dateOrNone(text) : undefined;
  if (found !== undefined && Temporal.PlainDate.compare(found, today) > 0) return found;
  throw new SettingInvalidError(
    `--day "${text}" is not a day to come`,
    'give one after today, YYYY-MM-DD: what expires in the local DynamoDB does so by the machine’s own clock',
  );
}

function dateOrNone(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return undefined;
  }
}
