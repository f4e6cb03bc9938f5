import { ProductError } from '#domain/errors/product-error.ts';
/** A function was deployed without a variable that its capabilities promise. */
export class EnvironmentIncompleteError extends ProductError {
  override readonly name = 'EnvironmentIncompleteError';
}

type Variable =
  | 'TABLE_NAME'
  | 'STATE_MACHINE_ARN'
  | 'EXECUTION_URL'
  | 'EVENT_BUS_NAME'
  | 'MAIL_DOMAIN'
  | 'MAIL_CONFIGURATION_SET'
  | 'MAIL_STAFF_CONFIGURATION_SET'
  | 'PUBLIC_BASE_URL'
  | 'ASSETS_DIR'
  | 'OBJECTS_URL'
  | 'AWS_REGION';

/** Reads a variable that must be there. @throws EnvironmentIncompleteError naming it. */
export function env(variable: Variable): string {
  const value = process.env[variable];
  if (value === undefined || value === '') {
    throw new EnvironmentIncompleteError(`The environment variable ${variable} is not set.`);
  }
  return value;
}
