/** Short and easy to say, printed in mails and pages: the end of the inquiry's id. */
export function inquiryReference(inquiryId: string): string {
  return `V-${inquiryId.slice(-6).toUpperCase()}`;
}
