import { boughtPorts, peopleAndAddresses, storePorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { hearFromAddress } from '#use-cases/consent/reopen-address.ts';
import { qualifyInquiry } from '#use-cases/intake/qualify-inquiry.ts';

const ports = { ...storePorts(), people: peopleAndAddresses(), ...boughtPorts() };

/** A client who writes again can be answered again, before anything else is decided. */
export const qualifyInquiryStep = task(taskInput, async (input) => {
  await hearFromAddress(ports, input.inquiryId, input.at);
  return qualifyInquiry(ports, input.inquiryId, input.at);
});
