const numbered = /^(?<inquiryId>inq-[^-]+)(?:-(?<run>\d+))?$/;

/** The inquiry and run of an execution; undefined for a name that is not ours. */
export function readRunName(name: string): { readonly inquiryId: string; readonly run: number } | undefined {
  const { inquiryId, run = '1' } = numbered.exec(name)?.groups ?? {};
  return inquiryId === undefined ? undefined : { inquiryId, run: Number(run) };
}

/** Step Functions' names for ends that the workflow did not choose. */
export const brokenStatuses = { FAILED: 'failed', TIMED_OUT: 'timed-out', ABORTED: 'aborted' } as const;
