import { nextWorkingMorning } from '#domain/calendar/business-time.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { addDays, type LocalDate, localDateOf, startOfLocalDate } from '#domain/calendar/local-date.ts';
import { type House, type StaffMember, staffCalendar } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { headlineKpis } from '#domain/kpi/definitions.ts';
import { leversOf } from '#domain/kpi/levers.ts';
import { kpiValue } from '#domain/kpi/measure.ts';
import { movedFigures } from '#domain/kpi/moved-figures.ts';
import { sumOfTallies } from '#domain/kpi/tallies/tally.ts';
import { bucketOf, monthsBefore } from '#domain/kpi/time-buckets.ts';
import { blockageOf } from '#domain/progress/progress.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryLists } from '#ports/inquiry-repository.ts';
import type { LetterFacts } from '#ports/letters.ts';
import type { LeverChoiceReader } from '#ports/lever-choices.ts';
import { deliverLetters, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';
import { leverOutcome } from './lever-report.ts';
import { measurePeriods } from './measure-period.ts';
import type { LifeReaders } from './refresh-projections.ts';

export type MonthlyReportPorts = LetterPorts &
  LifeReaders & {
    readonly houses: Pick<HouseRepository, 'read'>;
    readonly inquiries: Pick<InquiryLists, 'listOpen'>;
    readonly levers: LeverChoiceReader;
  };

type Report = Extract<LetterFacts, { readonly kind: 'monthly-report' }>;

/** A longer letter would not be read. */
const movesListedAtMost = 6;

/** Whether this is the first day of the month on which this person works. */
function isFirstWorkingDay(house: House, { staffId }: StaffMember, at: Instant): boolean {
  const calendar = staffCalendar(house, staffId);
  const today = localDateOf(at, calendar.timeZone);
  const monthStart = startOfLocalDate(bucketOf(today, 'month'), calendar.timeZone);
  return localDateOf(nextWorkingMorning(monthStart, calendar), calendar.timeZone) === today;
}

function countsOf(house: House, open: readonly Inquiry[], at: Instant): Report['blockages'] {
  const counts = new Map<string, number>();
  for (const inquiry of open) {
    const what = blockageOf(house, inquiry, at);
    if (what !== undefined) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => ({ what, count })).sort((one, other) => other.count - one.count);
}

async function reportOf(
  ports: MonthlyReportPorts,
  house: House,
  from: LocalDate,
  to: LocalDate,
  at: Instant,
): Promise<Report> {
  const before = { from: monthsBefore(from, 1), to: addDays(from, -1) };
  const wanted = [
    { side: 'all', from, to },
    { side: 'all', ...before },
  ] as const;
  const [months, open, decided] = await Promise.all([
    measurePeriods(ports, wanted, { timeZone: house.policy.identity.timeZone, at }),
    ports.inquiries.listOpen(),
    ports.levers.find(before.from.slice(0, 7)),
  ]);
  const [now, earlier] = [0, 1].map((index) => sumOfTallies((months[index] ?? []).map(({ tally }) => tally)));
  const both = { now: now ?? sumOfTallies([]), earlier: earlier ?? sumOfTallies([]) };
  const headline = headlineKpis.map((name) => ({
    name,
    now: kpiValue(both.now, name),
    before: kpiValue(both.earlier, name),
  }));
  const moved = movedFigures(both.now, both.earlier, movesListedAtMost + headline.length)
    .filter(({ name }) => !headlineKpis.includes(name))
    .slice(0, movesListedAtMost);
  return {
    kind: 'monthly-report',
    from,
    to,
    headline,
    moved,
    levers: leversOf(both.now, both.earlier),
    decided: leverOutcome(decided, both.now, both.earlier),
    blockages: countsOf(house, open, at),
  };
}

/**
 * Sends each manager, on the first day of the month on which they work, the figures of the past month, those that
 * changed, the levers it may decide on, and what is blocked now. One letter per manager and month, however often this runs.
 */
export async function sendMonthlyReport(ports: MonthlyReportPorts, at: Instant): Promise<{ sent: number }> {
  const house = await ports.houses.read();
  const readers = house.staff.filter(
    (member) => member.role === 'manager' && member.left !== true && isFirstWorkingDay(house, member, at),
  );
  if (readers.length === 0) return { sent: 0 };
  const thisMonth = bucketOf(localDateOf(at, house.policy.identity.timeZone), 'month');
  const from = monthsBefore(thisMonth, 1);
  const facts = await reportOf(ports, house, from, addDays(thisMonth, -1), at);
  const letters = readers.map(
    ({ staffId, language }) =>
      ({
        mailKey: `monthly-report.${from.slice(0, 7)}.${staffId}`,
        recipient: { kind: 'staff', staffId },
        language,
        contactClass: 'internal',
        house,
        facts,
      }) as const,
  );
  await deliverLetters(ports, letters, at);
  return { sent: letters.length };
}
