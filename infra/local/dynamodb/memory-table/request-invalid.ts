/** What DynamoDB refuses with a ValidationException, refused by that name. */
export class RequestInvalidError extends Error {
  override readonly name = 'ValidationException';
}
