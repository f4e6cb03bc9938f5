import type { Language } from './language.ts';

/** Business time against an obligation, in minutes; negative `minutesLeft` means the deadline has passed. */
export type TimeLeft = {
  readonly minutesLeft: number;
  readonly targetMinutes: number;
};

type TimeLeftTone = 'calm' | 'soon' | 'over';

/** "2 h 10", "45 min", "4 h"; whole minutes, rounded down, so that nobody is promised time that is not there. */
export function formatMinutes(minutes: number, language: Language): string {
  const whole = Math.floor(Math.abs(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  if (rest === 0) return `${hours} h`;
  return language === 'fr' ? `${hours} h ${String(rest).padStart(2, '0')}` : `${hours} h ${rest} min`;
}

export function timeLeftWords({ minutesLeft }: TimeLeft, language: Language): string {
  const amount = formatMinutes(minutesLeft, language);
  if (minutesLeft < 0) {
    return language === 'fr' ? `délai dépassé de ${amount} ouvrées` : `${amount} of business time over`;
  }
  return language === 'fr' ? `il reste ${amount} ouvrées` : `${amount} of business time left`;
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
