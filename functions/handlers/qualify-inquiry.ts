import { dispatch } from '#runtime/dispatch.ts';
import { qualifyInquiryStep } from './workflow/qualify-inquiry.ts';

/** Stands apart: it alone carries the dictionaries by which a message is read. */
export const steps = { 'Qualify inquiry': qualifyInquiryStep };

export const handler = dispatch({ step: steps });
