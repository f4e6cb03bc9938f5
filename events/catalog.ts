import * as z from 'zod';
import { appointmentCancelledV1 } from '#events/appointments/appointment-cancelled.v1.ts';
import { appointmentMovedV1 } from '#events/appointments/appointment-moved.v1.ts';
import { appointmentRemindedV1 } from '#events/appointments/appointment-reminded.v1.ts';
import { appointmentToldV1 } from '#events/appointments/appointment-told.v1.ts';
import { slotChosenV1 } from '#events/appointments/slot-chosen.v1.ts';
import { slotsProposedV1 } from '#events/appointments/slots-proposed.v1.ts';
import { advisorAssignedV1 } from '#events/assignment/advisor-assigned.v1.ts';
import { advisorChangedV1 } from '#events/assignment/advisor-changed.v1.ts';
import { inquiryHandedOverV1 } from '#events/assignment/inquiry-handed-over.v1.ts';
import { inquiryHeldV1 } from '#events/assignment/inquiry-held.v1.ts';
import { inquiryReleasedV1 } from '#events/assignment/inquiry-released.v1.ts';
import { addressReopenedV1 } from '#events/consent/address-reopened.v1.ts';
import { addressSuppressedV1 } from '#events/consent/address-suppressed.v1.ts';
import { consentWithdrawnV1 } from '#events/consent/consent-withdrawn.v1.ts';
import { contactPreferencesSetV1 } from '#events/consent/contact-preferences-set.v1.ts';
import { preferenceChangedV1 } from '#events/consent/preference-changed.v1.ts';
import { envelope } from '#events/envelope/envelope.ts';
import { firstResponseBreachedV1 } from '#events/first-response/first-response-breached.v1.ts';
import { firstResponseGivenV1 } from '#events/first-response/first-response-given.v1.ts';
import { firstResponsePlannedV1 } from '#events/first-response/first-response-planned.v1.ts';
import { firstResponseRecordedV1 } from '#events/first-response/first-response-recorded.v1.ts';
import { firstResponseWarnedV1 } from '#events/first-response/first-response-warned.v1.ts';
import { inquiryEscalatedV1 } from '#events/first-response/inquiry-escalated.v1.ts';
import { clientAccessOpenedV1 } from '#events/identity/client-access-opened.v1.ts';
import { clientMergedV1 } from '#events/identity/client-merged.v1.ts';
import { clientUnmergedV1 } from '#events/identity/client-unmerged.v1.ts';
import { advisorJudgedOffTargetV1 } from '#events/intake/advisor-judged-off-target.v1.ts';
import { clarificationAskedV1 } from '#events/intake/clarification-asked.v1.ts';
import { clientCompletedV1 } from '#events/intake/client-completed.v1.ts';
import { clientWroteV1 } from '#events/intake/client-wrote.v1.ts';
import { consentedSignalGivenV1 } from '#events/intake/consented-signal-given.v1.ts';
import { inquiryImportedV1 } from '#events/intake/inquiry-imported.v1.ts';
import { inquiryQualifiedV1 } from '#events/intake/inquiry-qualified.v1.ts';
import { inquiryReceivedV1 } from '#events/intake/inquiry-received.v1.ts';
import { inquiryRescoredV1 } from '#events/intake/inquiry-rescored.v1.ts';
import { clientMailReturnedV1 } from '#events/letters/client-mail-returned.v1.ts';
import { mailDoubtedV1 } from '#events/letters/mail-doubted.v1.ts';
import { mailSentV1 } from '#events/letters/mail-sent.v1.ts';
import { mailWithheldV1 } from '#events/letters/mail-withheld.v1.ts';
import { staffMailReturnedV1 } from '#events/letters/staff-mail-returned.v1.ts';
import { clientGrantsSetV1 } from '#events/level/client-grants-set.v1.ts';
import { inquiryLevelChangedV1 } from '#events/level/inquiry-level-changed.v1.ts';
import { clientLeftV1 } from '#events/outcome/client-left.v1.ts';
import { inquiryClosedV1 } from '#events/outcome/inquiry-closed.v1.ts';
import { inquiryPausedV1 } from '#events/outcome/inquiry-paused.v1.ts';
import { inquiryReopenedV1 } from '#events/outcome/inquiry-reopened.v1.ts';
import { inquiryWokenV1 } from '#events/outcome/inquiry-woken.v1.ts';
import { outcomeAskedV1 } from '#events/outcome/outcome-asked.v1.ts';
import { outcomeGivenV1 } from '#events/outcome/outcome-given.v1.ts';
import { outcomeRecordedV1 } from '#events/outcome/outcome-recorded.v1.ts';
import { purchaseRecordedV1 } from '#events/outcome/purchase-recorded.v1.ts';
import { purchaseRecordedV2 } from '#events/outcome/purchase-recorded.v2.ts';
import { purchaseReturnedV1 } from '#events/outcome/purchase-returned.v1.ts';
import { repriseCancelledV1 } from '#events/outcome/reprise-cancelled.v1.ts';
import { satisfactionGivenV1 } from '#events/outcome/satisfaction-given.v1.ts';
import { machineKeyChangedV1 } from '#events/permissions/machine-key-changed.v1.ts';
import { policyPublishedV1 } from '#events/policy/policy-published.v1.ts';
import { policyScheduledV1 } from '#events/policy/policy-scheduled.v1.ts';
import { erasureAskedV1 } from '#events/privacy/erasure-asked.v1.ts';
import { personErasedV1 } from '#events/privacy/person-erased.v1.ts';
import { promiseRenewedV1 } from '#events/promises/promise-renewed.v1.ts';
import { renewedPromiseBrokenV1 } from '#events/promises/renewed-promise-broken.v1.ts';
import { clientAskedV1 } from '#events/relances/client-asked.v1.ts';
import { clientAwaitedV1 } from '#events/relances/client-awaited.v1.ts';
import { contactRecordedV1 } from '#events/relances/contact-recorded.v1.ts';
import { pauseConfirmationAskedV1 } from '#events/relances/pause-confirmation-asked.v1.ts';
import { relanceCancelledV1 } from '#events/relances/relance-cancelled.v1.ts';
import { relanceDeferredV1 } from '#events/relances/relance-deferred.v1.ts';
import { relanceSentV1 } from '#events/relances/relance-sent.v1.ts';
import { houseFurnishedV1 } from '#events/setup/house-furnished.v1.ts';
import { choiceUndoneV1 } from '#events/workflow/choice-undone.v1.ts';
import { inquirySteeredV1 } from '#events/workflow/inquiry-steered.v1.ts';
import { workflowBrokenOffV1 } from '#events/workflow/workflow-broken-off.v1.ts';
import { workflowContinuedV1 } from '#events/workflow/workflow-continued.v1.ts';
import { workflowTroubledV1 } from '#events/workflow/workflow-troubled.v1.ts';

