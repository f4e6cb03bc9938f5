import { dispatch } from '#runtime/dispatch.ts';
import { decidedAnew } from '#use-cases/workflow/decided-anew.ts';
import { qualifyInquiryStep } from './workflow/qualify-inquiry.ts';

/** A function of its own, because only this step needs the lexicons for reading messages. */
export const steps = { 'Qualify inquiry': qualifyInquiryStep };

export const handler = dispatch({ step: decidedAnew(steps) });
