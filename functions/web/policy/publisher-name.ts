import type { House } from '#domain/house/house.ts';
import type { StaffLanguage } from '#domain/policy/language.ts';
import type { Words } from '#templates/i18n/language.ts';

const byOperators: Words<string> = { fr: 'installation de la maison', en: 'furnishing of the house' };

/** Who published a policy, as colleagues call them; also for those who have left. */
export function publisherName(house: House, publishedBy: string, language: StaffLanguage): string {
  const member = house.staff.find(({ staffId }) => staffId === publishedBy);
  return member?.fullName ?? byOperators[language];
}
