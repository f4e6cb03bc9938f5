import { absencePorts } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { announceAbsences } from '#use-cases/team/announce-absences.ts';

const ports = absencePorts();

export const announceAbsencesListener = heard((event) => announceAbsences(ports, instantOf(event)));
