/**
 * One table. Every item names its `entity`; its domain object is under `doc`.
 *
 * | what                         | pk                        | sk                           | gsi1pk / gsi1sk                        |
 * |------------------------------|---------------------------|------------------------------|----------------------------------------|
 * | inquiry (no personal data)   | INQUIRY#id                | STATE                        | INQUIRIES#received, …#open|ended#shard / receivedAt |
 * | its wait (task token)        | INQUIRY#id                | WAIT                         |                                        |
 * | its date of reprise, paused  | INQUIRY#id                | REPRISE                      | REPRISES / reopensAt                   |
 * | its wait for an advisor      | INQUIRY#id                | HELD                         | HELD / receivedAt                      |
 * | its look by a person        | INQUIRY#id                | TRIAGE                       | TRIAGE#open, TRIAGE#judged / since, judged at |
 * | its candidates' figures      | INQUIRY#id                | ASSIGNMENT#number            |                                        |
 * | event (outbox, audit, KPIs)  | INQUIRY#id or PERSON#id   | EVENT#instant#eventId        | EVENTS#day#shard / instant#eventId     |
 * | person                       | PERSON#id                 | PROFILE                      |                                        |
 * | texts of an inquiry          | PERSON#id                 | CONTENT#inquiryId            |                                        |
 * | consent proof                | PERSON#id                 | CONSENT#instant#inquiryId    |                                        |
 * | letter                       | PERSON#id or STAFF#id     | MAIL#mailKey                 |                                        |
 * | a staff mailbox that failed  | STAFF#id                  | MAIL-RETURNED#yyyy-mm-dd     |                                        |
 * | client signal                | PERSON#id                 | SIGNAL#signalId              |                                        |
 * | contact entered by hand      | PERSON#id                 | CONTACT#contactId            |                                        |
 * | its opening by a colleague    | PERSON#id                 | ACCESS#staffId#instant#id    | ACCESSES / instant                     |
 * | a record merged into it      | PERSON#id                 | MERGE#instant#personId       |                                        |
 * | contact ledger of a person   | PERSON#id                 | LEDGER                       |                                        |
 * | request to erase them        | PERSON#id                 | ERASURE                      | ERASURES#open|done / due at, erased at |
 * | purchase                     | PERSON#id                 | PURCHASE#purchaseId          | PURCHASES / purchasedOn#purchaseId     |
 * | a client's purchases, folded | PERSON#id                 | PORTFOLIO                    | CLIENTS#shard / personId               |
 * | a purchase's id, taken        | PURCHASE#id               | GUARD                        |                                        |
 * | person by e-mail             | EMAIL#sha256              | PERSON                       |                                        |
 * | member of staff by e-mail    | EMAIL#sha256              | STAFF                        |                                        |
 * | suppressed address           | EMAIL#sha256              | SUPPRESSED                   |                                        |
 * | link, session                | LINK#sha256 of the token  | LINK                         |                                        |
 * | idempotency key              | IDEMPOTENCY#sha256        | INTAKE                       |                                        |
 * | same content again           | CONTENT#sha256            | INTAKE                       |                                        |
 * | machine (till, site, CRM)    | MACHINE#id                | IDENTITY                     | MACHINES / createdAt#id                |
 * | throttle                     | THROTTLE#bucket           | COUNT                        |                                        |
 * | house (policy, people, hours)| HOUSE                     | SETTINGS, CALENDAR#…, STAFF#…|                                        |
 * | present revision             | HOUSE                     | REVISION                     |                                        |
 * | head of the policy history   | POLICY                    | HEAD                         |                                        |
 * | policy version, its content  | POLICY                    | VERSION#v, CONTENT#v         |                                        |
 * | advisor's open inquiries     | LOADS                     | ADVISOR#id                   |                                        |
 * | advisor's assignments, a day | ASSIGNED                  | yyyy-mm-dd#advisorId         |                                        |
 * | times an advisor keeps       | AGENDA#advisorId          | AGENDA                       |                                        |
 * | a person's projection index  | LIFE#personId             | LIFE                         |                                        |
 * | what a person adds to a day  | FACTS#day#shard           | PERSON#personId              |                                        |
 * | a slice of a day's snapshot  | KPI#side#month            | DAY#day#value                |                                        |
 * | a day to be counted anew     | KPI                       | TOUCHED#day                  |                                        |
 * | the events read of a day     | KPI                       | HEARD#day                    |                                        |
 * | the lever a manager chose     | KPI                       | LEVER#yyyy-mm                |                                        |
 * | where a day's portfolio lies | PORTFOLIO                 | DAY#day, HEAD for the newest |                                        |
 * | last day ingested by the job | KPI                       | THROUGH                      |                                        |
 *
 * Access patterns: one inquiry and its timeline (one partition) · one person with all their letters (one
 * partition, which is what erasure removes) · open inquiries, ended inquiries (gsi1, sharded) · the events of a day
 * (gsi1, sharded) · a link by its token · a person by e-mail.
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Enough for 8,000 writes a second on one logical list: DynamoDB takes 1,000 a partition. */
const shardCount = 8;

