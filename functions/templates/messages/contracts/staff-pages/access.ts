export interface SignInMessages {
  readonly title: string;
  readonly lede: string;
  readonly email: string;
  readonly send: string;
  readonly sentTitle: string;
  readonly sent: (values: { readonly email: string; readonly minutes: number }) => string;
  readonly again: string;
  readonly choose: (values: { readonly name: string }) => string;
  readonly chooseLede: string;
  readonly open: string;
  readonly notMe: string;
  readonly goOn: string;
  readonly notChosen: string;
  readonly emailIncomplete: string;
}

export type StaffSection = 'today' | 'board' | 'triage' | 'kpi' | 'portfolio' | 'advisors' | 'policy';

/** The frame of every staff page. */
export interface StaffShellMessages {
  readonly navigation: string;
  readonly signOut: string;
  readonly sections: Readonly<Record<StaffSection, string>>;
  /** Opens the table behind a chart. */
  readonly figures: string;
}

/** All texts of these pages. */
export interface AccessPagesMessages {
  readonly signIn: SignInMessages;
  readonly staffShell: StaffShellMessages;
}
