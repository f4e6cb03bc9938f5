/** The product in this process, on a clock moved by hand, with its whole inside open to whoever explores it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { agendaReader } from '#adapters/dynamodb/agendas.ts';
import { houseRepository } from '#adapters/dynamodb/houses.ts';
import { inquiryReader } from '#adapters/dynamodb/inquiries.ts';
import { personReader } from '#adapters/dynamodb/people.ts';
import { schedules } from '#blueprint/schedules.ts';
import { demoHouse } from '#local/demo-house.ts';
import { type LocalStack, startLocalStack } from '#local/stack.ts';
import { type FailingService, standBefore } from './failing-service.ts';

// biome-ignore lint/suspicious/noExplicitAny: the house is changed as JSON, the way an operator changes it.
type Json = any;

/** Room for everybody: what is explored is the order of things, not the capacity. */
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
  furnish(change: (house: Json) => void): Promise<void>;
  /** Letters captured since the last call. */
  newLetters(): readonly CapturedLetter[];
  close(): Promise<void>;
}

function readers(endpoint: string, name: string) {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint }));
  const table = { documents, name };
  return {
    inquiries: inquiryReader(table),
    people: personReader(table),
    houses: houseRepository(table),
    agendas: agendaReader(table),
  };
}

/** What the functions write is read, not shown; anything else is for whoever runs this. */
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
 * The schedules that a life meets. What is looked at every hour or every quarter of one is looked at once a week here:
 * over two years it would otherwise find nothing 90,000 times, and nobody's life depends on it.
 */
const met = ['wake-resting-inquiries', 'restart-lost-workflows', 'tend-team'];
const exploredSchedules = schedules
  .filter(({ name }) => met.includes(name))
  .map((one) => (one.expression.startsWith('rate(') ? { ...one, expression: 'rate(7 days)' } : one));

export async function openExploredHouse(now: string): Promise<ExploredHouse> {
  const logs = captureLogs();
  const dataDir = mkdtempSync(join(tmpdir(), 'vestibule-exploration-'));
  const stack = await startLocalStack({ dataDir, clock: 'manual', now, blueprint: { schedules: exploredSchedules } });
  const mailService = await standBefore(stack.endpoints.aws, { name: 'TooManyRequestsException', status: 429 });
  const tableService = await standBefore(stack.endpoints.dynamodb, {
    name: 'com.amazonaws.dynamodb.v20120810#InternalServerError',
    status: 500,
  });
  // Handlers read their endpoints when they are first called, and none has been.
  process.env.AWS_ENDPOINT_URL_SESV2 = mailService.url;
  process.env.AWS_ENDPOINT_URL_DYNAMODB = tableService.url;
  process.env.LOG_LEVEL = 'INFO';
  const furnish = async (change: (house: Json) => void) => {
    const house = roomyHouse();
    change(house);
    await stack.invoke('furnish-house', { at: new Date(stack.clock.now()).toISOString(), house });
  };
  await furnish(() => undefined);
  await stack.settle();
  const mailbox = new DatabaseSync(join(dataDir, 'local.sqlite'), { readOnly: true });
  const after = mailbox.prepare('SELECT id, at, content FROM mail WHERE id > ? ORDER BY id');
  let last = 0;
  return {
    stack,
    table: readers(stack.endpoints.dynamodb, process.env.TABLE_NAME ?? ''),
    mailService,
    tableService,
    logs,
    furnish,
    newLetters() {
      const letters = after.all(last).map((row) => {
        const content: Json = JSON.parse(String(row.content));
        const tag = content.tags.find((one: Json) => one.name === 'mailKey')?.value ?? '';
        return {
          id: Number(row.id),
          at: new Date(Number(row.at)).toISOString(),
          to: content.to.join(),
          mailKey: tag.replaceAll('_', '.'),
          subject: content.subject,
          links: [...content.text.matchAll(/https?:\/\/[^\s<>")]+/g)].map(([url]) => url),
          hasUnsubscribe: content.headers.some((header: Json) => header.name.toLowerCase() === 'list-unsubscribe'),
        };
      });
      last = letters.at(-1)?.id ?? last;
      return letters;
    },
    async close() {
      mailbox.close();
      await stack.stop();
      mailService.close();
      tableService.close();
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