/** Stable, cheap distribution of ids over shards. */
export function shardOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1) sum = (sum * 31 + id.charCodeAt(index)) >>> 0;
  return sum % shardCount;
}

export const shards: readonly number[] = Array.from({ length: shardCount }, (_, index) => index);

export const keys = {
  inquiry: (inquiryId: string): Key => ({ pk: `INQUIRY#${inquiryId}`, sk: 'STATE' }),
  wait: (inquiryId: string): Key => ({ pk: `INQUIRY#${inquiryId}`, sk: 'WAIT' }),
  reprise: (inquiryId: string): Key => ({ pk: `INQUIRY#${inquiryId}`, sk: 'REPRISE' }),
  aftercare: (inquiryId: string): Key => ({ pk: `INQUIRY#${inquiryId}`, sk: 'AFTERCARE' }),
  held: (inquiryId: string): Key => ({ pk: `INQUIRY#${inquiryId}`, sk: 'HELD' }),
  triage: (inquiryId: string): Key => ({ pk: `INQUIRY#${inquiryId}`, sk: 'TRIAGE' }),
  assignment: (inquiryId: string, number: number): Key => ({
    pk: `INQUIRY#${inquiryId}`,
    sk: `ASSIGNMENT#${String(number).padStart(4, '0')}`,
  }),
  event: (owner: string, at: string, eventId: string): Key => ({ pk: owner, sk: `EVENT#${at}#${eventId}` }),
  person: (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PROFILE' }),
  content: (personId: string, inquiryId: string): Key => ({ pk: `PERSON#${personId}`, sk: `CONTENT#${inquiryId}` }),
  consent: (personId: string, at: string, inquiryId: string): Key => ({
    pk: `PERSON#${personId}`,
    sk: `CONSENT#${at}#${inquiryId}`,
  }),
  mail: (owner: string, mailKey: string): Key => ({ pk: owner, sk: `MAIL#${mailKey}` }),
  contact: (personId: string, contactId: string): Key => ({ pk: `PERSON#${personId}`, sk: `CONTACT#${contactId}` }),
  signal: (personId: string, signalId: string): Key => ({ pk: `PERSON#${personId}`, sk: `SIGNAL#${signalId}` }),
  clientMerge: (keptId: string, at: string, mergedId: string): Key => ({
    pk: `PERSON#${keptId}`,
    sk: `MERGE#${at}#${mergedId}`,
  }),
  clientAccess: (personId: string, staffId: string, at: string, accessId: string): Key => ({
    pk: `PERSON#${personId}`,
    sk: `ACCESS#${staffId}#${at}#${accessId}`,
  }),
  grant: (personId: string, at: string, decisionId: string): Key => ({
    pk: `PERSON#${personId}`,
    sk: `GRANT#${at}#${decisionId}`,
  }),
  erasure: (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'ERASURE' }),
  ledger: (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'LEDGER' }),
  purchase: (personId: string, purchaseId: string): Key => ({ pk: `PERSON#${personId}`, sk: `PURCHASE#${purchaseId}` }),
  clientRow: (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PORTFOLIO' }),
  /** A sale counts once, whoever it is entered for. */
  purchaseGuard: (purchaseId: string): Key => ({ pk: `PURCHASE#${purchaseId}`, sk: 'GUARD' }),
  personByEmail: (emailHash: string): Key => ({ pk: `EMAIL#${emailHash}`, sk: 'PERSON' }),
  staffByEmail: (emailHash: string): Key => ({ pk: `EMAIL#${emailHash}`, sk: 'STAFF' }),
  suppressed: (emailHash: string): Key => ({ pk: `EMAIL#${emailHash}`, sk: 'SUPPRESSED' }),
  link: (linkId: string): Key => ({ pk: `LINK#${linkId}`, sk: 'LINK' }),
  idempotency: (keyHash: string): Key => ({ pk: `IDEMPOTENCY#${keyHash}`, sk: 'INTAKE' }),
  sameContent: (contentHash: string): Key => ({ pk: `CONTENT#${contentHash}`, sk: 'INTAKE' }),
  throttle: (bucket: string): Key => ({ pk: `THROTTLE#${bucket}`, sk: 'COUNT' }),
  machine: (machineId: string): Key => ({ pk: `MACHINE#${machineId}`, sk: 'IDENTITY' }),
  settings: (): Key => ({ pk: 'HOUSE', sk: 'SETTINGS' }),
  houseRevision: (): Key => ({ pk: 'HOUSE', sk: 'REVISION' }),
  policyHead: (): Key => ({ pk: 'POLICY', sk: 'HEAD' }),
  policyVersion: (version: string): Key => ({ pk: 'POLICY', sk: `VERSION#${version}` }),
  policyContent: (version: string): Key => ({ pk: 'POLICY', sk: `CONTENT#${version}` }),
  calendar: (calendarId: string): Key => ({ pk: 'HOUSE', sk: `CALENDAR#${calendarId}` }),
  staff: (staffId: string): Key => ({ pk: 'HOUSE', sk: `STAFF#${staffId}` }),
  returnedStaffMail: (staffId: string, on: string): Key => ({ pk: `STAFF#${staffId}`, sk: `MAIL-RETURNED#${on}` }),
  load: (advisorId: string): Key => ({ pk: 'LOADS', sk: `ADVISOR#${advisorId}` }),
  assignedOn: (day: string, advisorId: string): Key => ({ pk: 'ASSIGNED', sk: `${day}#${advisorId}` }),
  agenda: (advisorId: string): Key => ({ pk: `AGENDA#${advisorId}`, sk: 'AGENDA' }),
  life: (personId: string): Key => ({ pk: `LIFE#${personId}`, sk: 'LIFE' }),
  personDay: (day: string, personId: string): Key => ({
    pk: `FACTS#${day}#${shardOf(personId)}`,
    sk: `PERSON#${personId}`,
  }),
  slice: (side: string, day: string, value: string): Key => ({
    pk: `KPI#${side}#${day.slice(0, 7)}`,
    sk: `DAY#${day}#${value}`,
  }),
  touched: (day: string): Key => ({ pk: 'KPI', sk: `TOUCHED#${day}` }),
  heard: (day: string): Key => ({ pk: 'KPI', sk: `HEARD#${day}` }),
  leverChoice: (month: string): Key => ({ pk: 'KPI', sk: `LEVER#${month}` }),
  through: (): Key => ({ pk: 'KPI', sk: 'THROUGH' }),
  portfolioDay: (asOf: string): Key => ({ pk: 'PORTFOLIO', sk: `DAY#${asOf}` }),
  portfolioHead: (): Key => ({ pk: 'PORTFOLIO', sk: 'HEAD' }),
} as const;

