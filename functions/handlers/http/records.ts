import {
  agendas,
  answerPorts,
  clientMerges,
  erasureRequests,
  houses,
  ids,
  inquiriesToRead,
  leverChoices,
  linksToRead,
  machineAccessPorts,
  people,
  personByEmail,
  personCreation,
  purchases,
  purchasesToRead,
  storePorts,
} from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { eraseClient, exportClientData, postErasure, showClientData } from '#web/clients/client-data-view.ts';
import { postUnmerge } from '#web/clients/merge-api.ts';
import { decideMerge, showMerge } from '#web/clients/merge-view.ts';
import { answering } from '#web/http/answer.ts';
import { signedRoutes, staffRoutes } from '#web/http/http-handler.ts';
import { importPurchases } from '#web/import/purchases-api.ts';
import { chooseLever } from '#web/kpi/levers-view.ts';
import { setLevelRequest } from '#web/level/level-api.ts';
import { importGrants } from '#web/level/level-import.ts';
import { recordContactRequest } from '#web/records/contacts-api.ts';
import { recordSignalRequest } from '#web/records/signals-api.ts';

const purchaseRoutes = signedRoutes({
  ...machineAccessPorts(),
  houses: houses(),
  links: linksToRead(),
  purchases: purchases(),
  makers: personCreation(),
  ids,
});
const contactRoutes = signedRoutes({
  ...machineAccessPorts(),
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

const leverRoutes = staffRoutes({ houses: houses(), links: linksToRead(), levers: leverChoices() });
const mergeRoutes = staffRoutes({
  houses: houses(),
  links: linksToRead(),
  merges: clientMerges(),
  inquiries: inquiriesToRead(),
  purchases: purchasesToRead(),
});
const dataRoutes = staffRoutes({
  ...storePorts(),
  people: people(),
  personalData: erasureRequests(),
  links: linksToRead(),
  ids,
});
const levelPorts = {
  ...storePorts(),
  people: people(),
  makers: personCreation(),
  purchases: purchasesToRead(),
  links: linksToRead(),
  ids,
};
const levelRoutes = staffRoutes(levelPorts);
const levelListRoutes = signedRoutes({ ...levelPorts, ...machineAccessPorts() });

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'POST /api/purchases': purchaseRoutes(importPurchases),
  'POST /api/contacts': contactRoutes(recordContactRequest),
  'POST /api/signals': signalRoutes(recordSignalRequest),
  'POST /kpi/levers': leverRoutes(chooseLever),
  'POST /api/kpi/levers': leverRoutes(chooseLever),
  'GET /clients/merge': mergeRoutes(showMerge),
  'POST /clients/merge': mergeRoutes(decideMerge),
  'GET /api/clients/{personId}/merge': mergeRoutes(showMerge),
  'POST /api/clients/{personId}/merge': mergeRoutes(decideMerge),
  'POST /api/clients/{personId}/unmerge': mergeRoutes(postUnmerge),
  'GET /clients/{personId}/data': dataRoutes(showClientData),
  'POST /clients/{personId}/data': dataRoutes(eraseClient),
  'GET /api/clients/{personId}/export': dataRoutes(exportClientData),
  'POST /api/clients/{personId}/erasure': dataRoutes(postErasure),
  'POST /clients/{personId}/level': levelRoutes(setLevelRequest),
  'POST /api/clients/{personId}/level': levelRoutes(setLevelRequest),
  'POST /api/levels': levelListRoutes(importGrants),
};

export const handler = httpFunction(answering(answerPorts(), routes));
