import type { CancelReason, DeferReason } from '#domain/contact-pressure/contact-decision.ts';
import type { ClientExit } from '#domain/inquiry/inquiry.ts';
import type { RelanceMoment, RelanceOffer } from '#domain/policy/relance.ts';
import type { SignalKind } from '#domain/policy/scoring.ts';
import type { ClientAsked } from '#domain/relance/client-wait.ts';
import type { Words } from '#templates/i18n/language.ts';

type DetailWords = {
  readonly to: (name: string) => string;
  readonly policy: (version: string) => string;
  readonly until: (at: string) => string;
  readonly asked: Record<ClientAsked['what'], string>;
  readonly left: Record<ClientExit | 'paused', string>;
  readonly awaited: Record<RelanceMoment, string>;
  readonly offers: Record<RelanceOffer, string>;
  readonly held: Record<DeferReason | CancelReason | 'stale' | 'address-suppressed', string>;
  readonly steered: Record<'reassigned' | 'paused' | 'closed' | 'slots-wanted', string>;
  readonly woken: Record<'date' | 'dormant', string>;
  readonly signals: Record<SignalKind, string>;
  readonly points: (before: number, after: number) => string;
  readonly asking: (times: number, name: string) => string;
  readonly satisfaction: (csat: number | null, nps: number | null) => string;
  readonly by: Record<'client' | 'advisor' | 'manager', string>;
  readonly contact: Record<'outbound' | 'inbound', string>;
};

/** What follows an event on the timeline: to whom, why, until when. */
export const eventDetailWords: Words<DetailWords> = {
  fr: {
    to: (name) => `à ${name}`,
    policy: (version) => `politique ${version}`,
    until: (at) => `jusqu’au ${at}`,
    asked: {
      completed: 'a complété sa demande',
      replied: 'a répondu à la question',
      call: 'être rappelé',
      'other-times': 'd’autres moments',
      resume: 'reprendre la demande',
    },
    left: {
      declined: 'ne souhaite pas poursuivre',
      'left-alone': 'souhaite ne plus être sollicité',
      'consent-withdrawn': 'a retiré son consentement',
      paused: 'demande une pause',
    },
    awaited: {
      incomplete: 'une précision lui est demandée',
      question: 'une question lui est posée',
      choice: 'un choix ou un mot est attendu',
      'no-show': 'après un rendez-vous manqué',
      'after-meeting': 'après la rencontre',
      reprise: 'après la pause',
    },
    offers: {
      clarification: 'une précision',
      slots: 'des créneaux',
      'another-option': 'une autre possibilité',
      'new-slot': 'un nouveau créneau',
    },
    held: {
      cap: 'la mesure du client est pleine',
      'frequency-preference': 'le client préfère plus rare',
      'quiet-hours': 'hors des heures du client',
      'paused-by-client': 'le client a demandé une pause',
      'consent-withdrawn': 'consentement retiré',
      'stopped-by-client': 'le client ne veut plus de lettres',
      'topic-stopped': 'le client a arrêté ce sujet',
      'channel-refused': 'le client refuse cette voie',
      'cap-is-zero': 'aucune lettre à ce niveau',
      stale: 'elle n’aurait plus rien dit',
      'address-suppressed': 'cette adresse ne reçoit plus',
    },
    steered: {
      reassigned: 'confiée à quelqu’un d’autre',
      paused: 'mise en pause',
      closed: 'close',
      'slots-wanted': 'proposer des créneaux',
    },
    woken: { date: 'la date est venue', dormant: 'la maison ne revient plus d’elle-même' },
    signals: {
      'appointment-requested': 'demande de rendez-vous',
      'private-collection-viewed': 'consultation de la collection privée',
      'dossier-downloaded': 'demande d’un dossier',
      'invitation-answered': 'réponse à une invitation',
      referred: 'recommandation',
      'advisor-exchange': 'échange avec un conseiller',
    },
    points: (before, after) => `${before} → ${after} points`,
    asking: (times, name) => (times === 1 ? `à ${name}` : `à ${name}, pour la ${times}e fois`),
    satisfaction: (csat, nps) =>
      [csat !== null && `satisfaction ${csat} sur 5`, nps !== null && `recommandation ${nps} sur 10`]
        .filter(Boolean)
        .join(', '),
    by: { client: 'par le client', advisor: 'par le conseiller', manager: 'par la direction' },
    contact: { outbound: 'la maison a pris contact', inbound: 'le client a pris contact' },
  },
  en: {
    to: (name) => `to ${name}`,
    policy: (version) => `policy ${version}`,
    until: (at) => `until ${at}`,
    asked: {
      completed: 'completed the inquiry',
      replied: 'answered the question',
      call: 'to be called',
      'other-times': 'other times',
      resume: 'to take it up again',
    },
    left: {
      declined: 'no longer wishes to go on',
      'left-alone': 'wishes to be left alone',
      'consent-withdrawn': 'withdrew their consent',
      paused: 'asks for a pause',
    },
    awaited: {
      incomplete: 'a detail is asked of them',
      question: 'a question is put to them',
      choice: 'a choice or a word is awaited',
      'no-show': 'after a missed meeting',
      'after-meeting': 'after the meeting',
      reprise: 'after the pause',
    },
    offers: {
      clarification: 'a detail',
      slots: 'times',
      'another-option': 'another possibility',
      'new-slot': 'a new time',
    },
    held: {
      cap: 'the client’s measure is full',
      'frequency-preference': 'the client prefers less',
      'quiet-hours': 'outside the client’s hours',
      'paused-by-client': 'the client asked for a pause',
      'consent-withdrawn': 'consent withdrawn',
      'stopped-by-client': 'the client wants no more letters',
      'topic-stopped': 'the client stopped this topic',
      'channel-refused': 'the client refuses this way',
      'cap-is-zero': 'no letters at this level',
      stale: 'it would have said nothing any more',
      'address-suppressed': 'the address no longer receives',
    },
    steered: {
      reassigned: 'entrusted to somebody else',
      paused: 'paused',
      closed: 'closed',
      'slots-wanted': 'propose to meet',
    },
    woken: { date: 'the date has come', dormant: 'the house no longer comes back by itself' },
    signals: {
      'appointment-requested': 'asked for an appointment',
      'private-collection-viewed': 'viewed the private collection',
      'dossier-downloaded': 'asked for a dossier',
      'invitation-answered': 'answered an invitation',
      referred: 'was recommended',
      'advisor-exchange': 'spoke with an advisor',
    },
    points: (before, after) => `${before} → ${after} points`,
    asking: (times, name) =>
      times === 1 ? `of ${name}` : `of ${name}, for the ${times === 2 ? 'second' : 'third'} time`,
    satisfaction: (csat, nps) =>
      [csat !== null && `satisfaction ${csat} of 5`, nps !== null && `recommendation ${nps} of 10`]
        .filter(Boolean)
        .join(', '),
    by: { client: 'by the client', advisor: 'by the advisor', manager: 'by the management' },
    contact: { outbound: 'the house reached out', inbound: 'the client reached out' },
  },
};

/** A code in words, or the code itself when it is not one of ours: nothing is ever hidden from the timeline. */
export function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
