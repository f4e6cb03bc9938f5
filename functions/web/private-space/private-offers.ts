import type { Instant } from '#domain/calendar/instant.ts';
import { currentConsent } from '#domain/identity/current-consent.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { type HouseText, houseTextIn } from '#domain/policy/language.ts';
import { isMeantFor, type PrivateCollection, type PrivateDocument } from '#domain/policy/private-offers.ts';
import { levelsServed, serviceAccess } from '#domain/policy/service.ts';
import type { Dossier } from '#ports/dossier.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { SafeHtml } from '#templates/layout/html.ts';
import { type PrivateOffersView, privateOffersSection } from '#templates/pages/private-space/private-offers.ts';
import { mayRequestAppointment } from '#use-cases/appointments/request-appointment.ts';

/** The offers reserved to a client, from the policy. */
export interface ReservedOffers {
  readonly documents: readonly PrivateDocument[];
  readonly collection?: PrivateCollection | undefined;
  readonly appointment: boolean;
}

/** Only while the inquiry is qualified and open: a paused or ended one opens nothing. */
function isQualified({ qualification, status, pendingChoice }: Inquiry): boolean {
  if (status === 'paused' || status === 'closed' || pendingChoice?.choice === 'off-target') return false;
  return qualification?.verdict === 'qualified';
}

/**
 * Whether anything is reserved to this client. Without a valid consent nothing is, because opening an offer is
 * recorded.
 */
export function isReceived({ house, inquiry, person }: Dossier, at: Instant): boolean {
  const { privateSpace } = serviceAccess(house.policy, inquiry);
  return isQualified(inquiry) && privateSpace && currentConsent(person, at) !== undefined;
}

/** The offers open to this client now, by the inquiry's level. */
export function reservedOffers(dossier: Dossier, at: Instant): ReservedOffers | undefined {
  const { house, inquiry } = dossier;
  if (!isReceived(dossier, at)) return undefined;
  const documents = house.policy.privateDocuments.filter((one) =>
    levelsServed(inquiry).some((level) => isMeantFor(one, level)),
  );
  const collection = serviceAccess(house.policy, inquiry).rarePieces ? house.policy.privateCollection : undefined;
  const appointment = mayRequestAppointment(inquiry);
  if (documents.length === 0 && collection === undefined && !appointment) return undefined;
  return { documents, collection, appointment };
}

/** The same in one language, for the private space; undefined when nothing is reserved to this client. */
export function privateOffers(
  dossier: Dossier,
  at: Instant,
  shown: { readonly language: Language; readonly spacePath: string },
): PrivateOffersView | undefined {
  const offers = reservedOffers(dossier, at);
  if (offers === undefined) return undefined;
  const { languages } = dossier.house.policy.identity;
  const inLanguage = (text: HouseText) => houseTextIn(text, shown.language, languages);
  const written = ({ title, description }: PrivateDocument | PrivateCollection) => ({
    title: inLanguage(title),
    description: inLanguage(description),
  });
  return {
    ...shown,
    documents: offers.documents.map((one) => ({ documentId: one.documentId, ...written(one) })),
    collection: offers.collection && written(offers.collection),
    appointment: offers.appointment,
  };
}

/** The section for the private space's page. */
export function privateOffersFragment(
  dossier: Dossier,
  at: Instant,
  shown: { readonly language: Language; readonly spacePath: string },
): SafeHtml | undefined {
  const view = privateOffers(dossier, at, shown);
  return view && privateOffersSection(view);
}
