import { compileCalendar } from '#domain/calendar/compile-calendar.ts';
import { publicHolidays } from '#domain/calendar/holidays.generated.ts';
import { calendarOf, dutyManagerOf, type House } from '#domain/house/house.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import type { HouseFurniture } from '#events/house-furniture.ts';
import type { HouseFurnisher } from '#ports/house-repository.ts';

function policyOf(policy: HouseFurniture['house']['policy']): HousePolicy {
  const { intake } = policy;
  return {
    ...defaultPolicy,
    version: policy.version ?? defaultPolicy.version,
    house: policy.house,
    intake: {
      ...defaultPolicy.intake,
      perAddressPerHour: intake?.perAddressPerHour ?? defaultPolicy.intake.perAddressPerHour,
      perPersonPerDay: intake?.perPersonPerDay ?? defaultPolicy.intake.perPersonPerDay,
    },
  };
}

function houseOf(furniture: HouseFurniture['house']): House {
  return {
    ...furniture,
    policy: policyOf(furniture.policy),
    calendars: furniture.calendars.map(({ holidayRegion, ...calendar }) => ({
      ...calendar,
      holidays: [...(holidayRegion === undefined ? [] : publicHolidays[holidayRegion]), ...calendar.holidays],
    })),
  };
}

/** Everything named must be there, and every calendar must open some day: better refused now than found out by a client. */
function refuseIncomplete(house: House): void {
  dutyManagerOf(house);
  for (const calendar of house.calendars) compileCalendar(calendar);
  for (const member of house.staff) calendarOf(house, member.calendarId);
  for (const boutique of house.boutiques) calendarOf(house, boutique.calendarId);
}

/**
 * Furnishes the house, or changes its furniture; done by operators.
 * @throws HouseIncompleteError, CalendarInvalidError, CalendarHasNoOpenTimeError naming what is wrong.
 */
export async function furnishHouse(
  ports: { readonly houses: HouseFurnisher },
  furniture: HouseFurniture['house'],
): Promise<{ staff: number; calendars: number }> {
  const house = houseOf(furniture);
  refuseIncomplete(house);
  await ports.houses.furnish(house);
  return { staff: house.staff.length, calendars: house.calendars.length };
}
