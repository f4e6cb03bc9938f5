import { personalData, purchasesToRead, readingPorts } from '#runtime/container.ts';
import { byTheClock } from '#runtime/scheduled-work.ts';
import { applyRetention } from '#use-cases/privacy/apply-retention.ts';

const ports = { ...readingPorts(), personalData: personalData(), purchases: purchasesToRead() };

export const applyRetentionSchedule = byTheClock((at) => applyRetention(ports, at));
