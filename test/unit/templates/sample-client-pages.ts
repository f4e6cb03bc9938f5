import { inquiryIntents } from '#domain/policy/inquiry-facts.ts';
import type { Language } from '#templates/i18n/language.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { appointmentPage } from '#templates/pages/client-link/appointment.ts';
import { clientOutcomePage } from '#templates/pages/client-link/client-outcome.ts';
import type { ClientOutcome } from '#templates/pages/client-link/client-outcome-view.ts';
import { completionPage } from '#templates/pages/client-link/completion.ts';
import type { MeetingView } from '#templates/pages/client-link/meeting.ts';
import { satisfactionPage } from '#templates/pages/client-link/satisfaction.ts';
import { slotsPage } from '#templates/pages/client-link/slots.ts';
import { type PrivateSpaceView, privateSpacePage } from '#templates/pages/private-space/private-space.ts';

/** The pages on which a client acts, from a mail or in their private space, and the space itself. */
export function sampleClientPages(language: Language, space: PrivateSpaceView): Record<string, string> {
  const french = language === 'fr';
  const { house, reference, timeZone, message } = space;
  const advisorName = 'Camille Laurent';
  const place = {
    meeting: 'private-salon',
    boutiqueName: 'place Vendôme',
    city: 'Paris',
    timeZone: 'Europe/Paris',
    readerTimeZone: french ? 'Europe/Paris' : 'Europe/London',
  } as const;
  const slots = [
    { slotId: 'camille-laurent.20261124T100000Z', startsAt: '2026-11-24T10:00:00Z' },
    { slotId: 'camille-laurent.20261125T143000Z', startsAt: '2026-11-25T14:30:00Z' },
    { slotId: 'camille-laurent.20261127T093000Z', startsAt: '2026-11-27T09:30:00Z' },
  ];
  const base = { house, language, reference, actionPath: '/a/vT3Zq0t1mXJ2aKcPpR8u4w' };
  const heldUntil = '2026-11-26T09:00:00Z';
  const wishes = ['call', 'other-times', 'rest', 'declined', 'left-alone'] as const;
  const offer = { slots, place };
  const meeting: MeetingView = {
    startsAt: '2026-11-24T10:00:00Z',
    endsAt: '2026-11-24T11:00:00Z',
    place,
    advisorName,
    freeTimes: slots.slice(1),
    mayCancel: true,
  };
  const ask = {
    missing: ['piece', 'window', 'meeting', 'appointment-frame'],
    intents: inquiryIntents,
    boutiques: [{ boutiqueId: 'paris', name: 'Paris, place Vendôme' }],
  } as const;
  const question = french
    ? 'Connaissez-vous la taille de bague de votre mère ?'
    : 'Do you know your mother’s ring size?';
  const promise = { name: advisorName, before: '2026-11-24T10:00:00Z' };
  const outcome = (shown: ClientOutcome, undoUntil?: string) =>
    clientOutcomePage({
      ...base,
      outcome: shown,
      recordedAt: '2026-11-24T09:12:00Z',
      timeZone,
      repeated: undoUntil === undefined,
      undoUntil,
    });
  return {
    completion: completionPage({ ...base, message, asked: { kind: 'missing', ...ask }, wishes: ['rest', 'declined'] }),
    'completion-refused': completionPage({
      ...base,
      message,
      asked: { kind: 'missing', ...ask },
      wishes: ['rest'],
      values: { choice: 'completed', pieceReference: 'Sillage', desiredOn: '2025-01-01' },
      errors: [{ field: 'desiredOn', message: clientPages[language].submissionProblems['day-over'] }],
    }),
    'completion-question': completionPage({
      ...base,
      message,
      asked: { kind: 'question', question, advisorName },
      wishes: ['call'],
    }),
    slots: slotsPage({ ...base, advisorName, offer, heldUntil, wishes }),
    'slots-refused': slotsPage({
      ...base,
      advisorName,
      offer: { ...offer, slots: slots.slice(1) },
      wishes,
      values: { choice: 'slot-chosen', slot: slots[0]?.slotId },
      errors: [{ field: 'slot', message: clientPages[language].choiceProblems.slotTaken }],
    }),
    'slots-none-left': slotsPage({ ...base, advisorName, offer: { ...offer, slots: [] }, wishes }),
    appointment: appointmentPage({ ...base, meeting, wishes: ['call'] }),
    'appointment-refused': appointmentPage({
      ...base,
      meeting,
      wishes: ['call'],
      values: { choice: 'cancelled' },
      errors: [{ field: 'next', message: clientPages[language].choiceProblems.next }],
    }),
    satisfaction: satisfactionPage({ ...base, advisorName, metAt: meeting.startsAt, timeZone }),
    'client-slot-chosen': outcome(
      { kind: 'slot-chosen', startsAt: meeting.startsAt, place, advisorName },
      '2026-11-24T09:22:00Z',
    ),
    'client-cancelled': outcome({ kind: 'cancelled', next: 'nothing' }, '2026-11-24T09:22:00Z'),
    'client-call': outcome({ kind: 'call', promise }),
    'client-rest': outcome({ kind: 'rest', until: '2027-01-15' }, '2026-11-24T09:22:00Z'),
    'client-left-alone': outcome({ kind: 'left-alone' }, '2026-11-24T09:22:00Z'),
    'client-satisfaction': outcome({ kind: 'satisfaction' }),
    'client-undone': outcome({ kind: 'undone' }),
    'private-space-slots': privateSpacePage({
      ...space,
      progress: { kind: 'slots' },
      act: { kind: 'slots', offer, heldUntil },
      wishes,
    }),
    'private-space-appointment': privateSpacePage({
      ...space,
      progress: { kind: 'appointment' },
      act: { kind: 'meeting', meeting },
      wishes: ['call'],
    }),
    'private-space-incomplete': privateSpacePage({
      ...space,
      qualified: false,
      advisor: undefined,
      progress: { kind: 'incomplete' },
      act: { kind: 'completion', ask },
      wishes: ['rest', 'declined', 'left-alone'],
    }),
    'private-space-question': privateSpacePage({
      ...space,
      progress: { kind: 'question', question },
      act: { kind: 'reply' },
    }),
    'private-space-wish-refused': privateSpacePage({
      ...space,
      values: { choice: 'rest', until: '2020-01-01', wish: french ? 'Après les fêtes' : 'After the holidays' },
      errors: [{ field: 'until', message: clientPages[language].choiceProblems.until }],
    }),
    'private-space-leaving': privateSpacePage({
      ...space,
      progress: { kind: 'leaving', undoUntil: '2026-11-24T09:22:00Z' },
      act: { kind: 'undo', undoUntil: '2026-11-24T09:22:00Z' },
      wishes: [],
    }),
    'private-space-paused': privateSpacePage({
      ...space,
      progress: { kind: 'paused', reopensOn: '2027-01-15' },
      act: { kind: 'resume' },
      wishes: [],
    }),
    'private-space-closed': privateSpacePage({
      ...space,
      progress: { kind: 'closed', consentWithdrawn: true },
      wishes: [],
    }),
  };
}
