import { ProductError } from '#domain/errors/product-error.ts';
import type { ProblemStatus } from '#templates/pages/problem.ts';

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'The request cannot be accepted as it is',
  401: 'Please sign in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'In conflict with what happened meanwhile',
  413: 'Too large',
  415: 'Unsupported content type',
  422: 'The key was used for another request',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Not ready yet',
};

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** An error response by RFC 9457; handlers throw it, and the middleware renders its text. */
export class HttpProblemError extends ProductError {
  override readonly name = 'HttpProblemError';
  readonly status: ProblemStatus;
  readonly errors: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ProblemStatus,
    detail: string,
    errors: readonly FieldProblem[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  toJSON() {
    return {
      type: 'about:blank',
      title: titles[this.status],
      status: this.status,
      detail: this.message,
      ...(this.errors.length > 0 ? { errors: this.errors } : {}),
    };
  }
}
