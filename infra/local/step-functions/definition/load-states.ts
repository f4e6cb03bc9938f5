import { isRecord } from '../model/json-value.ts';
import { maxSeconds } from '../model/limits.ts';
import type {
  ChoiceRule,
  MapState,
  ParallelState,
  State,
  StateList,
  TaskState,
  WaitState,
} from '../model/state-machine.ts';
import { isExpression } from '../model/template.ts';
import type { DefinitionReader } from './definition-reader.ts';
import { loadCatchers, loadRetriers } from './load-retry-catch.ts';

/** Loads a nested `StartAt` and `States`. */
export type LoadStateList = (reader: DefinitionReader) => StateList;

const common = ['Type', 'Comment', 'QueryLanguage', 'Assign', 'Output'];
const continuing = [...common, 'Next', 'End'];
const fallible = [...continuing, 'Retry', 'Catch'];
const seconds = { min: 1, max: maxSeconds, integer: true };

/** Loads one state of any type; undefined (and an issue) when its Type is unknown. */
export function loadState(name: string, reader: DefinitionReader, loadList: LoadStateList): State | undefined {
  const language = reader.fields.QueryLanguage;
  if (language !== undefined && language !== 'JSONata') reader.issue('QueryLanguage', 'must be JSONata');
  const type = reader.requiredString('Type');
  switch (type) {
    case 'Task':
      return loadTask(name, reader);
    case 'Pass':
      reader.allow(continuing);
      return { type, ...loadCommon(name, reader, []), next: loadNext(reader) };
    case 'Wait':
      return loadWait(name, reader);
    case 'Choice':
      return loadChoice(name, reader);
    case 'Parallel':
      return loadParallel(name, reader, loadList);
    case 'Map':
      return loadMap(name, reader, loadList);
    case 'Succeed':
      reader.allow(['Type', 'Comment', 'QueryLanguage', 'Output']);
      return { type, ...loadCommon(name, reader, []) };
    case 'Fail':
      reader.allow(['Type', 'Comment', 'QueryLanguage', 'Error', 'Cause']);
      return {
        type,
        ...loadCommon(name, reader, []),
        error: reader.stringTemplate('Error'),
        cause: reader.stringTemplate('Cause'),
      };
    default:
      if (type !== '') reader.issue('Type', `"${type}" is not a state type`);
      return undefined;
  }
}

function loadCommon(name: string, reader: DefinitionReader, available: readonly 'result'[]) {
  return {
    name,
    comment: reader.string('Comment'),
    assign: reader.assign(available),
    output: reader.template('Output', available),
  };
}

/** Exactly one of `Next` and `End: true`. */
function loadNext(reader: DefinitionReader): string | undefined {
  const next = reader.string('Next');
  const end = reader.fields.End;
  if (end !== undefined && typeof end !== 'boolean') reader.issue('End', 'must be true or false');
  if (next === undefined && end !== true) reader.issue('', 'needs either Next or End');
  if (next !== undefined && end === true) reader.issue('', 'must not have both Next and End');
  return next;
}

const lambdaInvoke = 'arn:aws:states:::lambda:invoke';

function loadTask(name: string, reader: DefinitionReader): TaskState {
  reader.allow([...fallible, 'Resource', 'Arguments', 'TimeoutSeconds', 'HeartbeatSeconds']);
  const resource = reader.requiredString('Resource');
  if (resource !== '' && resource !== lambdaInvoke && resource !== `${lambdaInvoke}.waitForTaskToken`) {
    reader.issue('Resource', `"${resource}" is not supported: use ${lambdaInvoke} or ${lambdaInvoke}.waitForTaskToken`);
  }
  checkLambdaArguments(reader, resource.endsWith('.waitForTaskToken'));
  const timeout = reader.fields.TimeoutSeconds;
  const heartbeat = reader.fields.HeartbeatSeconds;
  if (typeof timeout === 'number' && typeof heartbeat === 'number' && heartbeat >= timeout) {
    reader.issue('HeartbeatSeconds', 'must be smaller than TimeoutSeconds');
  }
  return {
    type: 'Task',
    ...loadCommon(name, reader, ['result']),
    next: loadNext(reader),
    retry: loadRetriers(reader),
    catch: loadCatchers(reader),
    integration: resource.endsWith('.waitForTaskToken') ? 'invoke.waitForTaskToken' : 'invoke',
    arguments: reader.template('Arguments') ?? { kind: 'literal', value: null },
    timeoutSeconds: reader.numberTemplate('TimeoutSeconds', seconds),
    heartbeatSeconds: reader.numberTemplate('HeartbeatSeconds', seconds),
  };
}

/** Arguments of the Lambda integration that are known: others are refused rather than silently ignored. */
function checkLambdaArguments(reader: DefinitionReader, needsToken: boolean): void {
  const value = reader.fields.Arguments;
  if (isExpression(value)) return;
  if (!isRecord(value)) {
    reader.issue('Arguments', 'is required: an object with FunctionName and Payload');
    return;
  }
  for (const key of Object.keys(value)) {
    if (!['FunctionName', 'Payload', 'Qualifier'].includes(key))
      reader.issue(`Arguments.${key}`, 'is not supported here');
  }
  if (typeof value.FunctionName !== 'string' || value.FunctionName === '') {
    reader.issue('Arguments.FunctionName', 'is required: a name, an ARN or a JSONata expression');
  }
  // AWS refuses a waitForTaskToken task that passes its token to no one: it could only time out.
  if (needsToken && !JSON.stringify(value).includes('$states.context')) {
    reader.issue('Arguments', 'must pass the task token: {% $states.context.Task.Token %}');
  }
}

