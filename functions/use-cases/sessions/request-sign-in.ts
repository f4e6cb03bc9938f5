import { type Instant, plusMs } from '#domain/calendar/instant.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import { deliverLetter, type LetterPorts } from '#use-cases/letters/deliver-letter.ts';

export type SignInPorts = LetterPorts & { readonly houses: HouseRepository };

export const signInMinutes = 20;

/** Sends a sign-in link to a member of staff. An unknown address gets the same answer and no mail: nobody learns who works here. */
export async function requestSignIn(ports: SignInPorts, email: string, at: Instant): Promise<void> {
  const house = await ports.houses.read();
  const member = house.staff.find((one) => normaliseEmail(one.email) === normaliseEmail(email));
  if (member === undefined || member.left === true) return;
  const letter = {
    // One a minute: a second click finds the first letter.
    mailKey: `sign-in.${member.staffId}.${at.slice(0, 16).replace(/[^0-9]/g, '')}`,
    recipient: { kind: 'staff', staffId: member.staffId },
    language: member.language,
    contactClass: 'internal',
    house,
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
