import { sha256 } from '#adapters/crypto/hashes.ts';
import type { Table } from '#adapters/dynamodb/client.ts';
import { keys } from '#adapters/dynamodb/keys.ts';
import { getDoc } from '#adapters/dynamodb/stored.ts';
import type { StaffMember } from '#domain/house/house.ts';
import { normaliseEmail } from '#domain/identity/person.ts';
import type { StaffDirectory } from '#ports/staff-directory.ts';

const keyOfAddress = (email: string) => keys.staffByEmail(sha256(normaliseEmail(email)));

/** A member of staff, and the address they are found by; both are written together. */
export function staffItems(member: StaffMember): readonly Record<string, unknown>[] {
  const { staffId, email } = member;
  return [
    { ...keys.staff(staffId), entity: 'staff', doc: member },
    { ...keyOfAddress(email), entity: 'staff-by-email', doc: { staffId } },
  ];
}

export function staffDirectory(table: Table): StaffDirectory {
  const findById = (staffId: string) => getDoc<StaffMember>(table, keys.staff(staffId), 'staff');
  return {
    findById,
    async findByEmail(email) {
      const found = await getDoc<{ staffId: string }>(table, keyOfAddress(email), 'staff-by-email');
      const member = found && (await findById(found.staffId));
      // A former address still leads to its person, but is no longer theirs.
      return member !== undefined && normaliseEmail(member.email) === normaliseEmail(email) ? member : undefined;
    },
  };
}
