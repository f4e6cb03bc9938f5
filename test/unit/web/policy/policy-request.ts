import { staffOf } from '#domain/house/house.ts';
import { reachOf } from '#domain/permissions/route-permissions.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { house, monday10 } from '../../ports/house.ts';

/** The request of the manager's browser with the editor's fields, or of a system with a document. */
export function policyRequest(
  body: { readonly fields: Readonly<Record<string, string>> } | { readonly json: unknown },
  parts: Partial<StaffRequest> = {},
): StaffRequest {
  const isForm = 'fields' in body;
  const type = isForm ? 'application/x-www-form-urlencoded;charset=UTF-8' : 'application/json';
  const text = isForm ? new URLSearchParams(body.fields).toString() : JSON.stringify(body.json);
  const { member = staffOf(house(), 'helene'), route = 'POST /api/policy/check' } = parts;
  return {
    route,
    method: 'POST',
    path: '/api/policy/check',
    at: monday10,
    requestId: 'request-1',
    sourceAddress: '192.0.2.1',
    wantsHtml: false,
    isApi: true,
    language: 'en',
    requestedLanguage: undefined,
    token: '',
    query: {},
    header: (name) => (name === 'content-type' ? type : undefined),
    parameter: () => '',
    bytes: () => Buffer.from(text),
    house: house(),
    member,
    reach: reachOf(route, member.role),
    sessionToken: 'session',
    pageLanguage: 'en',
    ...parts,
  };
}
