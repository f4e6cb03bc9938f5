/**
 * The base of every error that the product throws on purpose. The name is public: the workflow's Retry and Catch match
 * it (`ErrorEquals`), the log carries it, and docs/errors.md lists it. `cause` keeps the error that led to this one.
 */
export abstract class ProductError extends Error {
  abstract override readonly name: string;

  /** The message is for developers and logs: it carries ids, never a name, an address or a client's words. */
  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
  }
}
