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
