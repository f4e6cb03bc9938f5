import type { House } from '#domain/house/house.ts';
import { languageNamed } from '#domain/policy/language.ts';
import type { SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import type { Ids } from '#ports/ids.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type InquiryFormValues, inquiryFormPage } from '#templates/pages/inquiry-form/inquiry-form.ts';
import { inquiryFormWords } from '#templates/pages/inquiry-form/inquiry-form-messages.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { problemInWords } from './submission-messages.ts';

/** Grows whenever a word of the form's consent changes: it is part of the proof. */
const formVersion = '2026-11';

/** The exact sentence that a person consents to, in the language of the form. */
export function consentText(house: House, language: Language): string {
  return inquiryFormWords[language].consent(house.policy.house.name);
}

export interface FormAgain {
  readonly values: InquiryFormValues & {
    readonly idempotencyKey?: string | undefined;
    readonly startedAt?: string | undefined;
  };
  readonly problems: readonly SubmissionProblem[];
}

/** The form, empty or with what was typed and what is wrong with it. */
export function formPage(house: House, request: HttpRequest, ids: Ids, again?: FormAgain): string {
  const language = languageNamed(again?.values.language) ?? request.language;
  return inquiryFormPage({
    house: brandOf(house.policy.house),
    language,
    boutiques: house.boutiques
      .filter(({ closed }) => closed !== true)
      .map(({ boutiqueId, name, city }) => ({ boutiqueId, name: `${city}, ${name}` })),
    formVersion,
    startedAt: again?.values.startedAt ?? request.at,
    idempotencyKey: again?.values.idempotencyKey ?? ids.next('form'),
    privacyUrl: '/privacy',
    values: again?.values,
    errors: again?.problems.map((problem) => ({ field: problem.path, message: problemInWords(problem, language) })),
  });
}
