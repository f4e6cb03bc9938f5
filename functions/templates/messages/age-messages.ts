import type { Language } from '../i18n/language.ts';
import { formatMinutes } from '../i18n/time-left.ts';

const minutesPerHour = 60;
const hoursPerDay = 24;

/** Below this, hours say more than days: 47 hours is a day that most people would round differently. */
const hoursShown = 48;

/** "à l’instant", "depuis 12 min", "depuis 5 h", "depuis 6 jours": how long something has stood as it stands, by the calendar. */
export function ageWords(minutes: number, language: Language): string {
  if (minutes < 1) return language === 'fr' ? 'à l’instant' : 'just now';
  const hours = Math.floor(minutes / minutesPerHour);
  const days = Math.floor(hours / hoursPerDay);
  const plain = hours === 0 ? formatMinutes(minutes, language) : `${hours} h`;
  if (language === 'fr') return `depuis ${hours < hoursShown ? plain : `${days} jours`}`;
  return `for ${hours < hoursShown ? plain : `${days} days`}`;
}
