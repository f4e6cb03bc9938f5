import { firstResponseInput, firstResponseInputNames } from '#domain/choices/first-response-inputs.ts';

/** The declared input of the first-response target at the end of a path; undefined for any other path. */
export function inputAt(path: string): ReturnType<typeof firstResponseInput> | undefined {
  const name = firstResponseInputNames.find((one) => one === path.split('.').at(-1));
  return name && firstResponseInput(name);
}
