import { languages } from '#domain/choices/languages.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { offeredCategories } from '#domain/policy/inquiry-choices.ts';
import { inquiryIntents } from '#domain/policy/inquiry-facts.ts';
import type { Language } from '#templates/i18n/language.ts';
import type { House } from '#templates/layout/brand.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { linkProblemPage } from '#templates/pages/client-link/link-problem.ts';
import { type InquiryFormView, inquiryFormPage } from '#templates/pages/inquiry-form/inquiry-form.ts';
import { inquiryReceivedPage } from '#templates/pages/inquiry-form/inquiry-received.ts';
import { privacyPage } from '#templates/pages/inquiry-form/privacy.ts';
import { type PrivateSpaceView, privateSpacePage } from '#templates/pages/private-space/private-space.ts';
import { problemPage } from '#templates/pages/problem.ts';
import { sampleClientPages } from './sample-client-pages.ts';
import { preferencePages } from './sample-preferences.ts';

const timeZone = 'Europe/Paris';
const deadlineAt = '2026-11-24T10:00:00Z';
const actionPath = '/a/vT3Zq0t1mXJ2aKcPpR8u4w';

/** A client's message, in each language. */
export const sampleMessage = {
  fr: 'Bonjour, je cherche une bague pour les trente ans de mariage de mes parents, fin décembre. Ma mère porte souvent votre collier Sillage ; j’aimerais une pièce qui lui réponde, en or jaune.\n\nJe suis à Paris jeudi et vendredi.',
  en: 'Good morning, I am looking for a ring for my parents’ thirtieth wedding anniversary, at the end of December. My mother often wears your Sillage necklace; I would like a piece that answers it, in yellow gold.\n\nI am in London on Thursday and Friday.',
  it: 'Buongiorno, cerco un anello per i trent’anni di matrimonio dei miei genitori, a fine dicembre. Mia madre porta spesso la vostra collana Sillage; vorrei una creazione che le faccia eco, in oro giallo.\n\nSono a Parigi giovedì e venerdì.',
} as const;

/** The client's answers in the form. */
export const sampleAnswers = {
  intent: 'gift',
  category: 'high-jewellery',
  pieceReference: 'Sillage, SLG-104',
  occasion: '30 ans de mariage',
  desiredOn: '2026-12-28',
  availability: 'this-week',
  meetingPreference: 'private-salon',
  boutiqueName: 'Paris, place Vendôme',
  acceptsByAppointment: true,
} as const;

function formView(house: House, language: Language): InquiryFormView {
  return {
    house,
    language,
    intents: inquiryIntents,
    categories: offeredCategories(defaultPolicy),
    languages,
    boutiques: [
      { boutiqueId: 'paris', name: 'Paris, place Vendôme' },
      { boutiqueId: 'london', name: language === 'fr' ? 'Londres, Mount Street' : 'London, Mount Street' },
    ],
    formVersion: '2026-11',
    startedAt: 'opaque-value',
    idempotencyKey: '6a1f0f5e-0d1c-4a5e-9a51-2f6d1c7b9e10',
    privacyUrl: '/privacy',
  };
}

function spaceView(house: House, language: Language): PrivateSpaceView {
  return {
    house,
    language,
    reference: 'AUB-7K2M',
    clientName: 'Éléonore de Saint-Aubin',
    civility: 'ms',
    qualified: true,
    actionPath: '/private/vT3Zq0t1mXJ2aKcPpR8u4w',
    progress: { kind: 'awaiting-answer', answersBefore: deadlineAt },
    story: [
      { at: '2026-11-23T16:20:00Z', kind: 'received' },
      { at: '2026-11-23T16:21:00Z', kind: 'entrusted', name: 'Camille Laurent' },
    ],
    wishes: ['call', 'rest', 'declined', 'left-alone'],
    preferencesPath: '/private/vT3Zq0t1mXJ2aKcPpR8u4w/preferences',
    advisor: {
      fullName: 'Camille Laurent',
      role: language === 'fr' ? 'Conseillère haute joaillerie' : 'High jewellery advisor',
      boutique: 'Paris, place Vendôme',
      email: 'camille.laurent@aubepine.example',
      phone: '+33 1 40 00 00 00',
    },
    message: sampleMessage[language],
    sentAt: '2026-11-23T16:20:00Z',
    answers: sampleAnswers,
    timeZone,
  };
}

/** Every client page by name; they exist in every language. */
export function samplePublicPages(house: House, language: Language): Record<string, string> {
  const context = { house, language };
  const form = formView(house, language);
  const space = spaceView(house, language);
  return {
    'inquiry-form': inquiryFormPage(form),
    'inquiry-form-refused': inquiryFormPage({
      ...form,
      values: { message: sampleMessage[language], fullName: 'Éléonore', email: 'eleonore@', occasion: '30 ans' },
      errors: [
        { field: 'email', message: clientPages[language].submissionProblems.email },
        {
          field: 'consent',
          message: clientPages[language].submissionProblems.consent,
        },
      ],
    }),
    'inquiry-received': inquiryReceivedPage({
      ...context,
      reference: 'AUB-7K2M',
      clientName: 'Éléonore',
      timeZone,
      email: 'eleonore@example.org',
    }),
    'inquiry-received-known': inquiryReceivedPage({
      ...context,
      reference: 'AUB-7K2M',
      clientName: 'Éléonore',
      timeZone,
      email: 'eleonore@example.org',
      advisor: { fullName: 'Camille Laurent', answersBefore: deadlineAt },
    }),
    'link-expired': linkProblemPage({ ...context, problem: 'expired', actionPath: actionPath }),
    'link-replaced': linkProblemPage({ ...context, problem: 'replaced', actionPath: actionPath }),
    'link-unknown': linkProblemPage({ ...context, problem: 'unknown', actionPath: actionPath }),
    'private-space': privateSpacePage(space),
    'private-space-late': privateSpacePage({
      ...space,
      progress: { kind: 'late', personName: 'Hélène Marchand', answersBefore: deadlineAt },
    }),
    'private-space-late-again': privateSpacePage({
      ...space,
      progress: { kind: 'late', personName: 'Hélène Marchand' },
    }),
    'private-space-question': privateSpacePage({
      ...space,
      progress: {
        kind: 'question',
        question:
          language === 'fr'
            ? 'Connaissez-vous la taille de bague de votre mère ?'
            : 'Do you know your mother’s ring size?',
      },
    }),
    'private-space-sober': privateSpacePage({
      ...space,
      qualified: false,
      progress: { kind: 'received' },
      wishes: ['rest', 'declined', 'left-alone'],
      story: space.story.slice(0, 1),
      advisor: undefined,
    }),
    ...sampleClientPages(language, space),
    ...preferencePages(house, language),
    'problem-404': problemPage({ ...context, status: 404 }),
    'problem-429': problemPage({ ...context, status: 429, retryAfterSeconds: 180, requestId: 'req-1' }),
    privacy: privacyPage({ ...context, retentionMonths: 24, contactEmail: 'donnees@aubepine.example' }),
  };
}