export const ownerKeyOfPerson = (personId: string): string => `PERSON#${personId}`;
export const ownerKeyOfStaff = (staffId: string): string => `STAFF#${staffId}`;
export const ownerKeyOfInquiry = (inquiryId: string): string => `INQUIRY#${inquiryId}`;

export const lists = {
  /**
   * Received, and not yet processed by a workflow: nearly always empty, and one list, so that finding lost ones costs
   * nothing. DynamoDB takes 1,000 of them a second.
   */
  received: (): string => 'INQUIRIES#received',
  open: (shard: number): string => `INQUIRIES#open#${shard}`,
  ended: (shard: number): string => `INQUIRIES#ended#${shard}`,
  /** Held without an eligible advisor: one list, because few wait at a time and their order matters. */
  held: (): string => 'HELD',
  triage: (state: 'open' | 'judged'): string => `TRIAGE#${state}`,
  /** Read every day, and few inquiries have a date: one list is enough. */
  reprises: (): string => 'REPRISES',
  /** Sales of the last weeks whose client is still to be written to. */
  aftercare: (): string => 'AFTERCARE',
  events: (day: string, shard: number): string => `EVENTS#${day}#${shard}`,
  purchases: (): string => 'PURCHASES',
  clients: (shard: number): string => `CLIENTS#${shard}`,
  /** Few, and read by managers only. */
  accesses: (): string => 'ACCESSES',
  /** A house has a handful of tills, sites and CRMs. */
  machines: (): string => 'MACHINES',
  /** Few clients ask for it: one list each. */
  erasures: (state: 'open' | 'done'): string => `ERASURES#${state}`,
} as const;

/**
 * DynamoDB's TTL needs epoch seconds. Items stay readable until AWS deletes them, so readers check the expiry
 * themselves.
 */
export function epochSeconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
