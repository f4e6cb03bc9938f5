import { dispatch } from '#runtime/dispatch.ts';
import { decidedAnew } from '#use-cases/workflow/decided-anew.ts';
import { steps } from './workflow/steps.ts';

export const handler = dispatch({ step: decidedAnew(steps) });
