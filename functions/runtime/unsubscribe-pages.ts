import type { House } from '#domain/house/house.ts';
import { type ContactTopic, contactTopics, type Person } from '#domain/person/person.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { LinkReader } from '#ports/link-repository.ts';
import type { PersonReader, PersonRepository } from '#ports/person-repository.ts';
import { readOneClick } from '#runtime/http-body.ts';
import { HttpProblemError } from '#runtime/http-problem.ts';
import { type HttpReply, json, page } from '#runtime/http-reply.ts';
import type { HttpRequest } from '#runtime/http-request.ts';
import { unknownLinkReply } from '#runtime/link-problem-view.ts';
import { brandOf } from '#templates/layout/house.ts';
import type { Words } from '#templates/layout/language.ts';
import { unsubscribedPage, unsubscribePage } from '#templates/pages/unsubscribed.ts';
import { stopTopics } from '#use-cases/stop-topics.ts';

export interface UnsubscribePorts {
  readonly houses: HouseRepository;
  readonly links: LinkReader;
  readonly people: PersonReader;
}

const labels: Words<Record<ContactTopic, string>> = {
  fr: {
    'follow-up': 'Le suivi de mes demandes',
    invitation: 'Les invitations personnelles',
    'collection-news': 'Les nouvelles des collections',
  },
  en: {
    'follow-up': 'Following up my inquiries',
    invitation: 'Personal invitations',
    'collection-news': 'News of the collections',
  },
};

interface Subscriber {
  readonly house: House;
  readonly person: Person;
  readonly topic: ContactTopic;
}

async function subscriberOf(ports: UnsubscribePorts, request: HttpRequest): Promise<Subscriber | undefined> {
  const link = await ports.links.findByToken(request.token);
  if (link?.purpose !== 'unsubscribe' || link.personId === undefined) return undefined;
  const [house, person] = await Promise.all([ports.houses.read(), ports.people.read(link.personId)]);
  return { house, person, topic: contactTopics.find((topic) => topic === link.topic) ?? 'follow-up' };
}

function languageOf(request: HttpRequest, person: Person): 'fr' | 'en' {
  return request.requestedLanguage === 'fr' || request.requestedLanguage === 'en'
    ? request.requestedLanguage
    : person.language;
}

export async function showUnsubscribe(ports: UnsubscribePorts, request: HttpRequest): Promise<HttpReply> {
  const subscriber = await subscriberOf(ports, request);
  if (subscriber === undefined) return unknownLinkReply(request, await ports.houses.read());
  const { house, person, topic } = subscriber;
  const language = languageOf(request, person);
  const topics = contactTopics.map((one) => ({
    topic: one,
    label: labels[language][one],
    subscribed: !person.stoppedTopics.includes(one),
  }));
  return page(
    unsubscribePage({ house: brandOf(house.policy.house), language, unsubscribePath: request.path, topic, topics }),
  );
}

/** The topics to stop: by RFC 8058's one click the mail's own, by the page whichever was chosen. */
function stoppedBy(fields: Readonly<Record<string, string>>, subscriber: Subscriber): readonly ContactTopic[] {
  if (fields['List-Unsubscribe'] === 'One-Click') return [subscriber.topic];
  switch (fields.choice) {
    case 'stop-topic':
      return [subscriber.topic];
    case 'stop-all':
      return contactTopics;
    case 'save-topics':
      return contactTopics.filter((topic) => fields[`topic-${topic}`] === undefined);
    default:
      throw new HttpProblemError(
        400,
        'Say what to stop: choice=stop-topic, stop-all or save-topics, or List-Unsubscribe=One-Click.',
        [{ path: 'choice', message: 'Missing or unknown.' }],
      );
  }
}

/** `POST /u/{token}`: needs no cookie and no second click, and may be repeated (RFC 8058). */
export async function unsubscribe(
  ports: UnsubscribePorts & { readonly people: PersonRepository },
  request: HttpRequest,
): Promise<HttpReply> {
  const subscriber = await subscriberOf(ports, request);
  if (subscriber === undefined) return unknownLinkReply(request, await ports.houses.read());
  const fields = await readOneClick(request);
  const via = fields['List-Unsubscribe'] === 'One-Click' ? 'one-click' : 'page';
  const { stopped, kept } = await stopTopics(ports, subscriber.person, stoppedBy(fields, subscriber), via, request.at);
  if (!request.wantsHtml) return json({ stopped, kept });
  const language = languageOf(request, subscriber.person);
  const inWords = (topics: readonly ContactTopic[]) => topics.map((topic) => labels[language][topic]);
  return page(
    unsubscribedPage({
      house: brandOf(subscriber.house.policy.house),
      language,
      stopped: inWords(stopped),
      kept: inWords(kept),
    }),
  );
}
