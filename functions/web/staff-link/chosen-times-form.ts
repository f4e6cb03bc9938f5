import * as z from 'zod';
import { chosenTimesAtMost, type TimeNotPossibleError, typedTimeMinutes } from '#domain/appointments/chosen-times.ts';
import { readSlotId } from '#domain/appointments/slot.ts';
import { planDaysAhead } from '#domain/calendar/date-bounds.ts';
import { fromEpochMs, type Instant } from '#domain/calendar/instant.ts';
import { addDays, isLocalDate, localDateOf, toDayNumber, wallTimeMs } from '#domain/calendar/local-date.ts';
import { type House, staffCalendar, staffOf } from '#domain/house/house.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import { formatInstant } from '#templates/i18n/dates.ts';
import type { StaffLanguage } from '#templates/i18n/language.ts';
import { staffLinks } from '#templates/messages/catalogues.ts';
import type { ProposedTimes } from '#templates/pages/staff-link/times-fields.ts';
import { timesToPropose } from '#use-cases/appointments/chosen-times.ts';
import { proposerOf } from '#use-cases/appointments/offer-slots.ts';
import type { StaffReading } from './staff-choice.ts';
import { type ChoiceProblem, optionalText } from './staff-choice-schema.ts';

/** The free times as the answer form shows them. */
export async function proposedTimes(
  ports: { readonly agendas: AgendaReader },
  { house, inquiry, person }: { readonly house: House; readonly inquiry: Inquiry; readonly person: Person },
  at: Instant,
): Promise<ProposedTimes> {
  const { advisorId, timeZone, times } = await timesToPropose(ports, house, inquiry, person, at);
  return {
    advisorName: staffOf(house, advisorId).fullName,
    timeZone,
    times: times.map(({ slot: { slotId, startsAt }, asked, advised }) => ({ slotId, startsAt, asked, advised })),
  };
}

/** When a letter leaves: at once, where the advisor presses "send now". */
export const leaves = z.enum(['after-undo', 'now']).optional();

const typedPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

/** A day and a time typed on the advisor's clock; undefined when it is none, or not ahead. */
function typedInstant(text: string, timeZone: string, at: Instant): Instant | undefined {
  const [, day = '', hour = '', minute = ''] = typedPattern.exec(text) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  if (!isLocalDate(day) || Number(hour) > 23 || Number(minute) > 59 || minutes % typedTimeMinutes !== 0)
    return undefined;
  if (day > addDays(localDateOf(at, timeZone), planDaysAhead)) return undefined;
  const instant = fromEpochMs(wallTimeMs(toDayNumber(day), minutes, timeZone));
  return instant > at ? instant : undefined;
}

/** The ticked times, the one typed by hand, the line to the client; whether they are free is decided with the agenda. */
export function chosenTimesForm({ house, inquiry, language, at }: StaffReading) {
  const { problems } = staffLinks[language].proposing;
  const advisorId = proposerOf(house, inquiry);
  const { timeZone } = staffCalendar(house, advisorId);
  return z
    .looseObject({
      choice: z.literal('slots'),
      typedTime: z.string().optional(),
      line: optionalText(language),
      note: optionalText(language),
      leaves,
    })
    .transform(({ choice, typedTime = '', line, note, leaves: when, ...others }, context) => {
      const ticked = Object.entries(others).filter(([name]) => /^time\d{1,2}$/.test(name));
      const read = ticked.map(([, value]) => readSlotId(String(value)));
      const problem = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (read.some((one) => one?.advisorId !== advisorId)) problem('times', problems.unreadable);
      const typed = typedTime.trim() === '' ? undefined : typedInstant(typedTime.trim(), timeZone, at);
      if (typedTime.trim() !== '' && typed === undefined) {
        problem('typedTime', problems.typedTime({ minutes: typedTimeMinutes }));
      }
      const startsAt = [...read.map((one) => one?.startsAt), typed].filter((one) => one !== undefined);
      if (startsAt.length > chosenTimesAtMost) problem('times', problems.tooMany({ atMost: chosenTimesAtMost }));
      return { choice, startsAt, line, note, leaves: when };
    });
}

/** What the form says of a time that is not free. */
export function timesProblem(
  { startsAt }: TimeNotPossibleError,
  { house, inquiry, language }: { readonly house: House; readonly inquiry: Inquiry; readonly language: StaffLanguage },
): ChoiceProblem {
  const { timeZone } = staffCalendar(house, proposerOf(house, inquiry));
  const at = formatInstant(startsAt, timeZone, language);
  return { field: 'times', message: staffLinks[language].proposing.problems.notFree({ at }) };
}
