export interface BoardMessages {
  readonly title: string;
  readonly endedTitle: string;
  readonly ended: string;
  readonly answeredIn: string;
  readonly received: string;
  readonly needsPerson: string;
  readonly onCourse: string;
  readonly client: string;
  readonly owner: string;
  readonly level: string;
  readonly state: string;
  readonly time: string;
  readonly next: string;
  readonly execution: string;
  readonly view: string;
  readonly held: string;
  readonly anyOwner: string;
  readonly anyStage: string;
  readonly anyLevel: string;
  readonly search: string;
  readonly boutique: string;
  readonly anyBoutique: string;
  readonly blockage: string;
  readonly anyBlockage: string;
  readonly filters: string;
  readonly filtersOn: (values: { readonly count: number }) => string;
  readonly oldest: string;
  readonly stale: string;
  readonly show: string;
  readonly shows: Record<'open' | 'blocked' | 'ended', string>;
  readonly filter: string;
  readonly asOf: (values: { readonly at: string }) => string;
  readonly count: (values: { readonly shown: number; readonly blocked: number }) => string;
  /** `latest`: how many were searched, if there may be more. */
  readonly endedCount: (values: { readonly shown: number; readonly latest?: number | undefined }) => string;
  /** The range of the search. */
  readonly nothingEnded: (values: { readonly looked: number }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
  readonly nothingTitle: string;
  readonly nothingText: string;
  readonly nothingLink: string;
}

export type DutyGroup = 'overdue' | 'today' | 'next';

export type DutyKind = 'answer' | 'client-word' | 'meeting' | 'outcome' | 'relance' | 'call-first' | 'confirm-pause';

export interface DayListMessages {
  readonly title: string;
  readonly titleOf: (values: { readonly name: string }) => string;
  readonly asOf: (values: { readonly at: string }) => string;
  readonly client: string;
  readonly level: string;
  readonly what: string;
  readonly when: string;
  readonly advisor: string;
  readonly show: string;
  readonly groups: Record<DutyGroup, string>;
  readonly kinds: Record<DutyKind, string>;
  readonly hints: Partial<Record<DutyKind, string>>;
  /** Under a client to be called first. */
  readonly writeFrom: (values: { readonly at: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
}

/** All texts of these pages. */
export interface BoardPagesMessages {
  readonly board: BoardMessages;
  readonly dayList: DayListMessages;
}
