import { renderLetter } from '#adapters/ses/render-letter.ts';
import { namesOf } from '#domain/choices/declared.ts';
import { type ClientLanguage, languages, staffLanguages } from '#domain/choices/languages.ts';
import { advisorLetterSamples } from '#letters/client/advisor-letters.ts';
import { aftercareLetterSamples } from '#letters/client/aftercare-letters.ts';
import { apologyLetterSamples } from '#letters/client/apology-letters.ts';
import { appointmentLetterSamples } from '#letters/client/appointment-letters.ts';
import { careLetterSamples } from '#letters/client/care-letters.ts';
import { firstLetterSamples } from '#letters/client/first-letters.ts';
import { pauseLetterSamples } from '#letters/client/pause-letters.ts';
import { proposalLetterSamples } from '#letters/client/proposal-letters.ts';
import { relanceLetterSamples } from '#letters/client/relance-letters.ts';
import type { ClientFactsByKind, ClientLetterFacts } from '#letters/client-letters.ts';
import { accessLetterSamples } from '#letters/staff/access-letters.ts';
import { assignmentLetterSamples } from '#letters/staff/assignment-letters.ts';
import { staffCareLetterSamples } from '#letters/staff/care-letters.ts';
import { clientNewsLetterSamples } from '#letters/staff/client-news-letters.ts';
import { deadlineLetterSamples } from '#letters/staff/deadline-letters.ts';
import { followUpLetterSamples } from '#letters/staff/follow-up-letters.ts';
import { incidentLetterSamples } from '#letters/staff/incident-letters.ts';
import { meetingLetterSamples } from '#letters/staff/meeting-letters.ts';
import { promiseLetterSamples } from '#letters/staff/promise-letters.ts';
import { reportLetterSamples } from '#letters/staff/report-letters.ts';
import type { StaffFactsByKind, StaffLetterFacts } from '#letters/staff-letters.ts';
import type { Sample, SampleStage, SamplesOf, SampleWords } from '#letters/writing/letter-samples.ts';
import { sampleCast } from '#local/letters/sample-dossier.ts';
import { sampleHouse } from '#local/letters/sample-house.ts';
import { type SampleLetter, sampleStage, toClient, toStaff } from '#local/letters/sample-letter.ts';
import type { RenderedLetter } from '#ports/letters.ts';

const clientSamples: SamplesOf<ClientFactsByKind> = {
  ...firstLetterSamples,
  ...proposalLetterSamples,
  ...appointmentLetterSamples,
  ...aftercareLetterSamples,
  ...careLetterSamples,
  ...relanceLetterSamples,
  ...pauseLetterSamples,
  ...advisorLetterSamples,
  ...apologyLetterSamples,
};

const staffSamples: SamplesOf<StaffFactsByKind> = {
  ...assignmentLetterSamples,
  ...deadlineLetterSamples,
  ...promiseLetterSamples,
  ...clientNewsLetterSamples,
  ...followUpLetterSamples,
  ...meetingLetterSamples,
  ...incidentLetterSamples,
  ...accessLetterSamples,
  ...reportLetterSamples,
  ...staffCareLetterSamples,
};

function isForClients(facts: { readonly kind: string }): facts is ClientLetterFacts {
  return facts.kind in clientSamples;
}

function isForStaff(facts: { readonly kind: string }): facts is StaffLetterFacts {
  return facts.kind in staffSamples;
}

function lettersToClients(stage: SampleStage): SampleLetter[] {
  return namesOf(clientSamples).flatMap((kind) => {
    const samples: readonly Sample<object>[] = clientSamples[kind](stage);
    return samples.flatMap((sample) => {
      const facts = { kind, ...sample.facts };
      return isForClients(facts) ? [toClient(stage, sample, facts)] : [];
    });
  });
}

function lettersToStaff(stage: SampleStage): SampleLetter[] {
  return namesOf(staffSamples).flatMap((kind) => {
    const samples: readonly Sample<object>[] = staffSamples[kind](stage);
    return samples.flatMap((sample) => {
      const facts = { kind, ...sample.facts };
      return isForStaff(facts) ? [toStaff(stage, sample, facts)] : [];
    });
  });
}

/** A sample, rendered by the same adapter that the outbox uses. */
export interface RenderedSample extends SampleLetter {
  readonly language: ClientLanguage;
  readonly rendered: RenderedLetter;
}

/** As long as real ones, so that lines break as in real letters; they open nothing. */
const tokens = {
  link: 'sample-of-a-link-that-opens-nothing-at-all-1',
  privateLink: 'sample-of-a-link-that-opens-nothing-at-all-2',
  unsubscribeLink: 'sample-of-a-link-that-opens-nothing-at-all-3',
} as const;

const addresses = { publicBaseUrl: 'https://vestibule.example', mailDomain: 'maison-aurelle.example' };

/** The languages of letters, in the order of display. */
export const sampleLanguages: readonly ClientLanguage[] = languages;

/**
 * Every letter of this language, in every variant with a different text; hostile text can replace the client's. Staff
 * letters are included only for a language with complete staff texts.
 */
export async function sampleLetters(
  language: ClientLanguage,
  words: Partial<SampleWords> = {},
): Promise<readonly RenderedSample[]> {
  const stage = sampleStage(await sampleHouse(), sampleCast(language, words));
  const hasStaff = staffLanguages.some((one) => one === language);
  const samples = [...lettersToClients(stage), ...(hasStaff ? lettersToStaff(stage) : [])];
  return samples.map((sample) => ({ ...sample, language, rendered: renderLetter(sample.letter, tokens, addresses) }));
}
