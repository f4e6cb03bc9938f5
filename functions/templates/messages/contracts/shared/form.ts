export interface FormMessages {
  readonly errorTitle: string;
  readonly errorTitlePrefix: string;
  readonly send: string;
}
