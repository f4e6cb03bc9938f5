import type { ClientAccess } from '#domain/identity/client-access.ts';
import type { NewEvent } from '#ports/inquiry-repository.ts';

export interface ClientAccessReader {
  /** The openings of a client by one member of staff. */
  accessesOf(personId: string, staffId: string): Promise<readonly ClientAccess[]>;
}

export interface ClientAccessRepository extends ClientAccessReader {
  /** Records the opening and its event in one transaction. */
  openClient(access: ClientAccess, event: NewEvent): Promise<void>;
}

export interface ClientAccessList {
  /** The latest openings of all clients, the latest first. */
  listAccesses(limit: number): Promise<readonly ClientAccess[]>;
}
