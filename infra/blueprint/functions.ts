/**
 * Every Lambda of the product: one for each surface and each trust boundary. A function holds several routes, steps,
 * listeners, schedules or operations; its handler's file names them. The AWS stack turns capabilities into grants and
 * environment; the local stack loads the same handlers and refuses what is not granted.
 */

/** The rights of a function. A capability always has both its IAM actions and its environment. */
export type Capability =
  | 'get-items'
  | 'get-many-items'
  | 'query-partitions'
  | 'query-lists'
  | 'put-items'
  | 'update-items'
  | 'delete-items'
  | 'check-items'
  | 'send-mail'
  | 'start-workflow'
  | 'signal-workflow'
  | 'list-runs'
  | 'point-to-workflow'
  | 'publish-events'
  | 'read-assets'
  | 'read-objects'
  | 'write-objects';

export type FunctionKind = 'workflow' | 'http' | 'event' | 'stream' | 'schedule' | 'operation';

/** Partition keys of the table: a whole key, or a prefix before the star. */
export type PartitionPattern = 'HOUSE' | 'LOADS' | 'ASSIGNED' | `${string}#*`;

/** The partitions that a function's grants name (IAM: `dynamodb:LeadingKeys`). */
export interface PartitionAccess {
  readonly read: readonly PartitionPattern[];
  readonly write: readonly PartitionPattern[];
}

export interface FunctionBlueprint {
  /** Kebab-case. */
  readonly name: string;
  readonly kind: FunctionKind;
  /** Handler file from the project root; it exports `handler`. */
  readonly entry: string;
  readonly capabilities: readonly Capability[];
  /**
   * Restricts the function to these partitions of the table; absent means the whole table. Every function without a
   * session has it.
   */
  readonly partitions?: PartitionAccess;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** What a client or the house loses while this function fails; the first sentence of its surface's alarm mail. */
  readonly surface: Surface;
}

/** Functions of one surface share an alarm. */
export type Surface = 'clients' | 'staff' | 'workflow' | 'events' | 'outbox' | 'clock' | 'operators';

const table = ['TABLE_NAME'] as const;
const objects = ['OBJECTS_URL'] as const;

/** Environment variables that come with a capability; the values differ by stage, the names never do. */
export const capabilityEnvironment: Readonly<Record<Capability, readonly string[]>> = {
  'get-items': table,
  'get-many-items': table,
  'query-partitions': table,
  'query-lists': table,
  'put-items': table,
  'update-items': table,
  'delete-items': table,
  'check-items': table,
  'send-mail': ['MAIL_DOMAIN', 'MAIL_CONFIGURATION_SET', 'MAIL_STAFF_CONFIGURATION_SET', 'PUBLIC_BASE_URL'],
  'start-workflow': ['STATE_MACHINE_ARN'],
  'signal-workflow': [],
  'list-runs': ['STATE_MACHINE_ARN'],
  // The address of a run's page; it needs no call to Step Functions.
  'point-to-workflow': ['EXECUTION_URL'],
  'publish-events': ['EVENT_BUS_NAME'],
  'read-assets': ['ASSETS_DIR'],
  'read-objects': objects,
  'write-objects': objects,
};

/**
 * IAM actions of a capability. A test compares them with the SDK commands that each bundle contains. Two capabilities
 * are both `dynamodb:Query`: one on the table, by partition; one on its index, which holds the lists of all inquiries,
 * purchases and events.
 */
export const capabilityActions: Readonly<Record<Capability, readonly string[]>> = {
  'get-items': ['dynamodb:GetItem'],
  'get-many-items': ['dynamodb:BatchGetItem'],
  'query-partitions': ['dynamodb:Query'],
  'query-lists': ['dynamodb:Query'],
  'put-items': ['dynamodb:PutItem'],
  'update-items': ['dynamodb:UpdateItem'],
  'delete-items': ['dynamodb:DeleteItem'],
  'check-items': ['dynamodb:ConditionCheckItem'],
  'send-mail': ['ses:SendEmail'],
  'start-workflow': ['states:StartExecution'],
  'signal-workflow': ['states:SendTaskSuccess'],
  'list-runs': ['states:ListExecutions'],
  'point-to-workflow': [],
  'publish-events': ['events:PutEvents'],
  'read-assets': [],
  'read-objects': ['s3:GetObject'],
  'write-objects': ['s3:PutObject'],
};

/** The capabilities that read the table, and those that change it; the others do not concern the table. */
export const readingCapabilities = ['get-items', 'get-many-items', 'query-partitions', 'query-lists'] as const;
export const writingCapabilities = ['put-items', 'update-items', 'delete-items', 'check-items'] as const;

const reading: readonly Capability[] = ['get-items', 'get-many-items', 'query-partitions'];
const listing: readonly Capability[] = [...reading, 'query-lists'];
const writing: readonly Capability[] = writingCapabilities;