/** Every event of the house: name → contract. Other events cannot be published. */
export const catalog = {
  'inquiry-received.v1': inquiryReceivedV1,
  'inquiry-qualified.v1': inquiryQualifiedV1,
  'advisor-assigned.v1': advisorAssignedV1,
  'inquiry-held.v1': inquiryHeldV1,
  'inquiry-released.v1': inquiryReleasedV1,
  'first-response-planned.v1': firstResponsePlannedV1,
  'first-response-warned.v1': firstResponseWarnedV1,
  'first-response-breached.v1': firstResponseBreachedV1,
  'promise-renewed.v1': promiseRenewedV1,
  'renewed-promise-broken.v1': renewedPromiseBrokenV1,
  'first-response-given.v1': firstResponseGivenV1,
  'choice-undone.v1': choiceUndoneV1,
  'first-response-recorded.v1': firstResponseRecordedV1,
  'advisor-judged-off-target.v1': advisorJudgedOffTargetV1,
  'inquiry-handed-over.v1': inquiryHandedOverV1,
  'inquiry-escalated.v1': inquiryEscalatedV1,
  'clarification-asked.v1': clarificationAskedV1,
  'inquiry-paused.v1': inquiryPausedV1,
  'reprise-cancelled.v1': repriseCancelledV1,
  'inquiry-reopened.v1': inquiryReopenedV1,
  'inquiry-imported.v1': inquiryImportedV1,
  'mail-sent.v1': mailSentV1,
  'mail-doubted.v1': mailDoubtedV1,
  'mail-withheld.v1': mailWithheldV1,
  'address-suppressed.v1': addressSuppressedV1,
  'address-reopened.v1': addressReopenedV1,
  'client-mail-returned.v1': clientMailReturnedV1,
  'preference-changed.v1': preferenceChangedV1,
  'contact-recorded.v1': contactRecordedV1,
  'purchase-recorded.v1': purchaseRecordedV1,
  'purchase-recorded.v2': purchaseRecordedV2,
  'purchase-returned.v1': purchaseReturnedV1,
  'workflow-troubled.v1': workflowTroubledV1,
  'house-furnished.v1': houseFurnishedV1,
  'policy-published.v1': policyPublishedV1,
  'policy-scheduled.v1': policyScheduledV1,
  'advisor-changed.v1': advisorChangedV1,
  'staff-mail-returned.v1': staffMailReturnedV1,
  'client-completed.v1': clientCompletedV1,
  'client-wrote.v1': clientWroteV1,
  'client-merged.v1': clientMergedV1,
  'client-access-opened.v1': clientAccessOpenedV1,
  'client-unmerged.v1': clientUnmergedV1,
  'client-asked.v1': clientAskedV1,
  'client-left.v1': clientLeftV1,
  'slots-proposed.v1': slotsProposedV1,
  'slot-chosen.v1': slotChosenV1,
  'appointment-moved.v1': appointmentMovedV1,
  'appointment-cancelled.v1': appointmentCancelledV1,
  'appointment-told.v1': appointmentToldV1,
  'appointment-reminded.v1': appointmentRemindedV1,
  'outcome-asked.v1': outcomeAskedV1,
  'outcome-given.v1': outcomeGivenV1,
  'outcome-recorded.v1': outcomeRecordedV1,
  'client-awaited.v1': clientAwaitedV1,
  'relance-sent.v1': relanceSentV1,
  'relance-deferred.v1': relanceDeferredV1,
  'pause-confirmation-asked.v1': pauseConfirmationAskedV1,
  'relance-cancelled.v1': relanceCancelledV1,
  'inquiry-steered.v1': inquirySteeredV1,
  'inquiry-woken.v1': inquiryWokenV1,
  'inquiry-closed.v1': inquiryClosedV1,
  'workflow-continued.v1': workflowContinuedV1,
  'workflow-broken-off.v1': workflowBrokenOffV1,
  'satisfaction-given.v1': satisfactionGivenV1,
  'consented-signal-given.v1': consentedSignalGivenV1,
  'inquiry-rescored.v1': inquiryRescoredV1,
  'client-grants-set.v1': clientGrantsSetV1,
  'inquiry-level-changed.v1': inquiryLevelChangedV1,
  'contact-preferences-set.v1': contactPreferencesSetV1,
  'consent-withdrawn.v1': consentWithdrawnV1,
  'machine-key-changed.v1': machineKeyChangedV1,
  'erasure-asked.v1': erasureAskedV1,
  'person-erased.v1': personErasedV1,
} as const;

