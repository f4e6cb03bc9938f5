import { type LocalDate, localDateOf, toDayNumber } from '#domain/calendar/local-date.ts';
import type { SnapshotClient } from '#domain/portfolio/snapshot/portfolio-snapshot.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { KeptSnapshot } from '#ports/portfolio-snapshots.ts';
import type { NamedClient } from '#templates/pages/portfolio/client-table.ts';
import { type ReadPortfolioPorts, readPortfolio } from '#use-cases/portfolio/read-portfolio.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { reaches } from '#web/http/permission.ts';
import { askedDay } from './as-of.ts';

/** The portfolio as far as the reader may see it: a manager's whole house, an advisor's own clients. */
export function portfolioOfReader(ports: ReadPortfolioPorts, request: StaffRequest): Promise<KeptSnapshot> {
  const { identity, exchangeRates } = request.house.policy;
  return readPortfolio(ports, {
    money: { currency: identity.currency, exchangeRates },
    today: localDateOf(request.at, identity.timeZone),
    asked: askedDay(request),
    isReached: request.reach === 'all' ? undefined : (advisorId) => reaches(request, { advisorId, inquiries: [] }),
  });
}

/** Clients with their names and advisors; whoever was erased since the snapshot is left out. */
export async function named(
  { inquiries }: { readonly inquiries: Pick<InquiryReader, 'readPeople'> },
  { house }: Pick<StaffRequest, 'house'>,
  { asOf }: { readonly asOf: LocalDate },
  clients: readonly SnapshotClient[],
): Promise<readonly NamedClient[]> {
  const people = await inquiries.readPeople(clients.map(({ personId }) => personId));
  return clients.flatMap((client) => {
    const person = people.get(client.personId);
    if (person === undefined || person.erasedAt !== undefined) return [];
    // Whoever has no advisor of their own is known to the one who sold to them, as at an assignment.
    const advisorId = person.advisorId ?? client.soldById;
    const advisor = house.staff.find(({ staffId, left }) => staffId === advisorId && left !== true);
    return [
      {
        client,
        fullName: person.fullName,
        silentDays: toDayNumber(asOf) - toDayNumber(client.lastOn),
        advisorName: advisor?.fullName,
      },
    ];
  });
}
