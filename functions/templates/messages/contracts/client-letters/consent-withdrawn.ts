export interface ConsentWithdrawnMessages {
  readonly subject: string;
  readonly done: string;
  readonly after: string;
}
