import { checkEvent } from '#events/catalog.ts';
import { letterPorts, purchasesToRead } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { cancelReprises } from '#use-cases/outcome/cancel-reprises.ts';

const ports = { ...letterPorts(), purchases: purchasesToRead() };

export const cancelReprisesListener = heard((event) =>
  cancelReprises(ports, checkEvent(event.detail), instantOf(event)),
);