/**
 * A client's own partitions, found by a link; a client's choice also changes agendas and an advisor's open inquiries.
 */
const partitionsOfLinks: PartitionAccess = {
  read: ['HOUSE', 'LINK#*', 'INQUIRY#*', 'PERSON#*', 'STAFF#*', 'EMAIL#*', 'AGENDA#*'],
  write: ['LINK#*', 'INQUIRY#*', 'PERSON#*', 'STAFF#*', 'AGENDA#*', 'LOADS', 'ASSIGNED'],
};

function http(
  name: string,
  surface: Surface,
  capabilities: readonly Capability[],
  partitions?: PartitionAccess,
): FunctionBlueprint {
  return {
    name,
    kind: 'http',
    entry: `functions/handlers/http/${name}.ts`,
    capabilities,
    ...(partitions === undefined ? {} : { partitions }),
    // API Gateway's limit is 29 s: a longer run of a function only costs money.
    timeoutSeconds: 25,
    memoryMb: 512,
    surface,
  };
}

function work(
  name: string,
  kind: FunctionKind,
  surface: Surface,
  capabilities: readonly Capability[],
  limits: { readonly timeoutSeconds: number; readonly memoryMb: number },
): FunctionBlueprint {
  return { name, kind, entry: `functions/handlers/${name}.ts`, capabilities, ...limits, surface };
}

export const functions: readonly FunctionBlueprint[] = [
  // Anybody may call these. They need a key before they read, and neither can list anything, staff included.
  http('public-form', 'clients', ['get-items', 'put-items', 'update-items', 'read-assets'], {
    // A client's next message joins the inquiry they have open, which is found by its key.
    read: ['HOUSE', 'EMAIL#*', 'PERSON#*', 'INQUIRY#*', 'IDEMPOTENCY#*', 'CONTENT#*'],
    write: ['INQUIRY#*', 'PERSON#*', 'EMAIL#*', 'IDEMPOTENCY#*', 'CONTENT#*', 'THROTTLE#*'],
  }),
  http('sign-in', 'staff', ['get-items', 'put-items', 'update-items', 'delete-items', 'check-items', 'send-mail'], {
    read: ['HOUSE', 'LINK#*', 'EMAIL#*', 'STAFF#*'],
    write: ['LINK#*', 'STAFF#*', 'PERSON#*'],
  }),
  // The holder of a link may call these. A token opens one inquiry or one person; none of these functions lists
  // clients.
  http('links', 'clients', [...reading, ...writing, 'send-mail'], partitionsOfLinks),
  http('private-space', 'clients', [...reading, ...writing, 'send-mail'], partitionsOfLinks),
  // Staff, by a session. Read-only pages cannot write.
  http('staff-pages', 'staff', [...listing, 'point-to-workflow', 'read-objects']),
  http('staff-commands', 'staff', [...reading, ...writing, 'point-to-workflow']),
  http('records', 'staff', [...reading, ...writing]),
  http('policy', 'staff', [...listing, 'put-items', 'update-items']),
  http('team', 'staff', [...listing, 'put-items', 'update-items']),
  // Hundreds of rows are hundreds of transactions: more memory means more CPU, and a shorter request.
  { ...http('import', 'staff', [...reading, 'put-items', 'update-items', 'check-items']), memoryMb: 1024 },

  work('qualify-inquiry', 'workflow', 'workflow', [...reading, 'put-items', 'update-items', 'delete-items'], {
    timeoutSeconds: 30,
    memoryMb: 512,
  }),
  work('workflow-steps', 'workflow', 'workflow', [...listing, ...writing, 'send-mail', 'signal-workflow'], {
    timeoutSeconds: 30,
    memoryMb: 512,
  }),
  work('publish-events', 'stream', 'outbox', ['publish-events'], { timeoutSeconds: 30, memoryMb: 256 }),
  // A change of policy or of hours re-plans every open inquiry: the longest of its listeners determines the limit.
  work('bus-listeners', 'event', 'events', [...listing, ...writing, 'send-mail', 'signal-workflow', 'start-workflow'], {
    timeoutSeconds: 300,
    memoryMb: 512,
  }),
  work('schedules', 'schedule', 'clock', [...listing, ...writing, 'send-mail', 'start-workflow', 'list-runs'], {
    timeoutSeconds: 300,
    memoryMb: 512,
  }),
  work('kpi-snapshots', 'schedule', 'clock', [...listing, ...writing, 'send-mail'], {
    timeoutSeconds: 900,
    memoryMb: 1024,
  }),
  // The rows of all clients at once: some 0.9 kB a client while they are read.
  work('make-portfolio', 'schedule', 'clock', [...listing, 'put-items', 'check-items', 'write-objects'], {
    timeoutSeconds: 900,
    memoryMb: 3008,
  }),
  work('operations', 'operation', 'operators', [...listing, ...writing], {
    timeoutSeconds: 60,
    memoryMb: 256,
  }),
];
