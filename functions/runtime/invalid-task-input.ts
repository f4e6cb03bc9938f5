/** A caller sent something that the work does not understand: trying again cannot help. The workflow catches it by name. */
export class InvalidTaskInputError extends Error {
  override readonly name = 'InvalidTaskInputError';
}
