import { isRecord } from '../model/json-value.ts';
import { maxNameLength } from '../model/limits.ts';
import { compileTemplate, isExpression, type Template } from '../model/template.ts';
import type { DefinitionIssue } from './definition-error.ts';
import { findExpressionFaults, type StatesMember } from './expression-check.ts';

/** Fields of the JSONPath query language: known, but invalid in a JSONata state machine. */
const jsonPathFields = new Set([
  'InputPath',
  'OutputPath',
  'ResultPath',
  'ResultSelector',
  'Parameters',
  'ItemsPath',
  'SecondsPath',
  'TimestampPath',
  'TimeoutSecondsPath',
  'HeartbeatSecondsPath',
  'MaxConcurrencyPath',
  'ErrorPath',
  'CausePath',
  'Result',
  'Variable',
]);

/** A Unicode identifier (UAX #31), as the States Language requires for variable names: no underscore at the start. */
const variableName = /^\p{ID_Start}\p{ID_Continue}*$/u;

/** Reads one object of a definition and collects every reason to refuse it. */
export class DefinitionReader {
  readonly fields: Record<string, unknown>;
  readonly path: string;
  readonly state: string | undefined;
  readonly #issues: DefinitionIssue[];

  constructor(fields: Record<string, unknown>, path: string, state: string | undefined, issues: DefinitionIssue[]) {
    this.fields = fields;
    this.path = path;
    this.state = state;
    this.#issues = issues;
  }

  /** A reader for a member of this object, or undefined (and an issue) when it is not an object. */
  inner(value: unknown, path: string, state: string | undefined = this.state): DefinitionReader | undefined {
    if (isRecord(value)) return new DefinitionReader(value, path, state, this.#issues);
    this.#issues.push({ path, state, message: 'must be a JSON object' });
    return undefined;
  }

  issue(field: string, message: string): void {
    this.#issues.push({ path: field === '' ? this.path : `${this.path}.${field}`, state: this.state, message });
  }

  /** Refuses every field that is not in `allowed`: a misspelt or unsupported field is never ignored. */
  allow(allowed: readonly string[]): void {
    for (const field of Object.keys(this.fields)) {
      if (allowed.includes(field)) continue;
      const jsonPath = jsonPathFields.has(field) || field.endsWith('.$');
      this.issue(
        field,
        jsonPath ? 'belongs to the JSONPath query language; only JSONata is supported' : 'is not supported here',
      );
    }
  }

  string(field: string): string | undefined {
    const value = this.fields[field];
    if (value === undefined || typeof value === 'string') return value;
    this.issue(field, 'must be a string');
    return undefined;
  }

  requiredString(field: string): string {
    const value = this.string(field);
    if (value !== undefined && value !== '') return value;
    if (this.fields[field] === undefined || value === '') this.issue(field, 'is required');
    return '';
  }

  /** A literal number within bounds. */
  number(field: string, bounds: { min: number; max: number; integer: boolean }): number | undefined {
    const value = this.fields[field];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && withinBounds(value, bounds)) return value;
    this.issue(field, `must be ${describeBounds(bounds)}`);
    return undefined;
  }

  list(field: string): readonly unknown[] {
    const value = this.fields[field];
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.issue(field, 'must be an array');
    return [];
  }

  /** A value in which strings may be expressions. */
  template(field: string, available: readonly StatesMember[] = []): Template | undefined {
    const value = this.fields[field];
    if (value === undefined) return undefined;
    return this.#compile(value, `${this.path}.${field}`, available);
  }

  /** A number, or an expression that gives one when the state runs. */
  numberTemplate(field: string, bounds: { min: number; max: number; integer: boolean }): Template | undefined {
    const value = this.fields[field];
    if (value === undefined) return undefined;
    if (!isExpression(value) && !(typeof value === 'number' && withinBounds(value, bounds))) {
      this.issue(field, `must be ${describeBounds(bounds)} or a JSONata expression`);
    }
    return this.template(field);
  }

  /** A string, or an expression that gives one. */
  stringTemplate(field: string): Template | undefined {
    if (this.string(field) === undefined) return undefined;
    return this.template(field);
  }

  /** `Assign`: an object of variable names, each an identifier other than the reserved `states`. */
  assign(available: readonly StatesMember[]): Template | undefined {
    const value = this.fields.Assign;
    if (value === undefined) return undefined;
    if (!isRecord(value)) {
      this.issue('Assign', 'must be an object of variable names and values');
      return undefined;
    }
    for (const name of Object.keys(value)) this.#checkVariableName(name);
    return this.#compile(value, `${this.path}.Assign`, available);
  }

  #checkVariableName(name: string): void {
    if (name === 'states') this.issue(`Assign.${name}`, '$states is reserved and cannot be assigned');
    else if (name.endsWith('.$'))
      this.issue(`Assign.${name}`, 'belongs to the JSONPath query language; only JSONata is supported');
    else if (!variableName.test(name))
      this.issue(`Assign.${name}`, 'is not a valid variable name (a Unicode identifier)');
    else if (name.length > maxNameLength) this.issue(`Assign.${name}`, `is longer than ${maxNameLength} characters`);
  }

  #compile(value: unknown, path: string, available: readonly StatesMember[]): Template {
    const report = (at: string, message: string) => {
      this.#issues.push({ path: at, state: this.state, message });
    };
    return compileTemplate(value, path, report, (ast, at) => {
      for (const fault of findExpressionFaults(ast, available)) report(at, fault);
    });
  }
}

function withinBounds(value: number, bounds: { min: number; max: number; integer: boolean }): boolean {
  return value >= bounds.min && value <= bounds.max && (!bounds.integer || Number.isInteger(value));
}

function describeBounds(bounds: { min: number; max: number; integer: boolean }): string {
  return `${bounds.integer ? 'an integer' : 'a number'} from ${bounds.min} to ${bounds.max}`;
}
