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
