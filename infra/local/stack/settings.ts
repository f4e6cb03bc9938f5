import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClockMode } from '#local/clock/clock.ts';
import { instantMs } from '#local/clock/instants.ts';
import { SettingInvalidError } from '#local/kernel/start-error.ts';

/** The options for starting the local stack. */
export interface Settings {
  /** 0 means any free port. */
  readonly port: number;
  /** Absolute path. */
  readonly dataDir: string;
  /** How time passes; a manual clock has its start instant. */
  readonly clock: ClockMode;
  /** A DynamoDB-compatible server to use instead of the bundled one. */
  readonly dynamodbEndpoint?: string;
  /** Move the old data aside before starting. */
  readonly fresh: boolean;
  /** Whether a new house begins with the clients and purchases of some years. */
  readonly past: 'demo' | 'none';
}

/**
 * @param env PORT, DATA_DIR, CLOCK (`real`, `manual` or a speed factor), NOW, DYNAMODB_ENDPOINT, HOUSE_PAST (`demo`
 *   or `none`).
 * @throws SettingInvalidError naming the variable, the value and the accepted values.
 */
export function readSettings(env: NodeJS.ProcessEnv, args: readonly string[], root: string): Settings {
  const dataDir = env.DATA_DIR?.trim() || '.local';
  const endpoint = dynamodbEndpoint(env.DYNAMODB_ENDPOINT);
  return {
    port: port(env.PORT),
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(root, dataDir),
    clock: clockMode(env.CLOCK, env.NOW),
    ...(endpoint === undefined ? {} : { dynamodbEndpoint: endpoint }),
    fresh: fresh(args),
    past: past(env.HOUSE_PAST),
  };
}

function past(text: string | undefined): Settings['past'] {
  const chosen = text?.trim() || 'demo';
  if (chosen === 'demo' || chosen === 'none') return chosen;
  throw new SettingInvalidError(
    `HOUSE_PAST="${text}" is not a past`,
    'give "demo" (a new house begins with clients and purchases) or "none"',
  );
}

function port(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return 3000;
  const value = Number(text);
  if (/^\d{1,5}$/.test(text.trim()) && value <= 65_535) return value;
  throw new SettingInvalidError(
    `PORT="${text}" is not a port`,
    'give a whole number from 0 to 65535 (0: any free port)',
  );
}

/** @throws SettingInvalidError */
export function clockMode(text: string | undefined, now: string | undefined): ClockMode {
  const chosen = text?.trim() || 'real';
  if (chosen === 'real') return { kind: 'real' };
  if (chosen === 'manual') return { kind: 'manual', startAt: startInstant(now) };
  const factor = Number(chosen);
  if (Number.isFinite(factor) && factor > 0) return { kind: 'speed', factor };
  throw new SettingInvalidError(
    `CLOCK="${chosen}" is not a clock`,
    'give "real", "manual" or a speed factor greater than 0, such as CLOCK=60',
  );
}

function startInstant(text: string | undefined): number {
  if (text === undefined || text.trim() === '') return Date.now();
  const instant = instantMs(text.trim());
  if (instant !== undefined) return instant;
  throw new SettingInvalidError(
    `NOW="${text}" is not an instant`,
    'give one with its offset: NOW=2026-11-23T09:00:00+01:00',
  );
}

function dynamodbEndpoint(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const url = URL.parse(text.trim());
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url.origin;
  throw new SettingInvalidError(
    `DYNAMODB_ENDPOINT="${text}" is not an address`,
    'give the server with its protocol: DYNAMODB_ENDPOINT=http://localhost:8000',
  );
}

function fresh(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { fresh: { type: 'boolean', default: false } } });
    return values.fresh;
  } catch {
    throw new SettingInvalidError(`"${args.join(' ')}" is not understood`, 'the only option is --fresh');
  }
}
