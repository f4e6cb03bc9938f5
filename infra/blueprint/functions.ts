/**
 * Every Lambda of the product: where its handler is, what it may do, how long it may take.
 * The AWS stack turns capabilities into grants and environment; the local stack loads the same handlers.
 */

/** What a function is allowed to do. A capability carries its IAM actions and its environment, never one without the other. */
export type Capability =
  | 'read-table'
  | 'write-table'
  | 'send-mail'
  | 'start-workflow'
  | 'signal-workflow'
  | 'list-runs'
  | 'point-to-workflow'
  | 'publish-events'
  | 'read-assets';

export type FunctionKind = 'workflow' | 'http' | 'event' | 'stream' | 'schedule' | 'operation';

export interface FunctionBlueprint {
  /** Kebab-case: state "Assign advisor" → function, handler file and use case "assign-advisor". */
  readonly name: string;
  readonly kind: FunctionKind;
  /** Handler file from the project root; it exports `handler`. */
  readonly entry: string;
  readonly capabilities: readonly Capability[];
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
}

/** Environment variables that come with a capability; the values differ by stage, the names never do. */
export const capabilityEnvironment: Readonly<Record<Capability, readonly string[]>> = {
  'read-table': ['TABLE_NAME'],
  'write-table': ['TABLE_NAME'],
  'send-mail': ['MAIL_DOMAIN', 'MAIL_CONFIGURATION_SET', 'MAIL_STAFF_CONFIGURATION_SET', 'PUBLIC_BASE_URL'],
  'start-workflow': ['STATE_MACHINE_ARN'],
  'signal-workflow': [],
  'list-runs': ['STATE_MACHINE_ARN'],
  // The address under which a person may watch a run; nothing of Step Functions is read to know it.
  'point-to-workflow': ['EXECUTION_URL'],
  'publish-events': ['EVENT_BUS_NAME'],
  'read-assets': ['ASSETS_DIR'],
};

/** IAM actions that come with a capability. A test compares them with the SDK commands each bundle really contains. */
export const capabilityActions: Readonly<Record<Capability, readonly string[]>> = {
  'read-table': ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:BatchGetItem'],
  'write-table': ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
  'send-mail': ['ses:SendEmail'],
  'start-workflow': ['states:StartExecution'],
  'signal-workflow': ['states:SendTaskSuccess'],
  'list-runs': ['states:ListExecutions'],
  'point-to-workflow': [],
  'publish-events': ['events:PutEvents'],
  'read-assets': [],
};

const readWrite: readonly Capability[] = ['read-table', 'write-table'];
const mailing: readonly Capability[] = [...readWrite, 'send-mail'];
const awaiting: readonly Capability[] = [...readWrite, 'signal-workflow'];

function workflow(name: string, capabilities: readonly Capability[]): FunctionBlueprint {
  return {
    name,
    kind: 'workflow',
    entry: `functions/handlers/workflow/${name}.ts`,
    capabilities,
    timeoutSeconds: 30,
    memoryMb: 512,
  };
}

function http(name: string, capabilities: readonly Capability[]): FunctionBlueprint {
  // API Gateway gives up after 29 s: a function that outlives it only costs money.
  return {
    name,
    kind: 'http',
    entry: `functions/handlers/http/${name}.ts`,
    capabilities,
    timeoutSeconds: 25,
    memoryMb: 512,
  };
}

