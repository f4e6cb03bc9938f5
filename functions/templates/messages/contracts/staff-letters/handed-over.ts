export interface HandedOverMessages {
  readonly subject: (values: { readonly name: string; readonly from: string }) => string;
  readonly subjectDue: (values: { readonly name: string; readonly from: string; readonly before: string }) => string;
  readonly opening: (values: { readonly from: string }) => string;
  readonly note: (values: { readonly text: string }) => string;
}
