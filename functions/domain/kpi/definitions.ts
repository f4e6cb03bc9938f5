import { advisedChannelKept } from '#domain/kpi/definitions/advised-channel-kept.ts';
import { appointmentToSale } from '#domain/kpi/definitions/appointment-to-sale.ts';
import { breaches } from '#domain/kpi/definitions/breaches.ts';
import { cadenceKept } from '#domain/kpi/definitions/cadence-kept.ts';
import { calendarFirstResponse } from '#domain/kpi/definitions/calendar-first-response.ts';
import { closingsConfirmed } from '#domain/kpi/definitions/closings-confirmed.ts';
import { confirmedAppointments } from '#domain/kpi/definitions/confirmed-appointments.ts';
import { contactPressure } from '#domain/kpi/definitions/contact-pressure.ts';
import { firstResponseMargin } from '#domain/kpi/definitions/first-response-margin.ts';
import { firstResponseWithinTarget } from '#domain/kpi/definitions/first-response-within-target.ts';
import { followUpsAnswered } from '#domain/kpi/definitions/follow-ups/follow-ups-answered.ts';
import { followUpsAnsweredAnotherOption } from '#domain/kpi/definitions/follow-ups/follow-ups-answered-another-option.ts';
import { followUpsAnsweredClarification } from '#domain/kpi/definitions/follow-ups/follow-ups-answered-clarification.ts';
import { followUpsAnsweredNewSlot } from '#domain/kpi/definitions/follow-ups/follow-ups-answered-new-slot.ts';
import { followUpsAnsweredSlots } from '#domain/kpi/definitions/follow-ups/follow-ups-answered-slots.ts';
import { intentPrecision } from '#domain/kpi/definitions/intent-precision.ts';
import { medianFirstResponse } from '#domain/kpi/definitions/median-first-response.ts';
import { noShowByAdvisor } from '#domain/kpi/definitions/no-show-by-advisor.ts';
import { noShowRate } from '#domain/kpi/definitions/no-show-rate.ts';
import { offTargetShare } from '#domain/kpi/definitions/off-target-share.ts';
import { p90FirstResponse } from '#domain/kpi/definitions/p90-first-response.ts';
import { privateJourneyCompletion } from '#domain/kpi/definitions/private-journey-completion.ts';
import { recommendation } from '#domain/kpi/definitions/recommendation.ts';
import { recontactWithin7Days } from '#domain/kpi/definitions/recontact-within-7-days.ts';
import { recurrence6Months } from '#domain/kpi/definitions/recurrence-6-months.ts';
import { recurrence12Months } from '#domain/kpi/definitions/recurrence-12-months.ts';
import { responseRate } from '#domain/kpi/definitions/response-rate.ts';
import { salesValue } from '#domain/kpi/definitions/sales-value.ts';
import { satisfaction } from '#domain/kpi/definitions/satisfaction.ts';
import { spontaneousRecontact } from '#domain/kpi/definitions/spontaneous-recontact.ts';
import { tradingUp } from '#domain/kpi/definitions/trading-up.ts';
import { warnings } from '#domain/kpi/definitions/warnings.ts';
import type { KpiDefinition } from '#domain/kpi/tallies/definition.ts';

/** Every figure of the house, family by family, in reading order. */
export const kpiDefinitions = [
  offTargetShare,
  closingsConfirmed,
  privateJourneyCompletion,
  intentPrecision,
  medianFirstResponse,
  p90FirstResponse,
  calendarFirstResponse,
  firstResponseWithinTarget,
  firstResponseMargin,
  advisedChannelKept,
  warnings,
  breaches,
  cadenceKept,
  followUpsAnswered,
  followUpsAnsweredSlots,
  followUpsAnsweredClarification,
  followUpsAnsweredAnotherOption,
  followUpsAnsweredNewSlot,
  responseRate,
  spontaneousRecontact,
  recontactWithin7Days,
  confirmedAppointments,
  contactPressure,
  noShowRate,
  noShowByAdvisor,
  appointmentToSale,
  salesValue,
  recurrence6Months,
  recurrence12Months,
  tradingUp,
  satisfaction,
  recommendation,
] as const satisfies readonly KpiDefinition[];

export type KpiName = (typeof kpiDefinitions)[number]['name'];

/** The figures of the monthly report: first what was promised and not kept, then the house's five. */
export const headlineKpis: readonly KpiName[] = [
  'breaches',
  'off-target-share',
  'median-first-response',
  'confirmed-appointments',
  'appointment-to-sale',
  'recurrence-12-months',
];
