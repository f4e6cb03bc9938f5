export type DutyGroup = 'overdue' | 'today' | 'next';

export type DutyKind = 'answer' | 'client-word' | 'meeting' | 'outcome' | 'relance';

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
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly emptyLink: string;
}
