import { absencePorts } from '#runtime/container.ts';
import { type BusEvent, instantOf, listen } from '#runtime/listen.ts';
import { announceAbsences } from '#use-cases/announce-absences.ts';

const ports = absencePorts();

export const handler = listen((event: BusEvent) => announceAbsences(ports, instantOf(event)));
