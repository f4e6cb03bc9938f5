import { staffOf, staffTimeZone } from '#domain/house/house.ts';
import { ClientMergeError } from '#domain/identity/client-merge.ts';
import { PersonNotFoundError } from '#domain/identity/person.ts';
import { clientMergeRequest, clientUnmergeRequest } from '#events/api/clients.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { type ClientMergeView, clientMergePage, type MergeLine } from '#templates/pages/clients/client-merge.ts';
import {
  type ComparedRecord,
  compareRecord,
  findRecord,
  mergeClients,
  unmergeClients,
} from '#use-cases/identity/merge-clients.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { readFields } from '#web/http/request-body.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { type MergeApiPorts, obstacleOf, postMerge, previewMerge } from './merge-api.ts';

type Rest = Pick<ClientMergeView, 'said' | 'errors'> & { readonly status?: number };

function comparedView({ record, inquiries, purchases }: ComparedRecord) {
  const { personId, fullName, email, phone } = record;
  return { personId, fullName, email, phone, inquiries, purchases };
}

/** The page with whatever was found under the two names. */
async function shown(
  ports: MergeApiPorts,
  request: StaffRequest,
  values: Readonly<Record<string, string | undefined>>,
  { status = 200, ...rest }: Rest = {},
): Promise<HttpReply> {
  const { house, member, pageLanguage: language } = request;
  const messages = staffPages[language].clientMerge;
  const errors: FieldError[] = [...(rest.errors ?? [])];
  const find = async (name: 'one' | 'other') => {
    const typed = (values[name] ?? '').trim();
    if (typed === '') return undefined;
    return findRecord(ports, typed).catch((error: unknown) => {
      if (!(error instanceof PersonNotFoundError)) throw error;
      errors.push({ field: name, message: messages.unknown });
      return undefined;
    });
  };
  const [kept, other] = [await find('one'), await find('other')];
  const nameOf = (staffId: string) => staffOf(house, staffId).fullName;
  const lines = async (keptId: string): Promise<MergeLine[]> =>
    (await ports.merges.listMerges(keptId)).map(({ at, byId, because, undone }) => ({
      at,
      byName: nameOf(byId),
      because,
      undone: undone && { at: undone.at, byName: nameOf(undone.byId), because: undone.because },
    }));
  const compared: ClientMergeView['compared'] =
    kept === undefined || other === undefined
      ? undefined
      : {
          kept: comparedView(await compareRecord(ports, kept)),
          other: comparedView(await compareRecord(ports, other)),
          standing:
            other.mergedInto === kept.personId
              ? 'merged'
              : kept.personId === other.personId
                ? 'same'
                : obstacleOf(kept, other) === undefined
                  ? 'free'
                  : 'obstructed',
          history: await lines(kept.personId),
        };
  const html = clientMergePage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    timeZone: staffTimeZone(house, member.staffId),
    values,
    errors: errors.length === 0 ? undefined : errors,
    compared,
    said: rest.said,
  });
  return page(html, errors.length === 0 ? status : 400);
}

/** `GET /clients/merge?one=…&other=…`, and the same as JSON. */
export async function showMerge(ports: MergeApiPorts, request: StaffRequest): Promise<HttpReply> {
  if (request.isApi) return previewMerge(ports, request);
  return shown(ports, request, { one: request.query.one, other: request.query.other });
}

/** `POST /clients/merge`: the manager's decision, and the page with what came of it; the same as JSON. */
export async function decideMerge(ports: MergeApiPorts, request: StaffRequest): Promise<HttpReply> {
  if (request.isApi) return postMerge(ports, request);
  const { fields } = readFields(request);
  const typed: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields ?? {})) if (typeof value === 'string') typed[name] = value;
  const { one = '', other = '', reason, choice } = typed;
  const note = typed.note === '' ? undefined : typed.note;
  const asked = { with: other, reason, note };
  const byId = request.member.staffId;
  const ids = { keptId: one, otherId: other };
  const missing = [{ field: 'reason', message: staffPages[request.pageLanguage].clientMerge.reasonMissing }];
  try {
    if (choice === 'unmerge') {
      const parsed = clientUnmergeRequest.safeParse(asked);
      if (!parsed.success) return shown(ports, request, typed, { errors: missing });
      await unmergeClients(ports, ids, { byId, because: parsed.data.reason, note: parsed.data.note }, request.at);
      return shown(ports, request, { one, other }, { said: 'unmerged' });
    }
    const parsed = clientMergeRequest.safeParse(asked);
    if (!parsed.success) return shown(ports, request, typed, { errors: missing });
    await mergeClients(ports, ids, { byId, because: parsed.data.reason, note: parsed.data.note }, request.at);
    return shown(ports, request, { one, other }, { said: 'merged' });
  } catch (error) {
    // Somebody was quicker, or the records are part of another merge: the page tells how they stand.
    if (!(error instanceof ClientMergeError) && !(error instanceof PersonNotFoundError)) throw error;
    return shown(ports, request, { one, other }, { status: 409 });
  }
}
