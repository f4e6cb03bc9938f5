/** The first run of an inquiry bears its id, the later ones its id and their number: a name serves once. */
export function runName(inquiryId: string, run: number): string {
  return run === 1 ? inquiryId : `${inquiryId}-${run}`;
}
