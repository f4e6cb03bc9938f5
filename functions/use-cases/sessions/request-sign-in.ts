import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { HouseIncompleteError, type StaffMember } from '#domain/house/house.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { StaffDirectory } from '#ports/staff-directory.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type SignInPorts = LetterPorts & {
  readonly houses: Pick<HouseProfileReader, 'read'>;
  readonly directory: StaffDirectory;
};

export const signInMinutes = 20;

/** The house as far as this letter names it: the recipient, and the duty manager, to whom a reply goes. */
async function houseOf({ houses, directory }: SignInPorts, member: StaffMember) {
  const profile = await houses.read();
  const manager = await directory.findById(profile.dutyManagerId);
  if (manager === undefined)
    throw new HouseIncompleteError(`The house has no staff member "${profile.dutyManagerId}".`);
  return { ...profile, staff: [member, manager], calendars: [] };
}

/**
 * Sends a sign-in link to a member of staff. An unknown address gets the same answer and no mail, so that the page does
 * not reveal who works here.
 */
export async function requestSignIn(ports: SignInPorts, email: string, at: Instant): Promise<void> {
  const member = await ports.directory.findByEmail(email);
  if (member === undefined || member.left === true) return;
  const letter = {
    // One a minute: a second click finds the first letter.
    mailKey: `sign-in.${member.staffId}.${at.slice(0, 16).replace(/[^0-9]/g, '')}`,
    recipient: { kind: 'staff', staffId: member.staffId },
    language: member.language,
    contactClass: 'internal',
    house: await houseOf(ports, member),
    facts: { kind: 'sign-in-link', minutesValid: signInMinutes },
    link: {
      purpose: 'sign-in',
      holderId: member.staffId,
      role: member.role,
      createdAt: at,
      validUntil: plusMs(at, signInMinutes * 60_000),
    },
  } as const;
  await deliverLetter(ports, letter, at);
}
