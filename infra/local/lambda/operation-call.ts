import type { OperationBlueprint } from '#blueprint/operations.ts';

/** The function behind an operation, and the payload that `aws lambda invoke` would send. */
export function operationCall(
  operations: readonly OperationBlueprint[],
  name: string,
  input: unknown,
): { readonly function: string; readonly payload: object } | undefined {
  const operation = operations.find((one) => one.name === name);
  if (operation === undefined) return undefined;
  return { function: operation.function, payload: { operation: name, ...(typeof input === 'object' ? input : {}) } };
}
