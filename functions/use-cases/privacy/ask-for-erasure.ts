import type { Instant } from '#domain/calendar/instant.ts';
import { type Erasure, type ErasureCause, isErasureOpen } from '#domain/identity/erasure.ts';
import type { Person } from '#domain/identity/person.ts';
import { undoEnd } from '#domain/progress/undo-window.ts';
import type { ErasureRequests } from '#ports/personal-data.ts';
import { type ConsentPorts, withdrawConsent } from '#use-cases/consent/withdraw-consent.ts';
import { retryOnConflict } from '#use-cases/inquiry-changes/retry-on-conflict.ts';

export type AskPorts = ConsentPorts & { readonly personalData: ErasureRequests };

const viaOf = { client: 'private-space', manager: 'staff', operator: 'staff' } as const;

/**
 * A client is to be erased: their consent is withdrawn at once, so that every open inquiry ends, and when the minutes
 * for taking that back are over the hourly schedule removes what is stored of them. A repeat finds the first request.
 */
export async function askForErasure(
  ports: AskPorts,
  person: Person,
  asked: { readonly cause: Exclude<ErasureCause, 'retention'>; readonly byId: string },
  at: Instant,
): Promise<Erasure> {
  const { personId } = person;
  const known = await ports.personalData.findErasure(personId);
  if (known?.erasedAt !== undefined) return known;
  const { policy } = await ports.houses.read();
  // The request stands before the inquiries end: the letter that confirms the end speaks of it.
  const erasure: Erasure =
    known !== undefined && isErasureOpen(known)
      ? known
      : { personId, ...asked, askedAt: at, dueAt: undoEnd({ policy }, person.consentWithdrawnAt ?? at) };
  await retryOnConflict(() =>
    ports.personalData.ask(erasure, { name: 'erasure-asked.v1', at, data: { cause: asked.cause, byId: asked.byId } }),
  );
  await withdrawConsent(ports, person, viaOf[asked.cause], at);
  return erasure;
}

/** The same for several clients, by their ids, as operators ask for it: also again, after a restored backup. */
export async function eraseClients(
  ports: AskPorts,
  personIds: readonly string[],
  at: Instant,
): Promise<{ readonly asked: readonly { readonly personId: string; readonly dueAt: Instant }[] }> {
  const asked: { personId: string; dueAt: Instant }[] = [];
  for (const personId of personIds) {
    const person = await ports.people.read(personId);
    const { dueAt } = await askForErasure(ports, person, { cause: 'operator', byId: 'operations' }, at);
    asked.push({ personId, dueAt });
  }
  return { asked };
}