function loadWait(name: string, reader: DefinitionReader): WaitState {
  reader.allow([...continuing, 'Seconds', 'Timestamp']);
  const { Seconds, Timestamp } = reader.fields;
  if ((Seconds === undefined) === (Timestamp === undefined)) {
    reader.issue('', 'needs exactly one of Seconds and Timestamp');
  }
  if (typeof Timestamp === 'string' && !isExpression(Timestamp) && parseTimestamp(Timestamp) === undefined) {
    reader.issue('Timestamp', 'must be an RFC 3339 timestamp such as 2026-11-22T09:00:00Z');
  }
  const template =
    Timestamp === undefined
      ? reader.numberTemplate('Seconds', { min: 0, max: maxSeconds, integer: true })
      : reader.stringTemplate('Timestamp');
  return {
    type: 'Wait',
    ...loadCommon(name, reader, []),
    next: loadNext(reader),
    until: {
      field: Timestamp === undefined ? 'Seconds' : 'Timestamp',
      template: template ?? { kind: 'literal', value: 0 },
    },
  };
}

/** RFC 3339 profile of the States Language: capital T, and capital Z or a numeric offset. Gives epoch ms. */
export function parseTimestamp(text: string): number | undefined {
  const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
  if (!rfc3339.test(text)) return undefined;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}

function loadChoice(name: string, reader: DefinitionReader): State {
  reader.allow([...common, 'Choices', 'Default']);
  const choices = reader.list('Choices');
  if (choices.length === 0) reader.issue('Choices', 'must be a non-empty array of rules');
  return {
    type: 'Choice',
    ...loadCommon(name, reader, []),
    default: reader.string('Default'),
    rules: choices.flatMap((value, index) => {
      const rule = reader.inner(value, `${reader.path}.Choices[${index}]`);
      return rule === undefined ? [] : [loadRule(rule)];
    }),
  };
}

function loadRule(rule: DefinitionReader): ChoiceRule {
  rule.allow(['Condition', 'Next', 'Assign', 'Output', 'Comment']);
  const condition = rule.fields.Condition;
  if (typeof condition !== 'boolean' && !isExpression(condition)) {
    rule.issue('Condition', 'must be true, false or a JSONata expression');
  }
  return {
    condition: rule.template('Condition') ?? { kind: 'literal', value: false },
    next: rule.requiredString('Next'),
    assign: rule.assign([]),
    output: rule.template('Output'),
  };
}

function loadParallel(name: string, reader: DefinitionReader, loadList: LoadStateList): ParallelState {
  reader.allow([...fallible, 'Branches', 'Arguments']);
  const branches = reader.list('Branches');
  if (branches.length === 0) reader.issue('Branches', 'must be a non-empty array');
  return {
    type: 'Parallel',
    ...loadCommon(name, reader, ['result']),
    next: loadNext(reader),
    retry: loadRetriers(reader),
    catch: loadCatchers(reader),
    arguments: reader.template('Arguments'),
    branches: branches.flatMap((value, index) => {
      const branch = reader.inner(value, `${reader.path}.Branches[${index}]`);
      if (branch === undefined) return [];
      branch.allow(['StartAt', 'States', 'Comment']);
      return [loadList(branch)];
    }),
  };
}

function loadMap(name: string, reader: DefinitionReader, loadList: LoadStateList): MapState {
  reader.allow([...fallible, 'Items', 'ItemSelector', 'ItemProcessor', 'MaxConcurrency']);
  const items = reader.fields.Items;
  if (items !== undefined && !Array.isArray(items) && !isExpression(items)) {
    reader.issue('Items', 'must be an array or a JSONata expression');
  }
  const processor = reader.inner(reader.fields.ItemProcessor, `${reader.path}.ItemProcessor`);
  processor?.allow(['StartAt', 'States', 'Comment', 'ProcessorConfig']);
  if (processor !== undefined) checkInline(processor);
  return {
    type: 'Map',
    ...loadCommon(name, reader, ['result']),
    next: loadNext(reader),
    retry: loadRetriers(reader),
    catch: loadCatchers(reader),
    items: reader.template('Items'),
    itemSelector: reader.template('ItemSelector'),
    maxConcurrency: reader.numberTemplate('MaxConcurrency', { min: 0, max: maxSeconds, integer: true }),
    processor: processor === undefined ? { startAt: '', stateNames: [] } : loadList(processor),
  };
}

function checkInline(processor: DefinitionReader): void {
  const config = processor.fields.ProcessorConfig;
  if (config === undefined) return;
  const reader = processor.inner(config, `${processor.path}.ProcessorConfig`);
  reader?.allow(['Mode']);
  if (reader !== undefined && reader.fields.Mode !== 'INLINE')
    reader.issue('Mode', 'must be INLINE: distributed maps are not supported');
}
