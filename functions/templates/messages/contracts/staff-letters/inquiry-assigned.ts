export interface InquiryAssignedMessages {
  readonly subjectDue: (values: { readonly name: string; readonly before: string }) => string;
  readonly subjectLate: (values: { readonly name: string }) => string;
  readonly opening: string;
  readonly knownClient: string;
  readonly byManager: string;
  readonly byManagerFrom: (values: { readonly former: string }) => string;
  readonly ownerLeft: string;
  readonly ownerLeftFrom: (values: { readonly former: string }) => string;
  readonly clientSpoke: string;
  readonly reprise: string;
  readonly note: (values: { readonly text: string }) => string;
}
