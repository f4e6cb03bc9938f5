export type StaffSection = 'today' | 'board' | 'kpi' | 'portfolio' | 'advisors' | 'policy';

/** What stands around every page for staff. */
export interface StaffShellMessages {
  readonly navigation: string;
  readonly signOut: string;
  readonly sections: Readonly<Record<StaffSection, string>>;
  /** Opens the table behind a chart. */
  readonly figures: string;
}
