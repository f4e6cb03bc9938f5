import type { SQLOutputValue } from 'node:sqlite';
import type { HistoryEvent, HistoryEventType } from '../model/history-event.ts';
import { isRecord, type JsonObject } from '../model/json-value.ts';
import type { ExecutionSnapshot } from '../model/snapshot.ts';
import { ExecutionStoreCorruptError } from './store-errors.ts';

type Row = Record<string, SQLOutputValue>;

export function textColumn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new ExecutionStoreCorruptError(`Column ${column} holds ${typeof value} instead of text.`);
}

export function optionalTextColumn(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : textColumn(row, column);
}

export function integerColumn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === 'number') return value;
  throw new ExecutionStoreCorruptError(`Column ${column} holds ${typeof value} instead of an integer.`);
}

export function decodeSnapshot(text: string): ExecutionSnapshot {
  const value = parseStored(text);
  if (isSnapshot(value)) return value;
  throw new ExecutionStoreCorruptError('A stored execution is not an execution snapshot.');
}

/** The store only holds this engine's own data: its shape is recognised by a few fields, not by all. */
function isSnapshot(value: unknown): value is ExecutionSnapshot {
  return (
    isRecord(value) &&
    typeof value.executionArn === 'string' &&
    typeof value.status === 'string' &&
    typeof value.lastEventId === 'number' &&
    typeof value.nextId === 'number' &&
    isRecord(value.branches)
  );
}

export function decodeEvent(row: Row): HistoryEvent {
  const name = optionalTextColumn(row, 'details_name');
  const type = textColumn(row, 'type');
  if (!isEventType(type)) throw new ExecutionStoreCorruptError(`"${type}" is not an event type.`);
  return {
    id: integerColumn(row, 'id'),
    previousEventId: integerColumn(row, 'previous_id'),
    timestamp: integerColumn(row, 'at'),
    type,
    details: name === undefined ? undefined : { name, value: decodeDetails(textColumn(row, 'details')) },
  };
}

function isEventType(type: string): type is HistoryEventType {
  return /^(Execution|Evaluation|Task|Pass|Wait|Choice|Parallel|Map|Succeed|Fail)[A-Za-z]+$/.test(type);
}

function decodeDetails(text: string): JsonObject {
  const value = parseStored(text);
  if (isJsonObjectText(value)) return value;
  throw new ExecutionStoreCorruptError('The details of a stored event are not an object.');
}

function isJsonObjectText(value: unknown): value is JsonObject {
  return isRecord(value);
}

function parseStored(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExecutionStoreCorruptError('A stored value is not JSON.', { cause });
  }
}