export const functions: readonly FunctionBlueprint[] = [
  workflow('qualify-inquiry', readWrite),
  workflow('assign-advisor', readWrite),
  workflow('hold-for-duty-manager', readWrite),
  workflow('acknowledge-inquiry', mailing),
  workflow('plan-first-response', readWrite),
  workflow('await-first-response', [...mailing, 'signal-workflow']),
  workflow('pass-checkpoint', mailing),
  workflow('hand-over-to-colleague', mailing),
  workflow('hand-over-to-duty-manager', readWrite),
  workflow('plan-next-step', readWrite),
  workflow('await-completion', awaiting),
  workflow('propose-slots', mailing),
  workflow('await-client-choice', awaiting),
  workflow('send-relance', mailing),
  workflow('forward-client-message', mailing),
  workflow('notify-appointment', mailing),
  workflow('await-appointment', awaiting),
  workflow('remind-of-appointment', mailing),
  workflow('ask-for-outcome', mailing),
  workflow('await-outcome', awaiting),
  workflow('close-inquiry', mailing),
  workflow('continue-in-next-run', readWrite),
  workflow('record-first-response', readWrite),
  workflow('await-end-of-undo', awaiting),
  workflow('commit-choice', readWrite),
  workflow('send-clarification', mailing),
  workflow('hold-as-incomplete', mailing),
  workflow('pause-respectfully', mailing),
  workflow('report-trouble', mailing),

  http('show-inquiry-form', ['read-table']),
  http('receive-inquiry', readWrite),
  http('show-privacy', ['read-table']),
  http('show-private-space', ['read-table']),
  http('act-in-private-space', mailing),
  http('show-action', ['read-table']),
  http('perform-action', mailing),
  http('show-unsubscribe', ['read-table']),
  http('unsubscribe', readWrite),
  http('check-health', []),
  http('serve-asset', ['read-table', 'read-assets']),
  http('show-sign-in', ['read-table']),
  http('request-sign-in', mailing),
  http('show-sign-in-link', ['read-table']),
  http('open-session', readWrite),
  http('close-session', readWrite),
  http('list-inquiries', ['read-table', 'point-to-workflow']),
  http('read-inquiry', ['read-table', 'point-to-workflow']),
  http('apply-staff-command', [...readWrite, 'point-to-workflow']),
  http('show-day', ['read-table']),
  http('read-kpi', ['read-table']),
  http('export-kpi', ['read-table']),
  http('read-portfolio', ['read-table']),
  http('list-advisors', ['read-table']),
  http('change-advisor', readWrite),
  http('read-policy', ['read-table']),
  http('read-policy-history', ['read-table']),
  http('compare-policies', ['read-table']),
  http('put-policy', readWrite),
  http('check-policy', ['read-table']),
  http('preview-policy', ['read-table']),
  http('roll-back-policy', readWrite),
  http('show-policy', ['read-table']),
  http('edit-policy', readWrite),
  http('show-import', ['read-table']),
  // Hundreds of rows are hundreds of transactions: more memory is more processor, and the request ends sooner.
  { ...http('import-history', readWrite), memoryMb: 1024 },
  http('record-purchases', readWrite),
  http('record-contact', readWrite),
  http('record-signal', readWrite),

  {
    name: 'publish-events',
    kind: 'stream',
    entry: 'functions/handlers/events/publish-events.ts',
    capabilities: ['publish-events'],
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'start-inquiry-workflow',
    kind: 'event',
    entry: 'functions/handlers/events/start-inquiry-workflow.ts',
    capabilities: ['start-workflow'],
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'deliver-signals',
    kind: 'event',
    entry: 'functions/handlers/events/deliver-signals.ts',
    capabilities: ['read-table', 'signal-workflow', 'start-workflow'],
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'resume-failed-run',
    kind: 'event',
    entry: 'functions/handlers/events/resume-failed-run.ts',
    capabilities: mailing,
    timeoutSeconds: 30,
    memoryMb: 512,
  },
  {
    name: 'replan-inquiries',
    kind: 'event',
    entry: 'functions/handlers/events/replan-inquiries.ts',
    capabilities: awaiting,
    timeoutSeconds: 300,
    memoryMb: 512,
  },
  {
    name: 'release-held-inquiries',
    kind: 'event',
    entry: 'functions/handlers/events/release-held-inquiries.ts',
    capabilities: readWrite,
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  {
    name: 'announce-absences',
    kind: 'event',
    entry: 'functions/handlers/events/announce-absences.ts',
    capabilities: mailing,
    timeoutSeconds: 300,
    memoryMb: 512,
  },
  {
    name: 'note-exchange',
    kind: 'event',
    entry: 'functions/handlers/events/note-exchange.ts',
    capabilities: readWrite,
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'confirm-mail-sent',
    kind: 'event',
    entry: 'functions/handlers/events/confirm-mail-sent.ts',
    capabilities: readWrite,
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'suppress-address',
    kind: 'event',
    entry: 'functions/handlers/events/suppress-address.ts',
    capabilities: mailing,
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'run-team-maintenance',
    kind: 'schedule',
    entry: 'functions/handlers/schedules/run-team-maintenance.ts',
    capabilities: mailing,
    timeoutSeconds: 300,
    memoryMb: 512,
  },
  {
    name: 'resume-paused-inquiries',
    kind: 'schedule',
    entry: 'functions/handlers/schedules/resume-paused-inquiries.ts',
    capabilities: readWrite,
    timeoutSeconds: 300,
    memoryMb: 256,
  },
  {
    name: 'apply-due-policies',
    kind: 'schedule',
    entry: 'functions/handlers/schedules/apply-due-policies.ts',
    capabilities: readWrite,
    timeoutSeconds: 30,
    memoryMb: 256,
  },
  {
    name: 'restart-lost-workflows',
    kind: 'schedule',
    entry: 'functions/handlers/schedules/restart-lost-workflows.ts',
    capabilities: [...mailing, 'start-workflow', 'list-runs'],
    timeoutSeconds: 300,
    memoryMb: 512,
  },
  {
    name: 'snapshot-day',
    kind: 'schedule',
    entry: 'functions/handlers/schedules/snapshot-day.ts',
    capabilities: readWrite,
    timeoutSeconds: 900,
    memoryMb: 512,
  },
  {
    name: 'send-monthly-report',
    kind: 'schedule',
    entry: 'functions/handlers/schedules/send-monthly-report.ts',
    capabilities: mailing,
    timeoutSeconds: 120,
    memoryMb: 512,
  },
  {
    name: 'rebuild-snapshots',
    kind: 'operation',
    entry: 'functions/handlers/operations/rebuild-snapshots.ts',
    capabilities: readWrite,
    timeoutSeconds: 900,
    memoryMb: 1024,
  },
  {
    name: 'provision-house',
    kind: 'operation',
    entry: 'functions/handlers/operations/provision-house.ts',
    capabilities: readWrite,
    timeoutSeconds: 60,
    memoryMb: 256,
  },
  {
    name: 'grant-session',
    kind: 'operation',
    entry: 'functions/handlers/operations/grant-session.ts',
    capabilities: readWrite,
    timeoutSeconds: 15,
    memoryMb: 256,
  },
];
