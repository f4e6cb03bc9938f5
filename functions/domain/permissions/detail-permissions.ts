import type { StaffMember } from '#domain/house/house.ts';

type Role = StaffMember['role'];

/** Parts of a page or of an answer that not every role with the route may have. */
export const detailPermissions = {
  /** What a client spent, beyond whether a mark is reached. */
  'client-spend': ['manager'],
  /** The names of a colleague's clients on the colleague's page. */
  'clients-of-others': ['manager'],
  /** The day of a colleague. */
  'day-of-others': ['manager'],
  /** The page of an inquiry's execution. */
  execution: ['manager', 'ops'],
  /** Records in the name of a colleague; both are named. */
  'record-for-others': ['manager'],
  /** Commands that decide for the house. */
  'command-as-manager': ['manager'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Detail = keyof typeof detailPermissions;

export function hasDetail({ role }: Pick<StaffMember, 'role'>, detail: Detail): boolean {
  const roles: readonly Role[] = detailPermissions[detail];
  return roles.includes(role);
}

/** In whose name a record may be entered: one's own; for a manager, any name. */
export function maySignAs(member: Pick<StaffMember, 'staffId' | 'role'>, signerId: string): boolean {
  return signerId === member.staffId || hasDetail(member, 'record-for-others');
}
