import { absencePorts } from '#runtime/container.ts';
import { type BusEvent, instantOf, listen } from '#runtime/event-listener.ts';
import { announceAbsences } from '#use-cases/team/announce-absences.ts';

const ports = absencePorts();

export const handler = listen((event: BusEvent) => announceAbsences(ports, instantOf(event)));
