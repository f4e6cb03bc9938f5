/**
 * The base of every error that the product throws on purpose. The name is public: the workflow's Retry and Catch match
 * it (`ErrorEquals`), the log contains it, and docs/errors.md lists it. `cause` keeps the original error.
 */
export abstract class ProductError extends Error {
  abstract override readonly name: string;

  /** The message is for developers and logs: it contains ids, never a name, an address or a client's text. */
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
  }
}
