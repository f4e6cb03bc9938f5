import { AsyncLocalStorage } from 'node:async_hooks';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import {
  type Capability,
  capabilityActions,
  type FunctionBlueprint,
  writingCapabilities,
} from '#blueprint/functions.ts';
import { table } from '#blueprint/tables.ts';

/** IAM's refusal, under DynamoDB's name for it. */
class AccessDeniedError extends Error {
  override readonly name = 'AccessDeniedException';
}

/** One right that a command needs: a capability, and its partition when it is known. */
interface NeededRight {
  readonly capability: Capability;
  readonly partition?: string | undefined;
}

const running = new AsyncLocalStorage<FunctionBlueprint>();

/** Runs a function's handler under its own grants, as Lambda does under its role. */
export function underGrantsOf<Result>(fn: FunctionBlueprint, run: () => Result): Result {
  return running.run(fn, run);
}

type Values = Readonly<Record<string, unknown>> | undefined;

function partitionIn(item: Values): string | undefined {
  const value = item?.[table.partitionKey];
  return typeof value === 'string' ? value : undefined;
}

function queried(condition: string | undefined, values: Values): string | undefined {
  const placeholder = new RegExp(`^${table.partitionKey} = (:\\w+)`).exec(condition ?? '')?.[1];
  const value = placeholder === undefined ? undefined : values?.[placeholder];
  return typeof value === 'string' ? value : undefined;
}

/** The rights that a document client's command needs; undefined for one that no capability grants. */
function rightsFor(command: unknown): readonly NeededRight[] | undefined {
  if (command instanceof GetCommand) return [{ capability: 'get-items', partition: partitionIn(command.input.Key) }];
  if (command instanceof BatchGetCommand) {
    const keys = Object.values(command.input.RequestItems ?? {}).flatMap(({ Keys = [] }) => Keys);
    return keys.map((key) => ({ capability: 'get-many-items', partition: partitionIn(key) }));
  }
  if (command instanceof QueryCommand) {
    const { IndexName, KeyConditionExpression, ExpressionAttributeValues } = command.input;
    if (IndexName !== undefined) return [{ capability: 'query-lists' }];
    const partition = queried(KeyConditionExpression, ExpressionAttributeValues);
    return [{ capability: 'query-partitions', partition }];
  }
  if (command instanceof PutCommand) return [{ capability: 'put-items', partition: partitionIn(command.input.Item) }];
  if (command instanceof UpdateCommand)
    return [{ capability: 'update-items', partition: partitionIn(command.input.Key) }];
  if (command instanceof DeleteCommand)
    return [{ capability: 'delete-items', partition: partitionIn(command.input.Key) }];
  if (command instanceof TransactWriteCommand) {
    return (command.input.TransactItems ?? []).flatMap(({ Put, Update, Delete, ConditionCheck }): NeededRight[] => [
      ...(Put === undefined ? [] : [{ capability: 'put-items' as const, partition: partitionIn(Put.Item) }]),
      ...(Update === undefined ? [] : [{ capability: 'update-items' as const, partition: partitionIn(Update.Key) }]),
      ...(Delete === undefined ? [] : [{ capability: 'delete-items' as const, partition: partitionIn(Delete.Key) }]),
      ...(ConditionCheck === undefined
        ? []
        : [{ capability: 'check-items' as const, partition: partitionIn(ConditionCheck.Key) }]),
    ]);
  }
  return undefined;
}

const isWriting = (capability: Capability): boolean => writingCapabilities.some((one) => one === capability);

/** As IAM reads `dynamodb:LeadingKeys` with StringLike. */
function isWithin(patterns: readonly string[], partition: string | undefined): boolean {
  if (partition === undefined) return false;
  return patterns.some((one) => (one.endsWith('*') ? partition.startsWith(one.slice(0, -1)) : partition === one));
}

function isGranted({ capabilities, partitions }: FunctionBlueprint, { capability, partition }: NeededRight): boolean {
  if (!capabilities.includes(capability)) return false;
  // The index has no partitions of the table: its right is granted whole, or not at all.
  if (partitions === undefined || capability === 'query-lists') return true;
  return isWithin(isWriting(capability) ? partitions.write : partitions.read, partition);
}

/**
 * @throws AccessDeniedError when the function under whose grants this runs lacks the right; outside a function, all is
 * allowed.
 */
export function refuseUngranted(command: unknown): void {
  const fn = running.getStore();
  if (fn === undefined) return;
  const rights = rightsFor(command);
  if (rights === undefined) throw new AccessDeniedError(`${fn.name} may not call ${command?.constructor.name}.`);
  const missing = rights.find((right) => !isGranted(fn, right));
  if (missing === undefined) return;
  const [action] = capabilityActions[missing.capability];
  const where = missing.partition === undefined ? '' : ` on the partition ${missing.partition.replace(/#.*/, '#…')}`;
  throw new AccessDeniedError(`${fn.name} is not authorized to perform ${action} (${missing.capability})${where}.`);
}

/**
 * Makes every document client of this process refuse commands that the blueprint does not grant to the calling
 * function, before they reach the table; the returned function ends that. No IAM runs on one machine: without this, a
 * missing grant would show only on AWS.
 */
export function guardTable(): () => void {
  const { prototype } = DynamoDBDocumentClient;
  const unguarded: unknown = Reflect.get(prototype, 'send');
  if (typeof unguarded !== 'function') throw new TypeError('The SDK sends in another way than it did.');
  Object.defineProperty(prototype, 'send', {
    configurable: true,
    async value(this: unknown, command: unknown, ...others: unknown[]) {
      refuseUngranted(command);
      return Reflect.apply(unguarded, this, [command, ...others]);
    },
  });
  return () => {
    Reflect.deleteProperty(prototype, 'send');
  };
}
