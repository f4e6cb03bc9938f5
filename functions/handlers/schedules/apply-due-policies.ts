import { policies } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { applyDuePolicies } from '#use-cases/policy/apply-due-policies.ts';

const ports = { policies: policies() };

export const applyDuePoliciesSchedule = byTheClock((at) => applyDuePolicies(ports, at));
