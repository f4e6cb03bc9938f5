/** The texts with which an advisor chooses the times of a proposal, and when it leaves. */
export interface ProposingMessages {
  readonly times: string;
  readonly timesHint: (values: { readonly advisor: string; readonly zone: string }) => string;
  readonly none: string;
  readonly asked: string;
  readonly advised: string;
  readonly typedTime: string;
  readonly typedTimeHint: (values: { readonly zone: string }) => string;
  readonly line: string;
  readonly lineHint: string;
  readonly sendNow: string;
  /** What leaves at once, and can no longer be taken back. */
  readonly leaving: Readonly<Record<'write' | 'slots' | 'clarify', string>>;
  readonly leavesNow: (values: { readonly clientName: string }) => string;
  readonly preview: {
    readonly see: string;
    readonly title: string;
    readonly nothingSent: string;
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly frame: string;
    readonly text: string;
    readonly sendLater: string;
    readonly change: string;
    readonly noLetter: string;
  };
  readonly problems: {
    readonly notFree: (values: { readonly at: string }) => string;
    readonly unreadable: string;
    readonly tooMany: (values: { readonly atMost: number }) => string;
    readonly typedTime: (values: { readonly minutes: number }) => string;
  };
}
