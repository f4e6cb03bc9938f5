import type { StaffMember } from '#domain/house/house.ts';

/** Finds one member of staff by a known id or address; it cannot list them. */
export interface StaffDirectory {
  findById(staffId: string): Promise<StaffMember | undefined>;
  findByEmail(email: string): Promise<StaffMember | undefined>;
}
