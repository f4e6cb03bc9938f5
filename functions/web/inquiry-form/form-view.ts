import type { HouseProfile } from '#domain/house/house.ts';
import { offeredCategories, offeredIntents } from '#domain/policy/inquiry-choices.ts';
import type { SubmissionProblem } from '#events/submissions/inquiry-submission.ts';
import type { HouseProfileReader } from '#ports/house-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { Language } from '#templates/i18n/language.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { clientPages } from '#templates/messages/catalogues.ts';
import { type InquiryFormValues, inquiryFormPage } from '#templates/pages/inquiry-form/inquiry-form.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { publicLanguage } from './public-language.ts';
import { submissionProblemMessage } from './submission-problem-message.ts';

/** Changes whenever the form's consent text does: it is part of the proof. */
const formVersion = '2026-11';

/** The exact sentence of the consent, in the language of the form. */
export function consentText(house: HouseProfile, language: Language): string {
  return clientPages[language].inquiryForm.consent({ house: house.policy.identity.name });
}

export interface FormAgain {
  readonly values: InquiryFormValues & {
    readonly idempotencyKey?: string | undefined;
    readonly startedAt?: string | undefined;
  };
  readonly problems: readonly SubmissionProblem[];
}

/** The form, empty or with the typed values and their problems. */
export function formPage(house: HouseProfile, request: HttpRequest, ids: Ids, again?: FormAgain): string {
  const { languages } = house.policy.identity;
  const language = languages.find((one) => one === again?.values.language) ?? publicLanguage(house, request);
  return inquiryFormPage({
    house: brandOf(house.policy.identity),
    language,
    intents: offeredIntents(house.policy),
    categories: offeredCategories(house.policy),
    languages,
    boutiques: house.boutiques
      .filter(({ closed }) => closed !== true)
      .map(({ boutiqueId, name, city }) => ({ boutiqueId, name: `${city}, ${name}` })),
    formVersion,
    startedAt: again?.values.startedAt ?? request.at,
    idempotencyKey: again?.values.idempotencyKey ?? ids.next('form'),
    privacyUrl: '/privacy',
    values: again?.values,
    errors: again?.problems.map((problem) => ({
      field: problem.path,
      message: submissionProblemMessage(problem, language),
    })),
  });
}

export async function showInquiryForm(
  ports: { readonly houses: HouseProfileReader; readonly ids: Ids },
  request: HttpRequest,
): Promise<HttpReply> {
  return page(formPage(await ports.houses.read(), request, ports.ids));
}
