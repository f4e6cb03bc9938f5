import { firstResponseInput, firstResponseInputNames } from '#domain/choices/first-response-inputs.ts';

/**
 * The declared input of the first-response target at the end of a path, or of the target of a kind of care; undefined for any
 * other path.
 */
export function inputAt(path: string): ReturnType<typeof firstResponseInput> | undefined {
  const segment = path.split('.').at(path.startsWith('care.targetMinutes.') ? 1 : -1);
  const name = firstResponseInputNames.find((one) => one === segment);
  return name && firstResponseInput(name);
}
