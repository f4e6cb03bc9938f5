import { localDateOf } from '#domain/calendar/local-date.ts';
import { privateOffers as offerNames, type PrivateOffer } from '#domain/choices/private-offers.ts';
import { clientTimeZone, staffOf } from '#domain/house/house.ts';
import { ConsentMissingError } from '#domain/identity/current-consent.ts';
import { type HouseText, houseTextIn } from '#domain/policy/language.ts';
import type { PrivateCollection, PrivateDocument } from '#domain/policy/private-offers.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import { promiseShown } from '#domain/promises/promise-shown.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { HouseRepository } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { Link } from '#ports/link-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { appointmentRequestedPage } from '#templates/pages/private-space/appointment-requested.ts';
import { privateDocumentPage } from '#templates/pages/private-space/private-document.ts';
import { requestAppointment } from '#use-cases/appointments/request-appointment.ts';
import { recordSignal, type SignalRecorded } from '#use-cases/intake/record-signal.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { isReceived, reservedOffers } from './private-offers.ts';

export interface PrivateSignalPorts {
  readonly inquiries: InquiryRepository;
  readonly houses: HouseRepository;
  readonly people: PersonRepository;
  readonly ids: Ids;
}

interface Visit {
  readonly request: HttpRequest;
  readonly link: Link;
  readonly dossier: Dossier;
  readonly language: Language;
}

/** One act of each kind per day and link: reading a text twice in an afternoon is one sign of interest. */
async function note(ports: PrivateSignalPorts, visit: Visit, kind: SignalKind): Promise<SignalRecorded> {
  const { request, link, dossier } = visit;
  const day = localDateOf(request.at, dossier.house.policy.identity.timeZone);
  const signalId = `${link.linkId.slice(0, 32)}-${kind}-${day}`;
  try {
    const act = { signalId, kind, occurredAt: request.at, via: 'private-space' } as const;
    return await recordSignal(ports, dossier.person, act, request.at);
  } catch (error) {
    if (error instanceof ConsentMissingError) throw notReserved();
    throw error;
  }
}

function notReserved(): HttpProblemError {
  return new HttpProblemError(403, 'This is not open to you.', [{ path: 'choice', message: 'Not open.' }]);
}

/** The house's own texts in the language of the visit. */
function inLanguage({ dossier, language }: Visit): (text: HouseText) => string {
  const { languages } = dossier.house.policy.identity;
  return (text) => houseTextIn(text, language, languages);
}

function textReply(
  visit: Visit,
  text: Pick<PrivateDocument, 'title' | 'description'>,
  chapters: readonly { readonly title: string; readonly text: string }[],
): HttpReply {
  const { request, dossier, language } = visit;
  const written = inLanguage(visit);
  return page(
    privateDocumentPage({
      house: brandOf(dossier.house.policy.identity),
      language,
      title: written(text.title),
      description: written(text.description),
      chapters,
      reader: dossier.person.fullName,
      spacePath: request.path,
    }),
  );
}

function documentReply(visit: Visit, one: PrivateDocument): HttpReply {
  const written = inLanguage(visit);
  const chapters = one.chapters.map(({ title, text }) => ({ title: written(title), text: written(text) }));
  return textReply(visit, one, chapters);
}

function collectionReply(visit: Visit, collection: PrivateCollection): HttpReply {
  const written = inLanguage(visit);
  const chapters = collection.pieces.map((piece) => ({
    title: written(piece.name),
    text: written(piece.description),
  }));
  return textReply(visit, collection, chapters);
}

async function appointmentReply(ports: PrivateSignalPorts, visit: Visit): Promise<HttpReply> {
  const { request, dossier, language } = visit;
  const { house } = dossier;
  // The signal may just have changed the inquiry.
  const asRead = await ports.inquiries.read(dossier.inquiry.inquiryId);
  const inquiry = await requestAppointment(ports, house, asRead, request.at);
  const promise = promiseShown(inquiry, request.at);
  const answersId = promise?.byId ?? inquiry.owner?.ownerId;
  return page(
    appointmentRequestedPage({
      house: brandOf(house.policy.identity),
      language,
      advisorName: answersId === undefined ? undefined : staffOf(house, answersId).fullName,
      timesFollow: inquiry.proposalWanted !== undefined,
      answersBefore: promise?.before,
      timeZone: clientTimeZone(house, inquiry),
      spacePath: request.path,
    }),
  );
}

function recordedJson(choice: string, { result, kept }: SignalRecorded): HttpReply {
  return json({ choice, recordedAt: kept.recordedAt, repeated: result === 'already-recorded' });
}

interface Opened {
  readonly noted: SignalRecorded;
  readonly reply: HttpReply;
}

/** Each offer of the reserved section: what it opens, for a client to whom it is open. */
const privateOffers: {
  readonly [Name in PrivateOffer]: (
    ports: PrivateSignalPorts,
    visit: Visit,
    fields: Readonly<Record<string, string>>,
  ) => Promise<Opened>;
} = {
  async 'dossier-downloaded'(ports, visit, fields) {
    const offers = reservedOffers(visit.dossier, visit.request.at);
    const wanted = offers?.documents.find(({ documentId }) => documentId === fields.document);
    if (wanted === undefined) throw notReserved();
    return { noted: await note(ports, visit, 'dossier-downloaded'), reply: documentReply(visit, wanted) };
  },
  async 'private-collection-viewed'(ports, visit) {
    const collection = reservedOffers(visit.dossier, visit.request.at)?.collection;
    if (collection === undefined) throw notReserved();
    return { noted: await note(ports, visit, 'private-collection-viewed'), reply: collectionReply(visit, collection) };
  },
  async 'appointment-requested'(ports, visit) {
    // A repeated request is still answered, although it is no longer offered.
    if (!isReceived(visit.dossier, visit.request.at)) throw notReserved();
    const noted = await note(ports, visit, 'appointment-requested');
    return { noted, reply: await appointmentReply(ports, visit) };
  },
};

async function openDossier(ports: PrivateSignalPorts, link: Link): Promise<Dossier | undefined> {
  if (link.purpose !== 'private-space' || link.inquiryId === undefined) return undefined;
  const [house, inquiry] = await Promise.all([ports.houses.read(), ports.inquiries.read(link.inquiryId)]);
  const [person, content] = await Promise.all([
    ports.people.read(inquiry.personId),
    ports.inquiries.readContent(inquiry),
  ]);
  return { house, inquiry, person, content };
}

/**
 * `POST /private/{token}` with an offer of the reserved section: the offer is opened and recorded, as the page
 * announced. Undefined when the choice is no such offer.
 * @throws HttpProblemError 403 when it is not open to this client.
 */
export async function performPrivateSignal(
  ports: PrivateSignalPorts,
  request: HttpRequest,
  link: Link,
  fields: Readonly<Record<string, string>>,
): Promise<HttpReply | undefined> {
  const choice = offerNames.find((one) => one === fields.choice);
  const dossier = choice && (await openDossier(ports, link));
  if (choice === undefined || dossier === undefined) return undefined;
  const language = request.requestedLanguage ?? dossier.inquiry.language;
  const visit: Visit = { request, link, dossier, language };
  const opened = await privateOffers[choice](ports, visit, fields);
  return request.wantsHtml ? opened.reply : recordedJson(choice, opened.noted);
}
