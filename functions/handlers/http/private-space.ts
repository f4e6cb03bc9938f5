import {
  agendas,
  answerPorts,
  erasureRequests,
  houses,
  ids,
  letterPorts,
  links,
  linksToRead,
  people,
  peopleToRead,
  readingPorts,
  storePorts,
} from '#runtime/container.ts';
import { httpFunction } from '#runtime/http-function.ts';
import { answering, routesWith } from '#web/http/answer.ts';
import { showUnsubscribe, unsubscribe } from '#web/preferences/unsubscribe-pages.ts';
import { actInPrivateSpace } from '#web/private-space/post-private-choice.ts';
import { showPrivateSpace } from '#web/private-space/private-space-view.ts';

const space = routesWith({ ...readingPorts(), agendas: agendas(), links: linksToRead() });
const choices = routesWith({ ...letterPorts(), agendas: agendas(), links: links(), people: people(), ids });
const preferences = routesWith({ houses: houses(), links: linksToRead(), people: peopleToRead() });
const preferenceChanges = routesWith({
  ...storePorts(),
  people: people(),
  personalData: erasureRequests(),
  links: linksToRead(),
  ids,
});

/** Every route of this function, as the blueprint lists it. */
export const routes = {
  'GET /private/{token}': space(showPrivateSpace),
  'POST /private/{token}': choices(actInPrivateSpace),
  'GET /u/{token}': preferences(showUnsubscribe),
  'POST /u/{token}': preferenceChanges(unsubscribe),
  'GET /private/{token}/preferences': preferences(showUnsubscribe),
  'POST /private/{token}/preferences': preferenceChanges(unsubscribe),
};

export const handler = httpFunction(answering(answerPorts(), routes));