export type EventName = keyof typeof catalog;
export type EventData<Name extends EventName> = z.infer<(typeof catalog)[Name]['data']>;

/** An event as it is stored, published and received. */
export type HouseEvent<Name extends EventName = EventName> = {
  [N in Name]: z.infer<typeof envelope> & { readonly name: N; readonly data: EventData<N> };
}[Name];

/** A received event is not in the catalogue, or does not follow its contract. */
export class EventContractError extends Error {
  override readonly name = 'EventContractError';
}

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(catalog, name);
}

const wire = envelope.extend({ data: z.unknown() });

/**
 * Validates an event against its contract.
 * @throws EventContractError naming the event and the first field that breaks the contract.
 */
export function checkEvent(candidate: unknown): z.infer<typeof wire> & { name: EventName } {
  const parsed = wire.safeParse(candidate);
  if (!parsed.success) throw new EventContractError(`Not an event: ${z.prettifyError(parsed.error)}`);
  const { name } = parsed.data;
  if (!isEventName(name)) throw new EventContractError(`No event named ${name} in the catalogue.`);
  const data = catalog[name].data.safeParse(parsed.data.data);
  if (!data.success) throw new EventContractError(`${name}: ${z.prettifyError(data.error)}`);
  return { ...parsed.data, name, data: data.data };
}
