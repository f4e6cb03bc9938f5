import { checkEvent } from '#events/catalog.ts';
import { ids, people, storePorts } from '#runtime/container.ts';
import { heard, instantOf } from '#runtime/event-listener.ts';
import { noteExchange } from '#use-cases/relances/note-exchange.ts';

const ports = { ...storePorts(), people: people(), ids };

export const noteExchangeListener = heard((event) => noteExchange(ports, checkEvent(event.detail), instantOf(event)));
