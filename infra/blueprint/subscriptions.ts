/** The subscribers of events: EventBridge rules on AWS, the same patterns matched by the local bus. */
export interface SubscriptionBlueprint {
  readonly name: string;
  /** Which bus: our own domain events, or the account's default bus where SES and Step Functions publish. */
  readonly bus: 'house' | 'default';
  readonly source: string;
  readonly detailTypes: readonly string[];
  /** Fields of the detail that must have one of these values; absent means any. */
  readonly detail?: Readonly<Record<string, readonly string[]>>;
  readonly function: string;
  /** The function's listener for it; the rule adds the name to the event. */
  readonly listener: string;
}

export const eventSource = 'vestibule';

export const subscriptions: readonly SubscriptionBlueprint[] = [
  {
    name: 'inquiry-received-starts-workflow',
    bus: 'house',
    source: eventSource,
    detailTypes: ['inquiry-received.v1'],
    function: 'bus-listeners',
    listener: 'start-inquiry-workflow',
  },
  {
    name: 'signals-reach-the-workflow',
    bus: 'house',
    source: eventSource,
    detailTypes: [
      'first-response-given.v1',
      'advisor-judged-off-target.v1',
      'inquiry-handed-over.v1',
      'inquiry-released.v1',
      'choice-undone.v1',
      'client-mail-returned.v1',
      'client-completed.v1',
      'client-wrote.v1',
      'client-asked.v1',
      'client-left.v1',
      'slot-chosen.v1',
      'appointment-moved.v1',
      'appointment-cancelled.v1',
      'outcome-given.v1',
      'inquiry-steered.v1',
      'inquiry-woken.v1',
      'workflow-continued.v1',
      'inquiry-rescored.v1',
      'inquiry-level-changed.v1',
    ],
    function: 'bus-listeners',
    listener: 'deliver-signals',
  },
  {
    name: 'changed-house-replans-inquiries',
    bus: 'house',
    source: eventSource,
    detailTypes: ['house-furnished.v1', 'advisor-changed.v1', 'policy-published.v1'],
    function: 'bus-listeners',
    listener: 'replan-inquiries',
  },
  {
    name: 'freed-place-releases-held-inquiries',
    bus: 'house',
    source: eventSource,
    detailTypes: [
      'first-response-given.v1',
      // An assignment to another advisor gives the former owner a place back.
      'advisor-assigned.v1',
      'inquiry-paused.v1',
      'inquiry-closed.v1',
      'advisor-changed.v1',
      'house-furnished.v1',
    ],
    function: 'bus-listeners',
    listener: 'release-held-inquiries',
  },
  {
    name: 'given-inquiry-keeps-one-owner',
    bus: 'house',
    source: eventSource,
    detailTypes: ['advisor-assigned.v1', 'client-merged.v1'],
    function: 'bus-listeners',
    listener: 'keep-one-owner',
  },
  {
    name: 'changed-advisor-announces-absences',
    bus: 'house',
    source: eventSource,
    detailTypes: ['advisor-changed.v1'],
    function: 'bus-listeners',
    listener: 'announce-absences',
  },
  {
    name: 'purchase-or-inquiry-cancels-reprises',
    bus: 'house',
    source: eventSource,
    detailTypes: ['purchase-recorded.v1', 'purchase-recorded.v2', 'inquiry-qualified.v1'],
    function: 'bus-listeners',
    listener: 'cancel-reprises',
  },
  {
    name: 'exchange-is-noted',
    bus: 'house',
    source: eventSource,
    detailTypes: ['contact-recorded.v1', 'outcome-recorded.v1'],
    function: 'bus-listeners',
    listener: 'note-exchange',
  },
  {
    name: 'mail-accepted-is-confirmed',
    bus: 'default',
    source: 'aws.ses',
    detailTypes: ['Email Sent'],
    function: 'bus-listeners',
    listener: 'confirm-mail-sent',
  },
  {
    name: 'bounced-address-is-suppressed',
    bus: 'default',
    source: 'aws.ses',
    detailTypes: ['Email Bounced', 'Email Complaint Received'],
    function: 'bus-listeners',
    listener: 'suppress-address',
  },
  {
    name: 'broken-run-is-taken-up',
    bus: 'default',
    source: 'aws.states',
    detailTypes: ['Step Functions Execution Status Change'],
    detail: { status: ['FAILED', 'TIMED_OUT', 'ABORTED'] },
    function: 'bus-listeners',
    listener: 'resume-failed-run',
  },
];
