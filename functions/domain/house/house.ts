import type { AdvisorProfile } from '#domain/assignment/advisor-profile.ts';
import type { BusinessCalendar } from '#domain/calendar/business-calendar.ts';
import type { Language, StaffLanguage } from '#domain/choices/languages.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { type HouseText, staffLanguageOf } from '#domain/policy/language.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';

export interface Boutique {
  readonly boutiqueId: string;
  readonly name: string;
  readonly city: string;
  readonly calendarId: string;
  readonly timeZone: string;
  /** No longer offered; past inquiries still refer to it. */
  readonly closed?: boolean | undefined;
}

export interface StaffMember {
  readonly staffId: string;
  readonly role: 'advisor' | 'manager' | 'ops';
  readonly fullName: string;
  readonly title: Readonly<Record<StaffLanguage, string>> & HouseText;
  readonly email: string;
  readonly phone?: string | undefined;
  /** The language of letters to this person. */
  readonly language: Language;
  readonly boutiqueId: string;
  readonly calendarId: string;
  /** Present for people who take inquiries. */
  readonly profile?: AdvisorProfile | undefined;
  /** Has left the house; past inquiries still refer to them. */
  readonly left?: boolean | undefined;
  /** The setup's values at the first manual change; repeating them in the setup changes nothing. */
  readonly provisioned?: AdvisorProfile | undefined;
}

/** Everything the house was provisioned with: boutiques, people, hours and policy. */
export interface House {
  readonly policy: HousePolicy;
  readonly boutiques: readonly Boutique[];
  readonly calendars: readonly BusinessCalendar[];
  readonly staff: readonly StaffMember[];
  /** The person who owns every inquiry that no advisor can take. */
  readonly dutyManagerId: string;
  /** Addresses to which the off-target letters point, by off-target kind. */
  readonly destinations: Readonly<Record<string, string>>;
}

/** The house without its people and their hours: policy, boutiques and name. Public pages need no more. */
export type HouseProfile = Omit<House, 'staff' | 'calendars'>;

/** The house has not been provisioned yet, or refers to a person or place that does not exist. */
export class HouseIncompleteError extends ProductError {
  override readonly name = 'HouseIncompleteError';
}

export function staffOf(house: House, staffId: string): StaffMember {
  const member = house.staff.find((candidate) => candidate.staffId === staffId);
  if (member === undefined) throw new HouseIncompleteError(`The house has no staff member "${staffId}".`);
  return member;
}

export function calendarOf(house: House, calendarId: string): BusinessCalendar {
  const calendar = house.calendars.find((candidate) => candidate.id === calendarId);
  if (calendar === undefined) throw new HouseIncompleteError(`The house has no calendar "${calendarId}".`);
  return calendar;
}

export function boutiqueOf(house: House, boutiqueId: string): Boutique {
  const boutique = house.boutiques.find((candidate) => candidate.boutiqueId === boutiqueId);
  if (boutique === undefined) throw new HouseIncompleteError(`The house has no boutique "${boutiqueId}".`);
  return boutique;
}

export function dutyManagerOf(house: House): StaffMember {
  return staffOf(house, house.dutyManagerId);
}

/** The language of a staff page for a reader who asks for this one. */
export function staffPageLanguage({ policy }: Pick<House, 'policy'>, wished: Language): StaffLanguage {
  return staffLanguageOf(wished, [policy.identity.defaultLanguage, ...policy.identity.languages]);
}

/** The calendar of a member of staff. */
export function staffCalendar(house: House, staffId: string): BusinessCalendar {
  return calendarOf(house, staffOf(house, staffId).calendarId);
}

/** The IANA time zone of a member of staff. */
export function staffTimeZone(house: House, staffId: string): string {
  return staffCalendar(house, staffId).timeZone;
}

/** Advisors (and other people with a profile) who could take an inquiry. */
export function advisorsOf(house: House): readonly AdvisorProfile[] {
  return house.staff.flatMap((member) => (member.profile === undefined ? [] : [member.profile]));
}

/**
 * The zone in which a client is told a time: that of their boutique; else that of the person who answers, on whose
 * clock the promise is counted.
 */
export function clientTimeZone(
  house: House,
  inquiry: {
    readonly answers: { readonly boutiqueId?: string | undefined };
    readonly wishes?: { readonly boutiqueId?: string | undefined } | undefined;
    readonly owner?: { readonly ownerId: string } | undefined;
  },
): string {
  const boutiqueId = inquiry.wishes?.boutiqueId ?? inquiry.answers.boutiqueId;
  if (boutiqueId !== undefined) return boutiqueOf(house, boutiqueId).timeZone;
  return inquiry.owner === undefined ? house.policy.identity.timeZone : staffTimeZone(house, inquiry.owner.ownerId);
}
