import type { Instant } from '#domain/calendar/instant.ts';
import { idsOf } from '#domain/identity/client-merge.ts';
import type { Erasure } from '#domain/identity/erasure.ts';
import type { Person } from '#domain/identity/person.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonReader } from '#ports/person-repository.ts';
import type { PersonalDataRepository } from '#ports/personal-data.ts';
import { clientLetter, openDossier } from '#use-cases/letters/compose-letter.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type ErasurePorts = LetterPorts & {
  readonly personalData: PersonalDataRepository;
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonReader;
};

/** What a run did, by id. `waiting`: an inquiry of theirs has not ended yet; the next run looks again. */
export interface ErasureReport {
  readonly erased: readonly string[];
  readonly waiting: readonly string[];
  readonly abandoned: readonly string[];
}

function hasEnded({ status, pendingChoice }: Inquiry): boolean {
  return status === 'closed' || (status === 'paused' && pendingChoice === undefined);
}

/** The letter that closed an inquiry after the request spoke of the erasure already. */
function wasTold(inquiries: readonly Inquiry[], { askedAt }: Erasure): boolean {
  return inquiries.some(({ closing, closedAt = '' }) => closing === 'withdrawn' && closedAt >= askedAt);
}

/** Whoever asked for it is told once that it is done, while the house still has their address. */
async function tell(ports: ErasurePorts, inquiries: readonly Inquiry[], erasure: Erasure, at: Instant): Promise<void> {
  const latest = inquiries.toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1)).at(-1);
  if (latest === undefined || erasure.cause === 'retention' || wasTold(inquiries, erasure)) return;
  const dossier = await openDossier(ports, latest);
  const step = `erasure-${Date.parse(erasure.askedAt)}`;
  const letter = clientLetter(
    await ports.houses.read(),
    dossier,
    step,
    { kind: 'consent-withdrawn', erases: true },
    at,
  );
  await deliverLetter(ports, letter, at);
}

type Outcome = keyof ErasureReport;

async function carryOut(ports: ErasurePorts, person: Person, erasure: Erasure, at: Instant): Promise<Outcome> {
  const { personId, cause } = erasure;
  const cameBack = person.consentWithdrawnAt === undefined && cause !== 'retention';
  const inquiries = await ports.inquiries.listOfPerson(personId);
  const isOpen = !inquiries.every(hasEnded);
  // They took it back, or wrote again and consented anew; whoever is silent no more has a retention of their own.
  if (cameBack || (isOpen && cause === 'retention')) {
    await ports.personalData.abandon(erasure, at);
    return 'abandoned';
  }
  if (isOpen) return 'waiting';
  await tell(ports, inquiries, erasure, at);
  // They leave every list before the words go, so that no page names a client who is half erased.
  for (const inquiry of inquiries) {
    if (inquiry.erasedAt === undefined)
      await ports.inquiries.change(inquiry, { set: { erasedAt: at, reopensAt: undefined, signals: [] }, events: [] });
  }
  await ports.personalData.erase(idsOf(person), erasure, { name: 'person-erased.v1', at, data: { cause } }, at);
  return 'erased';
}

/**
 * Carries out every erasure that is due. One that fails does not stop the others: it is due again at the next run.
 * @throws the first failure, after all were tried.
 */
export async function carryOutErasures(ports: ErasurePorts, at: Instant): Promise<ErasureReport> {
  const report: Record<Outcome, string[]> = { erased: [], waiting: [], abandoned: [] };
  const failures: unknown[] = [];
  for (const erasure of await ports.personalData.listErasuresDue(at)) {
    try {
      const person = await ports.people.read(erasure.personId);
      report[await carryOut(ports, person, erasure, at)].push(erasure.personId);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return report;
}
