import type { Language } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { consentRestoredPage, consentWithdrawnPage } from '#templates/pages/preferences/consent-withdrawn.ts';
import { type PreferencesView, preferencesPage } from '#templates/pages/preferences/preferences.ts';
import { preferencesSavedPage } from '#templates/pages/preferences/preferences-saved.ts';
import { appointmentRequestedPage } from '#templates/pages/private-space/appointment-requested.ts';
import { privateDocumentPage } from '#templates/pages/private-space/private-document.ts';

const timeZone = 'Europe/Paris';
const spacePath = '/private/abc';

/** The preference centre, the withdrawal of consent and the reserved offers, in every state. */
export function preferencePages(house: House, language: Language): Record<string, string> {
  const context = { house, language, preferencesPath: '/u/abc' };
  const chosen = {
    topics: ['follow-up', 'invitation'],
    channels: ['email', 'phone'],
    frequency: 'monthly',
    pausedUntil: '2027-01-15',
    stopped: false,
  } as const;
  const preferences: PreferencesView = { ...context, chosen, topic: 'invitation' };
  return {
    preferences: preferencesPage(preferences),
    'preferences-from-space': preferencesPage({
      ...preferences,
      topic: undefined,
      spacePath,
      chosen: { ...chosen, pausedUntil: undefined, stopped: true },
    }),
    'preferences-refused': preferencesPage({
      ...preferences,
      values: { frequency: 'monthly', 'paused-until': '2020-01-01' },
      errors: [
        {
          field: 'paused-until',
          message: clientPages[language].preferenceProblems.day,
        },
      ],
    }),
    'preferences-saved': preferencesSavedPage({ ...context, chosen }),
    'preferences-saved-silent': preferencesSavedPage({ ...context, chosen: { ...chosen, stopped: true }, spacePath }),
    'preferences-saved-no-channel': preferencesSavedPage({ ...context, chosen: { ...chosen, channels: [] } }),
    'consent-withdrawn': consentWithdrawnPage({ ...context, timeZone, undoUntil: '2026-11-23T09:10:00.000Z' }),
    'consent-withdrawn-for-good': consentWithdrawnPage({ ...context, timeZone }),
    'consent-restored': consentRestoredPage(context),
    'private-document': privateDocumentPage({
      ...context,
      spacePath,
      reader: 'Éléonore de Saint-Aubin',
      title: language === 'fr' ? 'Quarante jours à l’atelier' : 'Forty days at the bench',
      description: language === 'fr' ? 'De la gouache au doigt.' : 'From gouache to hand.',
      chapters: [
        {
          title: language === 'fr' ? 'Le dessin' : 'The drawing',
          text: language === 'fr' ? 'Tout commence par une gouache.' : 'Everything begins with a gouache.',
        },
      ],
    }),
    'appointment-requested': appointmentRequestedPage({
      ...context,
      advisorName: 'Camille Laurent',
      timesFollow: true,
      timeZone,
      spacePath,
    }),
    'appointment-requested-owed': appointmentRequestedPage({
      ...context,
      advisorName: 'Camille Laurent',
      timesFollow: false,
      answersBefore: '2026-11-24T10:00:00.000Z',
      timeZone,
      spacePath,
    }),
  };
}
