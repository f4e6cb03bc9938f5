import type jsonata from 'jsonata';
import { isRecord } from './json-value.ts';

/** Nested levels one expression may reach on AWS. */
const maxDepth = 100;
/** AWS limits an expression's time; a count of evaluated nodes has the same effect without a clock. */
const maxSteps = 500_000;

/** The expression recursed too deep or too long. */
export class EvaluationBudgetError extends Error {
  override readonly name = 'EvaluationBudgetError';
}

interface Budget {
  depth: number;
  steps: number;
}

/** No JSONata identifier can have this spelling: expressions cannot reach it. */
const budgetName = '%budget';

/** Bindings of one evaluation with a fresh budget. */
export function withBudget(bindings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const budget: Budget = { depth: 0, steps: 0 };
  return { ...bindings, [budgetName]: budget };
}

/**
 * Makes an expression that defines functions, the only kind that can recurse, stop with an error instead of hanging
 * the engine. jsonata calls these hooks around each node it evaluates.
 */
export function limitEvaluation(compiled: jsonata.Expression): void {
  if (!containsLambda(compiled.ast())) return;
  hook(compiled, 'jsonata.__evaluate_entry', (budget) => {
    budget.depth += 1;
    budget.steps += 1;
    if (budget.depth > maxDepth) {
      throw new EvaluationBudgetError(`Stack overflow error: Depth=${budget.depth} max=${maxDepth}`);
    }
    if (budget.steps > maxSteps) throw new EvaluationBudgetError('Expression evaluation timeout');
  });
  hook(compiled, 'jsonata.__evaluate_exit', (budget) => {
    budget.depth -= 1;
  });
}

function hook(compiled: jsonata.Expression, name: string, apply: (budget: Budget) => void): void {
  const callback = (_expr: unknown, _input: unknown, environment: jsonata.Environment): void => {
    const budget: unknown = environment.lookup(budgetName);
    if (isBudget(budget)) apply(budget);
  };
  // The hooks are named by symbols, which the typings of `assign` do not know.
  Reflect.apply(compiled.assign, compiled, [Symbol.for(name), callback]);
}

function isBudget(value: unknown): value is Budget {
  return isRecord(value) && typeof value.depth === 'number' && typeof value.steps === 'number';
}

function containsLambda(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(containsLambda);
  if (!isRecord(node)) return false;
  return node.type === 'lambda' || Object.values(node).some(containsLambda);
}
