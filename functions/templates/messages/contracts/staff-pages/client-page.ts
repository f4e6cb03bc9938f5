type Text<Values> = (values: Values) => string;

/** The client's own page: who they are to the house, what they bought and said, and what would be gracious now. */
export interface ClientPageMessages {
  /** On the page of an inquiry. */
  readonly open: string;
  readonly level: string;
  readonly advisor: string;
  readonly noAdvisor: string;
  readonly since: string;
  readonly value: string;
  readonly valueNone: string;
  readonly visits: Text<{ readonly count: number }>;
  readonly spent: Text<{ readonly amount: string }>;
  readonly withoutRate: Text<{ readonly count: number }>;
  readonly firstVisit: string;
  readonly lastVisit: string;
  readonly categories: string;
  readonly rhythm: string;
  readonly rhythmNone: string;
  readonly rhythmText: Text<{ readonly usual: string; readonly silent: string }>;
  readonly chance: Text<{ readonly of: string }>;
  readonly outlook: string;
  readonly outlookText: Text<{ readonly low: string; readonly high: string }>;
  readonly outlookMoney: Text<{ readonly low: string; readonly high: string }>;
  readonly next: string;
  readonly gestures: Readonly<
    Record<'stopped' | 'open-inquiry' | 'silent' | 'second-visit' | 'within-rhythm' | 'no-purchase' | 'wait', string>
  >;
  readonly wishes: string;
  readonly channels: string;
  readonly anyChannel: string;
  readonly channel: Readonly<Record<'email' | 'phone' | 'message', string>>;
  readonly frequency: string;
  readonly frequencies: Readonly<Record<'as-needed' | 'monthly' | 'quarterly', string>>;
  readonly pausedUntil: string;
  readonly stopped: string;
  readonly stoppedYes: string;
  readonly consent: string;
  readonly consentSince: Text<{ readonly on: string }>;
  readonly consentNone: string;
  readonly consentWithdrawn: Text<{ readonly on: string }>;
  readonly thread: string;
  readonly threadEmpty: string;
  readonly visit: string;
  readonly earlierVisits: Text<{ readonly count: number; readonly year: string }>;
  readonly inquiry: string;
  readonly data: string;
}

export interface ClientPagePagesMessages {
  readonly clientPage: ClientPageMessages;
}
