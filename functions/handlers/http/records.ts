import {
  agendas,
  answerPorts,
  houses,
  ids,
  linksToRead,
  people,
  personByEmail,
  personCreation,
  purchases,
  purchasesToRead,
  storePorts,
} from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering } from '#web/http/answer.ts';
import { staffRoutes } from '#web/http/http-handler.ts';
import { importPurchases } from '#web/import/purchases-api.ts';
import { setLevelRequest } from '#web/level/level-api.ts';
import { importGrants } from '#web/level/level-import.ts';
import { recordContactRequest } from '#web/records/contacts-api.ts';
import { recordSignalRequest } from '#web/records/signals-api.ts';

const purchaseRoutes = staffRoutes({
  houses: houses(),
  links: linksToRead(),
  purchases: purchases(),
  makers: personCreation(),
  ids,
});
const contactRoutes = staffRoutes({
  ...storePorts(),
  links: linksToRead(),
  people: people(),
  agendas: agendas(),
  ids,
});
const signalRoutes = staffRoutes({
  ...storePorts(),
  people: people(),
  links: linksToRead(),
  finder: personByEmail(),
  ids,
});

const levelRoutes = staffRoutes({
  ...storePorts(),
  people: people(),
  makers: personCreation(),
  purchases: purchasesToRead(),
  links: linksToRead(),
  ids,
});

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'POST /api/purchases': purchaseRoutes(importPurchases),
  'POST /api/contacts': contactRoutes(recordContactRequest),
  'POST /api/signals': signalRoutes(recordSignalRequest),
  'POST /clients/{personId}/level': levelRoutes(setLevelRequest),
  'POST /api/clients/{personId}/level': levelRoutes(setLevelRequest),
  'POST /api/levels': levelRoutes(importGrants),
};

export const handler = httpFunction(answering(answerPorts(), routes));
