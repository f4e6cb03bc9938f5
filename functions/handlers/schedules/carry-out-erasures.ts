import { letterPorts, personalData } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { carryOutErasures } from '#use-cases/privacy/carry-out-erasures.ts';

const ports = { ...letterPorts(), personalData: personalData() };

export const carryOutErasuresSchedule = byTheClock((at) => carryOutErasures(ports, at));
