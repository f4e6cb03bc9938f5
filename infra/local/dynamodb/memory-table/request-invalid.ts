/** DynamoDB's ValidationException, under the same name. */
export class RequestInvalidError extends Error {
  override readonly name = 'ValidationException';
}
