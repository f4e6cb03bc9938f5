export type StaffSection = 'today' | 'board' | 'triage' | 'kpi' | 'portfolio' | 'advisors' | 'policy';

/** The frame of every staff page. */
export interface StaffShellMessages {
  readonly navigation: string;
  readonly signOut: string;
  readonly sections: Readonly<Record<StaffSection, string>>;
  /** Opens the table behind a chart. */
  readonly figures: string;
}
