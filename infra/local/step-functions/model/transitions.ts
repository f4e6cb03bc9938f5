import type { State } from './state-machine.ts';

/** One edge that leaves a state. */
export interface Transition {
  readonly to: string;
  readonly kind: 'next' | 'choice' | 'default' | 'catch';
  /** Field of the state that names the target, for messages. */
  readonly field: string;
  /** Condition or error names, for a console. */
  readonly label: string | undefined;
}

/** Every transition of a state, in the order of its definition. */
export function transitionsOf(state: State): Transition[] {
  switch (state.type) {
    case 'Succeed':
    case 'Fail':
      return [];
    case 'Choice': {
      const rules = state.rules.map(
        (rule, index): Transition => ({
          to: rule.next,
          kind: 'choice',
          field: `Choices[${index}].Next`,
          label: rule.condition.kind === 'expression' ? rule.condition.source.trim() : undefined,
        }),
      );
      if (state.default === undefined) return rules;
      return [...rules, { to: state.default, kind: 'default', field: 'Default', label: undefined }];
    }
    case 'Pass':
    case 'Wait':
      return nextOf(state.next);
    case 'Task':
    case 'Parallel':
    case 'Map': {
      const catches = state.catch.map(
        (catcher, index): Transition => ({
          to: catcher.next,
          kind: 'catch',
          field: `Catch[${index}].Next`,
          label: catcher.errorEquals.join(', '),
        }),
      );
      return [...nextOf(state.next), ...catches];
    }
  }
}

function nextOf(next: string | undefined): Transition[] {
  return next === undefined ? [] : [{ to: next, kind: 'next', field: 'Next', label: undefined }];
}
