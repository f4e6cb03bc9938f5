import type { HistoryEvent } from '../model/history-event.ts';
import { redriveRefusal } from '../model/redrivable.ts';
import type { ExecutionSnapshot } from '../model/snapshot.ts';

/** The JSON protocol has instants as seconds with fractions. */
export function seconds(epochMs: number): number {
  return epochMs / 1000;
}

function secondsIfAny(name: string, epochMs: number | undefined): Record<string, number> {
  return epochMs === undefined ? {} : { [name]: seconds(epochMs) };
}

export function executionListItem(snapshot: ExecutionSnapshot): Record<string, unknown> {
  return {
    executionArn: snapshot.executionArn,
    stateMachineArn: snapshot.stateMachineArn,
    stateMachineVersionArn: snapshot.stateMachineVersionArn,
    stateMachineAliasArn: snapshot.stateMachineAliasArn,
    name: snapshot.name,
    status: snapshot.status,
    startDate: seconds(snapshot.startedAt),
    ...secondsIfAny('stopDate', snapshot.stoppedAt),
    redriveCount: snapshot.redriveCount,
    ...secondsIfAny('redriveDate', snapshot.redrivenAt),
  };
}

export function describeExecutionAnswer(snapshot: ExecutionSnapshot, nowMs: number): Record<string, unknown> {
  const refusal = redriveRefusal(snapshot, nowMs);
  const output =
    snapshot.output === undefined ? {} : { output: JSON.stringify(snapshot.output), outputDetails: { included: true } };
  return {
    ...executionListItem(snapshot),
    input: JSON.stringify(snapshot.input),
    inputDetails: { included: true },
    ...output,
    error: snapshot.error,
    cause: snapshot.cause,
    redriveStatus: refusal === undefined ? 'REDRIVABLE' : 'NOT_REDRIVABLE',
    redriveStatusReason: refusal,
  };
}

/** Members of event details that are execution data: left out when a caller asks for events without data. AWS keeps `parameters`. */
const executionData = new Set(['input', 'inputDetails', 'output', 'outputDetails']);

export function historyEventAnswer(event: HistoryEvent, withData: boolean): Record<string, unknown> {
  const { id, previousEventId, type, details } = event;
  const base = { timestamp: seconds(event.timestamp), type, id, previousEventId };
  if (details === undefined) return base;
  const value = withData
    ? details.value
    : Object.fromEntries(Object.entries(details.value).filter(([name]) => !executionData.has(name)));
  return { ...base, [details.name]: value };
}
