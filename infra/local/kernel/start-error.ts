/**
 * The local stack cannot start, for a reason a person can act upon. The message says what is wrong; `remedy` says what
 * to do. `npm start` prints both and nothing else; every other error is a defect and keeps its stack.
 */
export class StartError extends Error {
  override readonly name: string = 'StartError';
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** Another program listens on the port that was asked for. */
export class PortBusyError extends StartError {
  override readonly name = 'PortBusyError';

  constructor(port: number) {
    super(`Port ${port} is already in use`, `choose another one: PORT=${port === 65_535 ? 3000 : port + 1} npm start`);
  }
}

/** An environment variable or an argument holds something the stack cannot use. */
export class SettingInvalidError extends StartError {
  override readonly name = 'SettingInvalidError';
}

/** Another local stack is running on the same data folder. */
export class DataFolderInUseError extends StartError {
  override readonly name = 'DataFolderInUseError';
}

/** The data folder cannot be read, or what it holds is not what this version wrote. */
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

/** A workflow file names a placeholder that the manifest does not know, or a function that the blueprint does not have. */
export class PlaceholderUnknownError extends StartError {
  override readonly name = 'PlaceholderUnknownError';
}
