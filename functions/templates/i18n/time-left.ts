import { formats } from '../messages/catalogues.ts';
import type { ClientLanguage } from './language.ts';

/** Business time against an obligation, in minutes; negative `minutesLeft` means the deadline has passed. */
export type TimeLeft = {
  readonly minutesLeft: number;
  readonly targetMinutes: number;
};

type TimeLeftTone = 'calm' | 'soon' | 'over';

/** "2 h 10", "45 min", "4 h"; whole minutes, rounded down, so that a text never promises too much time. */
export function formatMinutes(minutes: number, language: ClientLanguage): string {
  const whole = Math.floor(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return formats[language].hoursAndMinutes({ hours, minutes: rest });
}

export function timeLeftWords({ minutesLeft }: TimeLeft, language: ClientLanguage): string {
  const amount = formatMinutes(minutesLeft, language);
  const { businessTimeLeft, businessTimeOver } = formats[language];
  return minutesLeft < 0 ? businessTimeOver({ amount }) : businessTimeLeft({ amount });
}

/** The last fifth of the time is "soon": the same threshold as the second warning. */
export function timeLeftTone({ minutesLeft, targetMinutes }: TimeLeft): TimeLeftTone {
  if (minutesLeft < 0) return 'over';
  return minutesLeft <= targetMinutes / 5 ? 'soon' : 'calm';
}

/** Fraction of the business time already used, between 0 and 1. */
export function fractionUsed({ minutesLeft, targetMinutes }: TimeLeft): number {
  if (targetMinutes <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - minutesLeft / targetMinutes));
}
