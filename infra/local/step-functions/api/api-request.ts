import { StepFunctionsApiError } from '../model/api-error.ts';
import { isRecord, type Json, JsonTextInvalidError, parseJson } from '../model/json-value.ts';
import { maxPayloadBytes } from '../model/limits.ts';

/** Reads the members of a request with AWS's constraints; a violation is a ValidationException. */
export class ApiRequest {
  readonly #members: Record<string, unknown>;

  constructor(body: unknown) {
    if (!isRecord(body))
      throw new StepFunctionsApiError('SerializationException', 'The request must be a JSON object.');
    this.#members = body;
  }

  string(name: string, maxLength = Number.MAX_SAFE_INTEGER): string | undefined {
    const value = this.#members[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw invalid(name, 'must be a string');
    if (value.length > maxLength) throw invalid(name, `must have length less than or equal to ${maxLength}`);
    return value;
  }

  requiredString(name: string, maxLength?: number): string {
    const value = this.string(name, maxLength);
    if (value === undefined) throw invalid(name, 'must not be null');
    if (value === '') throw invalid(name, 'must have length greater than or equal to 1');
    return value;
  }

  boolean(name: string): boolean | undefined {
    const value = this.#members[name];
    if (value === undefined || value === null || typeof value === 'boolean') return value ?? undefined;
    throw invalid(name, 'must be a boolean');
  }

  /** `maxResults`: at most 1000; 0 or none means 100. */
  maxResults(): number {
    const value = this.#members.maxResults;
    if (value === undefined || value === null || value === 0) return 100;
    if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 1000) return value;
    throw invalid('maxResults', 'must be between 0 and 1000');
  }

  /** A JSON document given as text, at most 256 KiB; `refuse` names the error for text that is not JSON. */
  json(name: string, text: string, refuse: 'InvalidExecutionInput' | 'InvalidOutput'): Json {
    if (Buffer.byteLength(text) > maxPayloadBytes) {
      throw invalid(name, `must have length less than or equal to ${maxPayloadBytes}`);
    }
    try {
      return parseJson(text);
    } catch (error) {
      if (!(error instanceof JsonTextInvalidError)) throw error;
      throw new StepFunctionsApiError(refuse, `Invalid ${name}: '${text.slice(0, 100)}' is not JSON`);
    }
  }

  /** Position of a page: the `nextToken` of an earlier response. */
  page(): number | undefined {
    const token = this.string('nextToken', 1024);
    if (token === '') throw invalid('nextToken', 'must have length greater than or equal to 1');
    if (token === undefined) return undefined;
    const match = /^page:(\d+)$/.exec(Buffer.from(token, 'base64').toString('utf8'));
    if (match?.[1] === undefined) throw new StepFunctionsApiError('InvalidToken', `Invalid Token: 'Invalid token'`);
    return Number(match[1]);
  }
}

export function pageToken(position: number): string {
  return Buffer.from(`page:${position}`).toString('base64');
}

export function invalid(name: string, problem: string): StepFunctionsApiError {
  return new StepFunctionsApiError(
    'ValidationException',
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member ${problem}`,
  );
}
