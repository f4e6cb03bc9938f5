/**
 * The local stack cannot start, for a reason that a person can remedy. The message names the problem; `remedy` says
 * what to do. `npm start` prints both and nothing else; every other error is a defect and keeps its stack trace.
 */
export class StartError extends Error {
  override readonly name: string = 'StartError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** Another program uses the requested port. */
export class PortBusyError extends StartError {
  override readonly name = 'PortBusyError';

  constructor(port: number) {
    super(`Port ${port} is already in use`, `choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`);
  }
}

/** An environment variable or an argument has a value the stack cannot use. */
export class SettingInvalidError extends StartError {
  override readonly name = 'SettingInvalidError';
}

/** Another local stack is running on the same data folder. */
export class DataFolderInUseError extends StartError {
  override readonly name = 'DataFolderInUseError';
}

/** The data folder cannot be read, or was not written by this version. */
export class DataFolderBrokenError extends StartError {
  override readonly name = 'DataFolderBrokenError';

  constructor(problem: string, options?: ErrorOptions) {
    super(problem, 'start afresh: npm start -- --fresh moves the old data aside; nothing is deleted', options);
  }
}

/** The DynamoDB server did not start, or there is none for this machine. */
export class DynamodbUnavailableError extends StartError {
  override readonly name = 'DynamodbUnavailableError';
}

/**
 * A workflow file names a placeholder that the manifest does not have, or a function that the blueprint does not have.
 */
export class PlaceholderUnknownError extends StartError {
  override readonly name = 'PlaceholderUnknownError';
}
