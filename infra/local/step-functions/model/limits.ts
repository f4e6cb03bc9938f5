/**
 * Hard limits of Step Functions Standard workflows.
 * Source: AWS Step Functions Developer Guide, "Service quotas" (service-quotas.html) and the States Language.
 */

/** Largest input, output or result of a state, task or execution: 256 KiB of UTF-8 JSON. */
export const maxPayloadBytes = 262_144;
/** Largest total of one Assign: 256 KiB; of all stored variables of an execution: 10 MiB. */
export const maxAssignBytes = 262_144;
export const maxVariablesBytes = 10_485_760;
/** An execution fails when its history reaches this many events. */
export const maxHistoryEvents = 25_000;
/** Longest execution: one year. */
export const maxExecutionSeconds = 31_536_000;
/** Largest definition: 1 MiB. */
export const maxDefinitionBytes = 1_048_576;
/** Names of executions and states, and of variables: 80 characters. */
export const maxNameLength = 80;
/** TimeoutSeconds, HeartbeatSeconds, Wait.Seconds, IntervalSeconds, MaxAttempts: at most 99999999. */
export const maxSeconds = 99_999_999;
/** MaxDelaySeconds must lie below one year and a day (States Language: "less than 31622400"). */
export const maxDelaySecondsBound = 31_622_400;
/** A closed execution's name may be used again after 90 days, when AWS has deleted its record. */
export const nameReuseMs = 90 * 24 * 3600 * 1000;
/** A closed execution may be redriven for 14 days, at most 1000 times. */
export const redrivableMs = 14 * 24 * 3600 * 1000;
export const maxRedrives = 1000;
/** Inline Map runs at most 40 iterations at once. */
export const maxInlineMapConcurrency = 40;
