import { ledger, letterPorts, sweepingPorts } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { sendAftercare } from '#use-cases/relances/send-aftercare.ts';

const ports = { ...letterPorts(), ...sweepingPorts(), ledger: ledger() };

export const sendAftercareSchedule = byTheClock((at) => sendAftercare(ports, at));
