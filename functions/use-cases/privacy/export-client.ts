import type { Instant } from '#domain/calendar/instant.ts';
import { idsOf } from '#domain/identity/client-merge.ts';
import type { Person } from '#domain/identity/person.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import type { PersonalDataReader } from '#ports/personal-data.ts';

export interface ExportPorts {
  readonly personalData: PersonalDataReader;
  readonly inquiries: InquiryReader;
}

/**
 * Everything the house holds of a client, as it is stored, by kind; and each of their inquiries with its history.
 * Instants are UTC, amounts in minor units of their ISO 4217 currency.
 */
export interface ClientExport {
  readonly exportedAt: Instant;
  readonly personId: string;
  readonly stored: Readonly<Record<string, readonly unknown[]>>;
  readonly inquiries: readonly unknown[];
}

/** The rendered text of a letter that has not left yet holds the tokens of its links, which are secrets. */
function shown(entity: string, doc: unknown): unknown {
  if (entity !== 'mail' || typeof doc !== 'object' || doc === null) return doc;
  return Object.fromEntries(Object.entries(doc).filter(([field]) => field !== 'linkIds' && field !== 'rendered'));
}

/** A copy of everything, readable by machines (GDPR, articles 15 and 20). */
export async function exportClient(ports: ExportPorts, person: Person, at: Instant): Promise<ClientExport> {
  const { personId } = person;
  const [items, inquiries] = await Promise.all([
    ports.personalData.collect(idsOf(person)),
    ports.inquiries.listOfPerson(personId),
  ]);
  const stored: Record<string, unknown[]> = {};
  for (const { entity, doc } of items) {
    stored[entity] ??= [];
    stored[entity].push(shown(entity, doc));
  }
  const withHistory = await Promise.all(
    inquiries.map(async ({ signals: _signals, ...inquiry }) => ({
      ...inquiry,
      history: await ports.inquiries.readTimeline(inquiry.inquiryId),
    })),
  );
  return { exportedAt: at, personId, stored, inquiries: withHistory };
}
