import type { SubmissionProblemCode } from '#events/submissions/submission-problems.ts';

/** What is wrong with a field of the form, said beside it. */
export type SubmissionProblemMessages = Readonly<Record<SubmissionProblemCode, string>>;
