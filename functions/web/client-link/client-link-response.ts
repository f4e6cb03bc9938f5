import { staffOf } from '#domain/house/house.ts';
import type { InquiryReader } from '#ports/inquiry-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import type { FieldError } from '#templates/layout/field-errors.ts';
import { appointmentPage } from '#templates/pages/client-link/appointment.ts';
import type { ClientForm } from '#templates/pages/client-link/client-form.ts';
import { completionPage } from '#templates/pages/client-link/completion.ts';
import { satisfactionPage } from '#templates/pages/client-link/satisfaction.ts';
import { slotsPage } from '#templates/pages/client-link/slots.ts';
import type { ClientAction } from '#use-cases/choices/read-client-link.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import type { HttpRequest } from '#web/http/request.ts';
import { type HttpReply, page } from '#web/http/response.ts';
import { linkProblemReply } from '#web/link-problem/link-problem-view.ts';
import { wishesOn } from './client-choices.ts';
import {
  type ClientCase,
  type ClientViewPorts,
  clientLanguage,
  completionAsk,
  meetingOf,
  offerOf,
  pathOf,
} from './client-link-view.ts';
import { recordedResponse } from './recorded-response.ts';

export type ClientPagePorts = ClientViewPorts & { readonly inquiries: InquiryReader };

/** Refused input: the typed values, with a problem beside each field. */
export interface Retry {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
  readonly status: 400 | 409;
}

interface Shown {
  /** False only right after the act itself. */
  readonly repeated?: boolean;
  readonly retry?: Retry | undefined;
}

type OpenAction = Extract<ClientAction, { kind: 'open' }>;

async function openPage(
  ports: ClientPagePorts,
  request: HttpRequest,
  action: OpenAction,
  retry: Retry | undefined,
): Promise<string> {
  const { house, inquiry, purpose } = action;
  const { at } = request;
  const about: ClientCase = { house, inquiry, person: await ports.people.read(inquiry.personId) };
  const { timeZone } = about.person;
  const language = clientLanguage(request, inquiry);
  const form: ClientForm = { actionPath: pathOf(request), language, values: retry?.values, errors: retry?.errors };
  const base = { house: brandOf(house.policy.identity), ...form, language, reference: inquiry.reference };
  const advisorName = staffOf(house, inquiry.owner?.ownerId ?? house.dutyManagerId).fullName;
  const wishes = wishesOn(purpose, inquiry, at);
  switch (purpose) {
    case 'completion': {
      const content = await ports.inquiries.readContent(inquiry);
      const question = content.notes.findLast((note) => note.kind === 'question')?.text;
      const isQuestion = inquiry.clientWait?.moment === 'question';
      const asked =
        inquiry.status === 'incomplete'
          ? ({ kind: 'missing', ...completionAsk(house, inquiry) } as const)
          : ({ kind: 'question', advisorName, question: isQuestion ? question : undefined } as const);
      const { message } = content;
      return completionPage({ ...base, message, asked, wishes });
    }
    case 'slots': {
      const { proposal } = inquiry;
      const offer = await offerOf(ports, about, at);
      if (offer === undefined || proposal === undefined) throw new HttpProblemError(409, 'No slot is offered now.');
      const heldUntil = proposal.heldUntil > at ? proposal.heldUntil : undefined;
      const proposerName = staffOf(house, proposal.advisorId).fullName;
      return slotsPage({ ...base, advisorName: proposerName, offer, heldUntil, wishes });
    }
    case 'appointment': {
      const meeting = await meetingOf(ports, about, at);
      if (meeting === undefined) throw new HttpProblemError(409, 'There is no appointment now.');
      return appointmentPage({ ...base, meeting, wishes });
    }
    case 'satisfaction': {
      const { appointment } = inquiry;
      if (appointment === undefined) throw new HttpProblemError(409, 'There was no appointment.');
      const metName = staffOf(house, appointment.advisorId).fullName;
      return satisfactionPage({ ...base, advisorName: metName, metAt: appointment.startsAt, timeZone });
    }
  }
}

/** The page of a client's link, after a GET or a POST. */
export async function clientActionReply(
  ports: ClientPagePorts,
  request: HttpRequest,
  action: ClientAction,
  { repeated = true, retry }: Shown,
): Promise<HttpReply> {
  switch (action.kind) {
    case 'expired':
    case 'replaced': {
      if (!request.wantsHtml && request.method === 'POST')
        throw new HttpProblemError(409, `This link is ${action.kind}.`);
      const language = clientLanguage(request, action.inquiry);
      return linkProblemReply(request, action.house, { problem: action.kind, status: 410, language });
    }
    case 'open':
      // A system gets problem+json instead of a page: the requested choice is not available.
      if (!request.wantsHtml && request.method === 'POST') throw new HttpProblemError(409, 'Not possible any more.');
      return page(await openPage(ports, request, action, retry), retry?.status ?? 200);
    case 'recorded':
      return recordedResponse(ports, request, { ...action, repeated });
  }
}
