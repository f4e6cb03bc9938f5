/** The workflow file compiles to Amazon States Language, and defines each Retry and Catch once. */
import { readFileSync } from 'node:fs';
import validateWithAslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { loadStateMachine } from '#local/step-functions/definition/load-state-machine.ts';
import { compileWorkflow } from '#workflows/compile.ts';
import { inquiryWorkflow } from '#workflows/manifest.ts';
import { pageWithDrawing, workflowDrawing } from '../../tools/workflow-drawing.ts';

const text = readFileSync(new URL(`../../${inquiryWorkflow.file}`, import.meta.url), 'utf8');
const compiled = compileWorkflow(inquiryWorkflow);

interface Retrier {
  readonly ErrorEquals: readonly string[];
}
interface State {
  readonly Type: string;
  readonly TimeoutSeconds?: number | string;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly (Retrier & { readonly Next: string })[];
}

/** A copy for each reader, because asl-validator modifies its input. */
function definition(): { States: Record<string, State> } & Record<string, unknown> {
  return JSON.parse(compiled.replace(/\$\{(\w+)\}/g, 'arn:aws:lambda:eu-west-3:000000000000:function:$1'));
}

function errorsOf(machine: object): unknown[] {
  return [...validateWithAslValidator(machine).errors];
}

function tasksOf({ States }: { States: Record<string, State> }): [string, State][] {
  return Object.entries(States).filter(([, { Type }]) => Type === 'Task');
}

/** Names of tasks that could fail without a notice to a person. */
function unguarded(machine: { States: Record<string, State> }): string[] {
  return tasksOf(machine)
    .filter(([name, { TimeoutSeconds, Retry = [], Catch = [] }]) => {
      const last = Catch.at(-1);
      const isCaught = last?.Next === 'Report trouble' && last.ErrorEquals.includes('States.ALL');
      return TimeoutSeconds === undefined || Retry.length === 0 || (!isCaught && name !== 'Report trouble');
    })
    .map(([name]) => name);
}

describe('the workflow’s page', () => {
  const page = readFileSync(new URL('../../workflows/inquiry.md', import.meta.url), 'utf8');

  it('has the current drawing: after a change, npm run workflow:draw', () => {
    const drawn = workflowDrawing(JSON.parse(compiled));
    expect(pageWithDrawing(page, drawn)).toBe(page);
    const changed = JSON.parse(compiled.replaceAll('"Next":"Await meeting"', '"Next":"Await outcome"'));
    expect(pageWithDrawing(page, workflowDrawing(changed))).not.toBe(page);
  });

  it('explains every task', () => {
    const tasks = tasksOf(definition()).map(([name]) => name);
    expect(tasks.filter((name) => !page.includes(`\n| ${name} | `))).toEqual([]);
    const explained = [...page.matchAll(/^\| ([A-Z][^|]+) \| /gm)].map(([, name]) => name);
    expect(explained.toSorted()).toEqual(tasks.toSorted());
  });
});

describe('the inquiry workflow', () => {
  it('compiles to Amazon States Language, as two independent readers accept it', () => {
    expect(errorsOf(definition())).toEqual([]);
    const machine = {
      name: 'inquiry',
      arn: 'arn:aws:states:eu-west-3:000000000000:stateMachine:inquiry',
      roleArn: 'r',
    };
    expect(() => loadStateMachine({ ...machine, definition: JSON.stringify(definition()) })).not.toThrow();
  });

  it('leaves no anchor and no extra field in the compiled file', () => {
    expect(compiled).not.toMatch(/"<<"|&\w+ |"\*\w+"/);
    const extended = { ...definition(), Definitions: {} };
    expect(errorsOf(extended)).not.toEqual([]);
  });

  it('gives every task a timeout, retries, and a catch that leads to a person', () => {
    const machine = definition();
    expect(unguarded(machine)).toEqual([]);
    const [[first, state] = ['', undefined]] = tasksOf(machine);
    expect(unguarded({ States: { [first]: { ...state, Type: 'Task', Catch: [] } } })).toEqual([first]);
  });

  it('defines each retrier and the catcher once, in at most 900 lines', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(900);
    expect(text.match(/MaxAttempts:/g)).toHaveLength(4);
    expect(text.match(/ErrorEquals: \[States\.ALL\]/g)).toHaveLength(1);
  });

  it('is readable: Choice states, and only they, are named as questions', () => {
    for (const [name, { Type }] of Object.entries(definition().States)) {
      expect(name.endsWith('?'), name).toBe(Type === 'Choice');
      expect(name, 'a sentence begins with a capital').toMatch(/^[A-Z][a-z]+( [a-z']+)*\??$/);
    }
  });
});
