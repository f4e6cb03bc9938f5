import { addDays, localDateOf } from '#domain/calendar/local-date.ts';
import type { HousePolicy } from '#domain/policy/policy.ts';
import { PolicyNotFoundError } from '#domain/policy/policy-version.ts';
import type { PolicyReader } from '#ports/policy-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { type PolicyEditorView, policyPage } from '#templates/pages/policy/policy.ts';
import { type PolicyHistory, readPolicyHistory } from '#use-cases/policy/read-policy-history.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { type FormValues, formOf } from './policy-form.ts';
import { checkPolicy } from './policy-problems.ts';
import { publisherName } from './publisher-name.ts';
import { withUsualParts } from './usual-parts.ts';

/** The state of the editor between two requests: only publishing stores anything. */
export interface Editor {
  readonly history: PolicyHistory;
  /** The version on which the editor was opened. */
  readonly basedOn: string;
  /** Its content, with which a draft is compared. */
  readonly published: HousePolicy;
  /** The same with the usual parts where it leaves some out, and with the form's hidden parts, which have no field. */
  readonly basis: HousePolicy;
  readonly values: FormValues;
  readonly json: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly publication: PolicyEditorView['publication'];
}

/** Parts of the document without fields: texts, which rows the grid has, and retention, which nothing applies yet. */
function restOf({ privateDocuments, privateCollection, vicGrid, retention }: HousePolicy): object {
  return { privateDocuments, privateCollection, vicGrid, retention };
}

/** Replaces those parts by the form's hidden ones, if they are valid. */
function withRest(policy: HousePolicy, rest: string | undefined): HousePolicy {
  if (rest === undefined) return policy;
  try {
    const carried: unknown = JSON.parse(rest);
    const parts = typeof carried === 'object' && carried !== null ? carried : {};
    return checkPolicy({ ...policy, ...parts }, 'en').policy ?? policy;
  } catch (error) {
    if (error instanceof SyntaxError) return policy;
    throw error;
  }
}

/** A value that a browser leaves out (an unticked box) is empty, not unchanged. */
function typedValues(filled: FormValues, fields: FormValues, basis: HousePolicy): FormValues {
  const emptied = Object.fromEntries(Object.keys(filled).map((name) => [name, '']));
  const levels = Object.fromEntries(basis.vicGrid.map(({ level }, index) => [`vicGrid.${index}.level`, level]));
  return { ...emptied, ...fields, ...levels };
}

/** Opens the editor on the latest version, or in the form's state. @throws PolicyNotFoundError */
export async function openEditor(
  ports: { readonly policies: PolicyReader },
  request: StaffRequest,
  fields: FormValues,
): Promise<Editor> {
  const history = await readPolicyHistory(ports);
  const basedOn = fields.basedOn ?? history.latest;
  const stored = await ports.policies.findContent(basedOn);
  if (stored === undefined) throw new PolicyNotFoundError(basedOn);
  const basis = withRest(withUsualParts(stored), fields.rest);
  const filled = formOf(basis, request.pageLanguage);
  const isPosted = fields.choice !== undefined && fields.choice !== 'read-text';
  const today = localDateOf(request.at, stored.identity.timeZone);
  return {
    history,
    basedOn,
    published: stored,
    basis,
    values: isPosted ? typedValues(filled, fields, basis) : filled,
    json: fields.json ?? JSON.stringify(basis, null, 2),
    period: { from: fields.previewFrom ?? addDays(today, -7), to: fields.previewTo ?? today },
    publication: {
      isLater: fields.when === 'later',
      on: fields.effectiveOn ?? addDays(today, 1),
      time: fields.effectiveTime ?? '09:00',
      note: (fields.note ?? '').trim().slice(0, 500),
    },
  };
}

type Shown = Partial<Pick<PolicyEditorView, 'errors' | 'differences' | 'preview' | 'isReadFromText' | 'published'>> & {
  readonly draft?: HousePolicy | undefined;
};

export function editorPage(editor: Editor, request: StaffRequest, { draft, ...shown }: Shown): string {
  const { history, basis, values, json, period, publication, basedOn } = editor;
  const { house, pageLanguage, member } = request;
  const current = history.versions.find(({ version }) => version === history.inForce);
  return policyPage({
    house: brandOf(house.policy.identity),
    language: pageLanguage,
    staff: { fullName: member.fullName, role: member.role },
    timeZone: house.policy.identity.timeZone,
    currency: house.policy.identity.currency.code,
    inForce: {
      version: history.inForce,
      since: current?.inForceFrom ?? request.at,
      by: publisherName(house, current?.publishedBy ?? 'setup', pageLanguage),
    },
    scheduled: history.scheduled,
    basedOn,
    values,
    rest: JSON.stringify(restOf(basis)),
    json: draft === undefined ? json : JSON.stringify(draft, null, 2),
    period,
    publication,
    ...shown,
    errors: shown.errors ?? [],
  });
}
