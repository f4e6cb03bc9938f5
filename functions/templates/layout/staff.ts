/** The signed-in member of staff, as the pages name them. */
export type StaffMember = {
  readonly fullName: string;
  readonly role: 'advisor' | 'manager' | 'ops';
};

export type StaffSection = 'board' | 'kpi' | 'portfolio' | 'advisors';
