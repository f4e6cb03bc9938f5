/** One inquiry's facts as the event log tells them, enough for the figures below. */
export interface InquiryFacts {
  readonly received: boolean;
  readonly verdict?: string | undefined;
  /** A person judged it off-target, and that stood. */
  readonly judgedOffTarget: boolean;
  readonly breached: boolean;
  readonly escalated: boolean;
  readonly warnings: number;
  /** The first response that stood. */
  readonly response?: { readonly businessMinutes: number; readonly withinTarget: boolean } | undefined;
}

export interface FirstResponseKpis {
  readonly received: number;
  readonly qualifiedByRules: number;
  readonly offTarget: number;
  /** Off-target over all that were scored; null when nothing was. */
  readonly offTargetShare: number | null;
  readonly scored: number;
  readonly answered: number;
  readonly answeredWithinTarget: number;
  readonly withinTargetShare: number | null;
  /** Median of the business minutes to the first response that stood; null when there is none. */
  readonly medianBusinessMinutes: number | null;
  readonly p90BusinessMinutes: number | null;
  readonly warnings: number;
  readonly breaches: number;
  readonly escalations: number;
  /** Business minutes of every first response, ascending. */
  readonly responses: readonly number[];
}

/** Type-7 quantile (Hyndman & Fan 1996), the default of R and of most tools; null for an empty list. */
function quantile(ascending: readonly number[], share: number): number | null {
  if (ascending.length === 0) return null;
  const position = (ascending.length - 1) * share;
  const below = ascending[Math.floor(position)] ?? 0;
  const above = ascending[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** The figures of inbound quality and first response; every one can be recomputed from the events alone. */
export function firstResponseKpis(inquiries: readonly InquiryFacts[]): FirstResponseKpis {
  const scored = inquiries.filter((inquiry) => inquiry.verdict !== undefined);
  const offTarget = scored.filter((inquiry) => inquiry.verdict === 'off-target' || inquiry.judgedOffTarget);
  const answers = inquiries.flatMap((inquiry) => (inquiry.response === undefined ? [] : [inquiry.response]));
  const responses = answers.map((answer) => answer.businessMinutes).sort((one, other) => one - other);
  const inTime = answers.filter((answer) => answer.withinTarget).length;
  const count = (test: (inquiry: InquiryFacts) => boolean) => inquiries.filter(test).length;
  return {
    received: count((inquiry) => inquiry.received),
    qualifiedByRules: count((inquiry) => inquiry.verdict === 'qualified'),
    offTarget: offTarget.length,
    offTargetShare: share(offTarget.length, scored.length),
    scored: scored.length,
    answered: answers.length,
    answeredWithinTarget: inTime,
    withinTargetShare: share(inTime, answers.length),
    medianBusinessMinutes: quantile(responses, 0.5),
    p90BusinessMinutes: quantile(responses, 0.9),
    warnings: inquiries.reduce((sum, inquiry) => sum + inquiry.warnings, 0),
    breaches: count((inquiry) => inquiry.breached),
    escalations: count((inquiry) => inquiry.escalated),
    responses,
  };
}
