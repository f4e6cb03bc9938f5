import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { House } from '#domain/house/house.ts';
import { staffPages } from '#templates/messages/catalogues.ts';

/** The name of a policy's publisher; also for people who have left. */
export function publisherName(house: House, publishedBy: string, language: StaffLanguage): string {
  const member = house.staff.find(({ staffId }) => staffId === publishedBy);
  return member?.fullName ?? staffPages[language].policyPage.bySetup;
}
