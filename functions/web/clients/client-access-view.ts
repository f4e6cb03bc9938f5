import { staffOf, staffTimeZone } from '#domain/house/house.ts';
import { accessMinutes, accessReasons } from '#domain/identity/client-access.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { ClientAccessList } from '#ports/client-access-repository.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { clientAccessesPage, clientAccessPage } from '#templates/pages/clients/client-access.ts';
import { type OpenClientPorts, openClient } from '#use-cases/permissions/open-client.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, page, seeOther } from '#web/http/response.ts';

interface FindPorts {
  readonly inquiries: Pick<InquiryReader, 'find'>;
}

async function inquiryOf({ inquiries }: FindPorts, request: StaffRequest): Promise<Inquiry> {
  const inquiry = await inquiries.find(request.parameter('inquiryId'));
  if (inquiry === undefined) throw new HttpProblemError(404, 'There is no such inquiry.');
  return inquiry;
}

function shown(
  { house, member, pageLanguage: language }: StaffRequest,
  { inquiryId, reference, owner }: Inquiry,
  refused?: Readonly<Record<string, string>>,
): HttpReply {
  const errors =
    refused === undefined
      ? undefined
      : [{ field: 'because', message: staffPages[language].clientAccess.reasonMissing }];
  const html = clientAccessPage({
    house: brandOf(house.policy.identity),
    language,
    staff: { fullName: member.fullName, role: member.role },
    inquiryId,
    reference,
    ownerName: staffOf(house, owner?.ownerId ?? house.dutyManagerId).fullName,
    minutes: accessMinutes,
    values: refused,
    errors,
  });
  return page(html, refused === undefined ? 200 : 400);
}

/** `GET /inquiries/{inquiryId}/access`: asks a member of staff why they open a colleague's client. */
export async function askForAccess(ports: FindPorts, request: StaffRequest): Promise<HttpReply> {
  return shown(request, await inquiryOf(ports, request));
}

/** `POST /inquiries/{inquiryId}/access`: opens the client for reading, with the reason, for an hour. */
export async function openForReading(ports: FindPorts & OpenClientPorts, request: StaffRequest): Promise<HttpReply> {
  const inquiry = await inquiryOf(ports, request);
  const fields = readForm(request);
  const because = accessReasons.find((reason) => reason === fields.because);
  if (because === undefined) return shown(request, inquiry, fields);
  const text = (fields.note ?? '').trim().slice(0, 300);
  const note = text === '' ? undefined : text;
  await openClient(ports, inquiry, { staffId: request.member.staffId, because, note }, request.at);
  return seeOther(`/inquiries/${inquiry.inquiryId}`);
}

/** How many openings a manager reads on one page. */
const listedAtMost = 200;

/** `GET /accesses`, for managers: who opened which client, and why. */
export async function listAccesses(
  ports: FindPorts & { readonly accesses: ClientAccessList },
  { house, member, pageLanguage: language }: StaffRequest,
): Promise<HttpReply> {
  const accesses = await ports.accesses.listAccesses(listedAtMost);
  const lines = await Promise.all(
    accesses.map(async ({ inquiryId, staffId, because, note, at, until }) => {
      const reference = (await ports.inquiries.find(inquiryId))?.reference ?? inquiryId;
      return { inquiryId, reference, byName: staffOf(house, staffId).fullName, because, note, at, until };
    }),
  );
  return page(
    clientAccessesPage({
      house: brandOf(house.policy.identity),
      language,
      staff: { fullName: member.fullName, role: member.role },
      lines,
      timeZone: staffTimeZone(house, member.staffId),
    }),
  );
}
