import { maxDelaySecondsBound, maxSeconds } from '../model/limits.ts';
import type { Catcher, Retrier } from '../model/state-machine.ts';
import type { DefinitionReader } from './definition-reader.ts';

/** Names that begin with `States.` and may stand in ErrorEquals. Source: Developer Guide, "Handling errors". */
const statesErrorNames = new Set([
  'States.ALL',
  'States.BranchFailed',
  'States.DataLimitExceeded',
  'States.ExceedToleratedFailureThreshold',
  'States.HeartbeatTimeout',
  'States.Http.Socket',
  'States.IntrinsicFailure',
  'States.ItemReaderFailed',
  'States.NoChoiceMatched',
  'States.ParameterPathFailure',
  'States.Permissions',
  'States.QueryEvaluationError',
  'States.ResultPathMatchFailure',
  'States.ResultWriterFailed',
  'States.Runtime',
  'States.TaskFailed',
  'States.Timeout',
]);

export function loadRetriers(state: DefinitionReader): Retrier[] {
  const values = state.list('Retry');
  return values.flatMap((value, index) => {
    const reader = state.inner(value, `${state.path}.Retry[${index}]`);
    return reader === undefined ? [] : [loadRetrier(reader, index === values.length - 1)];
  });
}

function loadRetrier(reader: DefinitionReader, last: boolean): Retrier {
  reader.allow([
    'ErrorEquals',
    'IntervalSeconds',
    'MaxAttempts',
    'BackoffRate',
    'MaxDelaySeconds',
    'JitterStrategy',
    'Comment',
  ]);
  const intervalSeconds = reader.number('IntervalSeconds', { min: 1, max: maxSeconds, integer: true }) ?? 1;
  const maxDelaySeconds = reader.number('MaxDelaySeconds', { min: 1, max: maxDelaySecondsBound - 1, integer: true });
  if (maxDelaySeconds !== undefined && maxDelaySeconds <= intervalSeconds) {
    reader.issue('MaxDelaySeconds', 'must be greater than IntervalSeconds');
  }
  const jitter = reader.string('JitterStrategy') ?? 'NONE';
  if (jitter !== 'FULL' && jitter !== 'NONE') reader.issue('JitterStrategy', 'must be FULL or NONE');
  return {
    errorEquals: loadErrorEquals(reader, last),
    intervalSeconds,
    maxAttempts: reader.number('MaxAttempts', { min: 0, max: maxSeconds, integer: true }) ?? 3,
    backoffRate: reader.number('BackoffRate', { min: 1, max: Number.MAX_VALUE, integer: false }) ?? 2,
    maxDelaySeconds,
    jitterStrategy: jitter === 'FULL' ? 'FULL' : 'NONE',
  };
}

export function loadCatchers(state: DefinitionReader): Catcher[] {
  const values = state.list('Catch');
  return values.flatMap((value, index) => {
    const reader = state.inner(value, `${state.path}.Catch[${index}]`);
    if (reader === undefined) return [];
    reader.allow(['ErrorEquals', 'Next', 'Assign', 'Output', 'Comment']);
    return [
      {
        errorEquals: loadErrorEquals(reader, index === values.length - 1),
        next: reader.requiredString('Next'),
        assign: reader.assign(['errorOutput']),
        output: reader.template('Output', ['errorOutput']),
      },
    ];
  });
}

/** A non-empty list of names; `States.ALL` stands alone and in the last entry only. */
function loadErrorEquals(reader: DefinitionReader, last: boolean): string[] {
  const values = reader.list('ErrorEquals');
  const names = values.filter((value) => typeof value === 'string');
  if (names.length === 0 || names.length !== values.length) {
    reader.issue('ErrorEquals', 'must be a non-empty array of error names');
  }
  if (names.includes('States.ALL')) {
    if (names.length > 1) reader.issue('ErrorEquals', 'States.ALL must stand alone');
    if (!last) reader.issue('ErrorEquals', 'States.ALL must be in the last entry');
  }
  for (const name of names) {
    if (name.startsWith('States.') && !statesErrorNames.has(name)) {
      reader.issue('ErrorEquals', `"${name}" is not an error name of the States Language`);
    }
  }
  return names;
}
