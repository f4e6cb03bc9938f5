import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { type House, HouseIncompleteError, type StaffMember } from '#domain/house/house.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Link, LinkGrant, LinkReader, LinkRepository } from '#ports/link-repository.ts';
import type { StaffDirectory } from '#ports/staff-directory.ts';

export interface SessionPorts {
  readonly links: LinkReader;
  readonly houses: HouseRepository;
}

export interface OpenSessionPorts {
  readonly links: LinkRepository;
  readonly directory: Pick<StaffDirectory, 'findById'>;
}

export interface GrantSessionPorts {
  readonly links: LinkRepository;
  readonly houses: HouseRepository;
}

const sessionHours = 12;

function sessionGrant(member: StaffMember, at: Instant): LinkGrant {
  return {
    purpose: 'session',
    holderId: member.staffId,
    role: member.role,
    createdAt: at,
    validUntil: plusMs(at, sessionHours * 3_600_000),
  };
}

/** Opens a session by a sign-in link, once. @throws LinkAlreadyUsedError when it was used before. */
export async function openSession(
  ports: OpenSessionPorts,
  link: Link,
  at: Instant,
): Promise<{ token: string; member: StaffMember }> {
  const member = await ports.directory.findById(link.holderId);
  if (member === undefined) throw new HouseIncompleteError(`The house has no staff member "${link.holderId}".`);
  await ports.links.recordOutcome(link, { choice: 'signed-in', at, byId: member.staffId });
  return { token: await ports.links.grant(sessionGrant(member, at)), member };
}

/** Opens a session for a role without a mail; only operators can call this, by invoking the function itself. */
export async function grantSession(
  ports: GrantSessionPorts,
  role: StaffMember['role'],
  at: Instant,
): Promise<{ token: string; member: StaffMember }> {
  const house = await ports.houses.read();
  const member = house.staff.find((one) => one.role === role && one.left !== true);
  if (member === undefined) throw new HouseIncompleteError(`The house has nobody with the role "${role}".`);
  return { token: await ports.links.grant(sessionGrant(member, at)), member };
}

/** The signed-in member of staff behind a session token; undefined when it is unknown, expired or not a session. */
export async function readSession(
  ports: SessionPorts,
  token: string,
  at: Instant,
): Promise<{ house: House; member: StaffMember; link: Link } | undefined> {
  const link = await ports.links.findByToken(token);
  if (link === undefined || link.purpose !== 'session' || link.validUntil <= at) return undefined;
  const house = await ports.houses.read();
  const member = house.staff.find((one) => one.staffId === link.holderId && one.left !== true);
  return member === undefined ? undefined : { house, member, link };
}
