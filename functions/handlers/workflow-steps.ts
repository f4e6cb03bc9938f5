import { dispatch } from '#runtime/dispatch.ts';
import { steps } from './workflow/steps.ts';

export const handler = dispatch({ step: steps });
