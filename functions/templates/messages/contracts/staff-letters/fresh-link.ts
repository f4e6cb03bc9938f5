export interface FreshLinkMessages {
  readonly subject: string;
  readonly body: string;
  readonly open: string;
  readonly ignore: string;
}
