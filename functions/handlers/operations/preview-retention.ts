import * as z from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { personalData, purchasesToRead, readingPorts } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { reviewRetention } from '#use-cases/privacy/apply-retention.ts';

const ports = { ...readingPorts(), personalData: personalData(), purchases: purchasesToRead() };
const request = z.object({ at: instant });

/** Whom the daily run would erase at this instant; it changes nothing. */
export const previewRetentionOperation: Work = async (event) => reviewRetention(ports, request.parse(event).at);
