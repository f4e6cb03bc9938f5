import { ProductError } from '#domain/errors/product-error.ts';
/** A caller sent an input that the work does not accept: a retry cannot help. The workflow catches it by name. */
export class InvalidTaskInputError extends ProductError {
  override readonly name = 'InvalidTaskInputError';
}
