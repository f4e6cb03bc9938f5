export interface ClockHandedOverMessages {
  readonly subject: (values: { readonly name: string; readonly owner: string }) => string;
  readonly opening: (values: { readonly owner: string }) => string;
}
