/** The product in this process, on a clock moved by hand, with its internals accessible. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient, InternalServerError } from '@aws-sdk/client-dynamodb';
import { SESv2Client, TooManyRequestsException } from '@aws-sdk/client-sesv2';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { agendaReader } from '#adapters/dynamodb/agendas.ts';
import { houseRepository } from '#adapters/dynamodb/houses.ts';
import { inquiryReader } from '#adapters/dynamodb/inquiries.ts';
import { personReader } from '#adapters/dynamodb/people.ts';
import { schedules } from '#blueprint/schedules.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { standWithin } from './failing-in-process.ts';
import { type FailingService, standBefore } from './failing-service.ts';

// biome-ignore lint/suspicious/noExplicitAny: the house is changed as JSON, the way an operator changes it.
type Json = any;

/** Enough capacity for all: the exploration is about order, not capacity. */
function roomyHouse(): Json {
  const copy: Json = structuredClone(demoHouse);
  for (const member of copy.staff) if (member.profile !== undefined) member.profile.capacity = 1000;
  copy.policy.intake = { perAddressPerHour: 100_000, perPersonPerDay: 1000 };
  return copy;
}

export interface CapturedLetter {
  readonly id: number;
  readonly at: string;
  readonly to: string;
  readonly mailKey: string;
  readonly subject: string;
  readonly links: readonly string[];
  readonly hasUnsubscribe: boolean;
}

export interface ExploredHouse {
  readonly stack: LocalStack;
  readonly table: ReturnType<typeof readers>;
  readonly mailService: FailingService;
  readonly tableService: FailingService;
  readonly logs: () => string;
  provision(change: (house: Json) => void): Promise<void>;
  /** Letters captured since the last call. */
  newLetters(): readonly CapturedLetter[];
  close(): Promise<void>;
}

/** In memory, which is fast, or in the server that `npm start` and the other tests use. */
export type TableKind = 'memory' | 'server';

/** Open them before any fault is injected, so that the explorer's own calls never fail. */
function readers(endpoint: string, name: string) {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint }));
  Object.defineProperty(documents, 'send', { value: documents.send });
  const table = { documents, name };
  return {
    inquiries: inquiryReader(table),
    people: personReader(table),
    houses: houseRepository(table),
    agendas: agendaReader(table),
  };
}

/** The functions' output is collected, not shown; other output is shown. */
function captureLogs(): () => string {
  let text = '';
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
      const said = String(chunk);
      if (!said.startsWith('{')) return Reflect.apply(write, stream, [chunk, ...rest]);
      text += said;
      return true;
    };
  }
  return () => text;
}

/**
 * The schedules during an inquiry. Hourly schedules run every eleven hours here: over two years they would otherwise
 * find nothing 17,000 times, and every hour of the day still occurs.
 */
const met = ['resume-paused-inquiries', 'restart-lost-workflows', 'run-team-maintenance'];
const exploredSchedules = schedules
  .filter(({ name }) => met.includes(name))
  .map((one) => (isHourly(one.expression) ? { ...one, expression: 'rate(11 hours)' } : one));

function isHourly(expression: string): boolean {
  return expression.startsWith('cron(0 * ');
}

interface FailingServices {
  readonly mailService: FailingService;
  readonly tableService: FailingService;
}

async function standOnTheWire({ endpoints }: LocalStack): Promise<FailingServices> {
  const mailService = await standBefore(endpoints.aws, { name: 'TooManyRequestsException', status: 429 });
  const tableService = await standBefore(endpoints.dynamodb, {
    name: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
    status: 500,
  });
  // Handlers read their endpoints at their first call, and none was called yet.
  process.env.AWS_ENDPOINT_URL_SESV2 = mailService.url;
  process.env.AWS_ENDPOINT_URL_DYNAMODB = tableService.url;
  return { mailService, tableService };
}

function standInProcess(now: string): FailingServices {
  const said = { message: 'On purpose.', $metadata: {} };
  return {
    mailService: standWithin(SESv2Client, () => new TooManyRequestsException(said), `mail ${now}`),
    tableService: standWithin(DynamoDBDocumentClient, () => new InternalServerError(said), `table ${now}`),
  };
}

export async function openExploredHouse(now: string, kind: TableKind): Promise<ExploredHouse> {
  const logs = captureLogs();
  const dataDir = mkdtempSync(join(tmpdir(), 'vestibule-exploration-'));
  const blueprint = { schedules: exploredSchedules };
  const stack = await startLocalStack({ dataDir, clock: 'manual', now, table: kind, blueprint });
  const table = readers(stack.endpoints.dynamodb, process.env.TABLE_NAME ?? '');
  const { mailService, tableService } = kind === 'memory' ? standInProcess(now) : await standOnTheWire(stack);
  process.env.LOG_LEVEL = 'INFO';
  const provision = async (change: (house: Json) => void) => {
    const house = roomyHouse();
    change(house);
    await stack.invoke('provision-house', { at: new Date(stack.clock.now()).toISOString(), house });
  };
  await provision(() => undefined);
  await stack.settle();
  let last = 0;
  return {
    stack,
    table,
    mailService,
    tableService,
    logs,
    provision,
    newLetters() {
      const letters = stack.mailbox.after(last).map(({ id, at, to, subject, text, headers, tags }) => ({
        id,
        at: new Date(at).toISOString(),
        to: to.join(),
        mailKey: (tags.find(({ name }) => name === 'mailKey')?.value ?? '').replaceAll('_', '.'),
        subject,
        links: [...text.matchAll(/https?:\/\/[^\s<>")]+/g)].map(([url]) => url),
        hasUnsubscribe: headers.some(({ name }) => name.toLowerCase() === 'list-unsubscribe'),
      }));
      last = letters.at(-1)?.id ?? last;
      return letters;
    },
    async close() {
      // The injected layers are removed before the stack's own, because the stack restores the layer below its own.
      mailService.close();
      tableService.close();
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
