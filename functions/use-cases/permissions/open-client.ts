import type { Instant } from '#domain/calendar/instant.ts';
import { type AccessReason, accessUntil, type ClientAccess } from '#domain/identity/client-access.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ClientAccessRepository } from '#ports/client-access-repository.ts';
import type { Ids } from '#ports/ids.ts';

export interface OpenClientPorts {
  readonly accesses: ClientAccessRepository;
  readonly ids: Ids;
}

/** Opens the client of an inquiry for a member of staff who has no relation to them: for an hour, and for reading. */
export async function openClient(
  ports: OpenClientPorts,
  { inquiryId, personId }: Pick<Inquiry, 'inquiryId' | 'personId'>,
  said: { readonly staffId: string; readonly because: AccessReason; readonly note?: string | undefined },
  at: Instant,
): Promise<ClientAccess> {
  const access = { ...said, accessId: ports.ids.next('access'), personId, inquiryId, at, until: accessUntil(at) };
  const { accessId, staffId: byId, because, until } = access;
  await ports.accesses.openClient(access, {
    name: 'client-access-opened.v1',
    at,
    data: { accessId, byId, because, until },
  });
  return access;
}
