/** A field that the client corrected, in letters and pages of staff. */
export interface CorrectionsMessages {
  readonly phone: string;
  readonly line: (values: {
    readonly label: string;
    readonly after: string;
    readonly before: string | undefined;
  }) => string;
}

export const corrections: CorrectionsMessages = {
  phone: 'Téléphone',
  line: ({ label, after, before }) => `${label} : ${after}${before === undefined ? '' : ` (auparavant ${before})`}`,
};
