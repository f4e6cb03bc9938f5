/** The first run has the inquiry's id as its name, later ones the id and their number: a name is used once. */
export function runName(inquiryId: string, run: number): string {
  return run === 1 ? inquiryId : `${inquiryId}-${run}`;
}
