/** The events behind every figure of the first response: which promise was the first, and the answer that counts. */
export const firstResponseEvents = [
  'inquiry-received.v1',
  'inquiry-imported.v1',
  'first-response-planned.v1',
  'first-response-given.v1',
  'choice-undone.v1',
  'inquiry-reopened.v1',
] as const;
