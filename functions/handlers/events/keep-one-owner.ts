import { checkEvent } from '#events/catalog.ts';
import { ids, storePorts } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { keepOneOwner } from '#use-cases/assignment/keep-one-owner.ts';

const ports = { ...storePorts(), ids };

export const keepOneOwnerListener = heard((event) => keepOneOwner(ports, checkEvent(event.detail), instantOf(event)));
