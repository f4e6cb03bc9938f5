/**
 * What a message is about, decided by its content.
 * - `genuine`: a present wish to see, buy, commission or give.
 * - `premature`: sincere, but without a project at present.
 * - `off-target`: wants something from the house that it does not sell, or is noise.
 * - `after-sales`: about a piece that is owned, ordered or entrusted to the house.
 * - `complaint`: the person is dissatisfied with the house.
 * - `stop-request`: letters, calls, an inquiry or the keeping of data shall end.
 * - `follow-up`: goes on calmly with an earlier exchange.
 */
export const contentLabels = [
  'genuine',
  'premature',
  'off-target',
  'after-sales',
  'complaint',
  'stop-request',
  'follow-up',
] as const;

export type ContentLabel = (typeof contentLabels)[number];
