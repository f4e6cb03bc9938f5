import * as z from 'zod';
import {
  type FirstResponseInputName,
  type FirstResponseInputs,
  firstResponseInput,
  firstResponseInputNames,
} from '#domain/choices/first-response-inputs.ts';
import { isAscending, whole } from './policy-basics.ts';

/** The schema of a declared input. */
function schemaOf(name: FirstResponseInputName): z.ZodType {
  const input = firstResponseInput(name);
  switch (input.shape) {
    case 'whole':
      return whole(input.least, input.most).describe(input.means);
    case 'rising':
      return z
        .array(whole(input.least, input.most))
        .max(input.atMost)
        .refine(isAscending, {
          error: 'Warnings rise from one to the next, all under 100 %.',
          params: { rule: 'ascending' },
        })
        .describe(input.means);
    case 'one-of':
      return z.enum(input.of).describe(input.means);
  }
}

type FirstResponseShape = { readonly [Name in FirstResponseInputName]: z.ZodType<FirstResponseInputs[Name]> };

function isComplete(shape: Readonly<Record<string, z.ZodType>>): shape is FirstResponseShape {
  return firstResponseInputNames.every((name) => Object.hasOwn(shape, name));
}

/** A schema for each input of the first-response target. */
export function firstResponseShape(): FirstResponseShape {
  const shape: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
    firstResponseInputNames.map((name) => [name, schemaOf(name)]),
  );
  if (!isComplete(shape)) throw new TypeError('An input has no schema.');
  return shape;
}
