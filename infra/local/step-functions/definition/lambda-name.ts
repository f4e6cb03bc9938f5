/**
 * Splits the FunctionName of lambda:invoke: a name, `name:qualifier`, a partial ARN or a full ARN with or without
 * qualifier. Source: Lambda API Reference, Invoke, FunctionName.
 */
export function parseFunctionName(
  functionName: string,
  qualifier: string | undefined,
): { functionName: string; qualifier: string | undefined } {
  const parts = functionName.split(':');
  const marker = parts.lastIndexOf('function');
  const [name, inlineQualifier] = marker === -1 ? parts : parts.slice(marker + 1);
  return { functionName: name ?? functionName, qualifier: qualifier ?? inlineQualifier };
}
