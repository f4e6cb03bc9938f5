import type { Weekday } from '#domain/calendar/local-date.ts';
import type { ChangedField } from '#domain/house/advisor-change.ts';
import type { AdvisorProblemCode } from '#domain/house/advisor-problems.ts';
import type { OwnerPool } from '#domain/policy/first-response.ts';

export interface AdvisorsMessages {
  readonly title: string;
  readonly count: (values: { readonly present: number; readonly total: number }) => string;
  readonly advisor: string;
  readonly serves: string;
  readonly receives: string;
  readonly share: string;
  readonly load: string;
  readonly presence: string;
  readonly delegate: string;
  readonly full: string;
  readonly weight: (values: { readonly weight: string }) => string;
  readonly target: (values: { readonly share: string }) => string;
  readonly caption: string;
  readonly leaves: (values: { readonly on: string }) => string;
  readonly since: (values: { readonly on: string }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

export type Presence = 'present' | 'off-hours' | 'on-leave' | 'inactive';

export interface AdvisorMessages {
  readonly fields: Record<ChangedField, string>;
  readonly invalid: Record<ChangedField, string>;
  readonly problems: Record<AdvisorProblemCode, string>;
  readonly pools: Record<OwnerPool, string>;
  readonly days: Record<Weekday, string>;
  readonly back: string;
  readonly change: string;
  readonly save: string;
  readonly saved: (values: { readonly fields: string }) => string;
  readonly unchanged: string;
  readonly undo: string;
  readonly readOnly: string;
  readonly poolsHint: string;
  readonly weightHint: string;
  readonly capacityHint: string;
  readonly hours: string;
  readonly ownHours: string;
  readonly ownHoursHint: string;
  readonly nobody: string;
  readonly delegateHint: string;
  readonly leaveHint: string;
  readonly leaveFrom: (values: { readonly row: number }) => string;
  readonly leaveTo: string;
  readonly leaveRemoved: string;
  readonly newLeave: string;
  readonly now: string;
  readonly presence: string;
  readonly since: string;
  readonly leaves: (values: { readonly on: string }) => string;
  readonly hasLeft: (values: { readonly on: string | undefined }) => string;
  readonly share: string;
  readonly shareOf: (values: { readonly actual: string; readonly target: string; readonly count: string }) => string;
  readonly open: string;
  readonly openNone: string;
  readonly departure: string;
  readonly departureHint: string;
  readonly leavesOn: string;
  readonly successor: string;
  readonly seeDeparture: string;
  readonly stay: string;
  readonly comeBack: string;
  readonly presences: Readonly<Record<Presence, string>>;
  readonly leaveBetween: (values: { readonly from: string; readonly to: string }) => string;
}

export interface AdvisorDepartureMessages {
  readonly title: (values: { readonly name: string }) => string;
  readonly from: (values: { readonly on: string; readonly atOnce: boolean }) => string;
  readonly nothing: string;
  readonly caption: (values: { readonly count: number }) => string;
  readonly client: string;
  readonly stage: string;
  readonly to: string;
  readonly meeting: string;
  readonly meetings: Record<'kept' | 'offered-anew', string>;
  readonly none: string;
  readonly told: (values: { readonly successor: string }) => string;
  readonly confirm: string;
  readonly back: string;
}

/** All texts of these pages. */
export interface TeamPagesMessages {
  readonly advisors: AdvisorsMessages;
  readonly advisor: AdvisorMessages;
  readonly advisorDeparture: AdvisorDepartureMessages;
}
