import { ProductError } from '#domain/errors/product-error.ts';
/** A caller sent something that the work does not understand: trying again cannot help. The workflow catches it by name. */
export class InvalidTaskInputError extends ProductError {
  override readonly name = 'InvalidTaskInputError';
}
