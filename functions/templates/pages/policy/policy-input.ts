import { firstResponseInput, firstResponseInputNames } from '#domain/choices/first-response-inputs.ts';

/** The input of the first-response target that a path ends in, as it is declared; undefined for any other. */
export function inputAt(path: string): ReturnType<typeof firstResponseInput> | undefined {
  const name = firstResponseInputNames.find((one) => one === path.split('.').at(-1));
  return name && firstResponseInput(name);
}
