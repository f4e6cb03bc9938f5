import { z } from 'zod';
import { SlotPassedError, SlotTakenError } from '#domain/appointments/agenda.ts';
import type { Instant } from '#domain/calendar/instant.ts';
import { ProductError } from '#domain/errors/product-error.ts';
import { type Inquiry, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import type { AgendaReader } from '#ports/agenda-repository.ts';
import type { Ids } from '#ports/ids.ts';
import type { InquiryRepository } from '#ports/inquiry-repository.ts';
import type { PersonRepository } from '#ports/person-repository.ts';
import type { Said } from '#templates/pages/inquiry-page/inquiry-acts-messages.ts';
import { cancelForClient, moveForClient } from '#use-cases/appointments/change-appointment-for-client.ts';
import {
  applyStaffCommand,
  assigneesOf,
  leaveNote,
  reassignReasons,
  type Steering,
  steeredPauses,
} from '#use-cases/choices/apply-staff-command.ts';
import { undoPendingChoice } from '#use-cases/choices/undo-choice.ts';
import { recordOutcome } from '#use-cases/outcome/record-outcome.ts';
import { logTouch } from '#use-cases/relances/log-touch.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, seeOther } from '#web/http/response.ts';
import { retryOnConflict } from '#web/http/retry-on-conflict.ts';
import {
  choiceProblems,
  dayToCome,
  houseCategory,
  isOutcomeKind,
  meetingOutcome,
  neededText,
  optionalText,
  outcomeSchema,
  problemsOf,
  touchSchema,
  typedAmount,
} from '#web/staff-link/staff-choice-schema.ts';
import { type InquiryDetailPorts, inquiryDetail } from './inquiries-api.ts';
import { isConcerned } from './staff-commands-view.ts';

export type SteerRequestPorts = InquiryDetailPorts & {
  readonly inquiries: InquiryRepository;
  readonly people: PersonRepository;
  readonly agendas: AgendaReader;
  readonly ids: Ids;
};

type Fields = Readonly<Record<string, string>>;

/** A form that cannot be carried out as it was typed. */
class FormRefusedError extends ProductError {
  override readonly name = 'FormRefusedError';
  readonly error: z.ZodError;
  constructor(error: z.ZodError) {
    super('The form cannot be carried out as it is.');
    this.error = error;
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, fields: Fields): z.output<Schema> {
  const result = schema.safeParse(fields);
  if (!result.success) throw new FormRefusedError(result.error);
  return result.data;
}

/** An empty field of a form is none. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
}

function reassignment({ house, pageLanguage }: StaffRequest, inquiry: Inquiry, fields: Fields): Steering {
  const words = choiceProblems[pageLanguage];
  const staffIds = assigneesOf(house, inquiry).map(({ staffId }) => staffId);
  const schema = z.object({
    toId: z.string({ error: words.colleague }).refine((id) => staffIds.includes(id), words.colleague),
    reassignReason: z.enum(reassignReasons, { error: words.reason }),
    reassignNote: optionalText(pageLanguage),
  });
  const { toId, reassignReason, reassignNote } = parsed(schema, fields);
  return { act: 'reassign', toId, because: reassignReason, note: reassignNote };
}

function pause({ house, pageLanguage, at }: StaffRequest, inquiry: Inquiry, fields: Fields): Steering {
  const schema = z.object({
    pauseReason: z.enum(steeredPauses, { error: choiceProblems[pageLanguage].reason }),
    pauseUntil: dayToCome(house, inquiry, pageLanguage, at).optional(),
    pauseNote: optionalText(pageLanguage),
  });
  const { pauseReason, pauseUntil, pauseNote } = parsed(schema, filled(fields));
  return { act: 'pause', because: pauseReason, reopensAt: pauseUntil, note: pauseNote };
}

/** Won means that something was bought: the sale is said with it, unless an advisor has told it already. */
function closing({ house, pageLanguage }: StaffRequest, fields: Fields): Steering {
  const closeNote = optionalText(pageLanguage);
  const schema = z.discriminatedUnion(
    'closeReason',
    [
      z.object({ closeReason: z.enum(['without-sale', 'by-staff']), closeNote }),
      z.object({
        closeReason: z.literal('won'),
        saleAmount: typedAmount(house, pageLanguage),
        saleCategory: houseCategory(house, pageLanguage),
        closeNote,
      }),
    ],
    { error: choiceProblems[pageLanguage].reason },
  );
  const posted = parsed(schema, filled(fields));
  if (posted.closeReason !== 'won') return { act: 'close', because: posted.closeReason, note: posted.closeNote };
  const { saleAmount: amountMinor, saleCategory: category } = posted;
  const currency = house.policy.house.currency.code;
  const sale = { kind: 'sale', amountMinor, currency, category } as const;
  return { act: 'close', because: 'won', sale, note: posted.closeNote };
}

interface Act {
  readonly said: Said;
  /** Whether only a manager may; an advisor may do the rest with what concerns them. */
  readonly managersOnly: boolean;
  perform(inquiry: Inquiry): Promise<unknown>;
}

function steering(
  ports: SteerRequestPorts,
  request: StaffRequest,
  said: Said,
  of: (inquiry: Inquiry) => Steering,
): Act {
  const { house, member, at } = request;
  return {
    said,
    managersOnly: said !== 'slots-wanted',
    perform: (inquiry) => applyStaffCommand(ports, { house, inquiry, byId: member.staffId }, of(inquiry), at),
  };
}

function staffAct(said: Said, perform: (inquiry: Inquiry) => Promise<unknown>): Act {
  return { said, managersOnly: false, perform };
}

function noteOf(request: StaffRequest, fields: Fields, name: string): string | undefined {
  return parsed(z.object({ [name]: optionalText(request.pageLanguage) }), filled(fields))[name];
}

function actOf(ports: SteerRequestPorts, request: StaffRequest, fields: Fields): Act | undefined {
  const { house, member, at, pageLanguage } = request;
  const byId = member.staffId;
  if (isOutcomeKind(fields.choice)) {
    return staffAct('outcome', (inquiry) => {
      const posted = parsed(outcomeSchema(house, inquiry, pageLanguage, at), fields);
      const told = { outcome: meetingOutcome(house, posted), note: posted.note };
      return recordOutcome(ports, { house, inquiry, byId }, told, at);
    });
  }
  switch (fields.choice) {
    case 'touch':
      return staffAct('touch', (inquiry) => {
        const { touchId: contactId, ...touch } = parsed(touchSchema(pageLanguage), fields);
        const { touchChannel: channel, touchDirection: direction, touchNote: note } = touch;
        return logTouch(ports, { house, inquiry, byId }, { contactId, channel, direction, note }, at);
      });
    case 'note':
      return staffAct('noted', (inquiry) => {
        const { noteText } = parsed(z.object({ noteText: neededText(pageLanguage) }), fields);
        return leaveNote(ports, { inquiry, byId }, noteText, at);
      });
    case 'cancel':
      return staffAct('cancelled', (inquiry) => {
        const note = noteOf(request, fields, 'cancelNote');
        return cancelForClient(ports, { house, inquiry, member, note }, at);
      });
    case 'move':
      return staffAct('moved', (inquiry) => {
        const { slot } = parsed(z.object({ slot: z.string({ error: choiceProblems[pageLanguage].slot }) }), fields);
        const note = noteOf(request, fields, 'moveNote');
        return moveForClient(ports, { house, inquiry, member, note }, slot, at);
      });
    case 'undo':
      return staffAct('undone', (inquiry) => undoPendingChoice(ports, inquiry, member, at));
    case 'propose-slots':
      return steering(ports, request, 'slots-wanted', () => ({ act: 'propose-slots' }));
    case 'reassign':
      return steering(ports, request, 'reassigned', (inquiry) => reassignment(request, inquiry, fields));
    case 'pause':
      return steering(ports, request, 'paused', (inquiry) => pause(request, inquiry, fields));
    case 'close':
      return steering(ports, request, 'closed', () => closing(request, fields));
    default:
      return undefined;
  }
}

async function perform(ports: SteerRequestPorts, request: StaffRequest, act: Act): Promise<void> {
  await retryOnConflict(async () => {
    const inquiry = await ports.inquiries.read(request.parameter('inquiryId'));
    const allowed = act.managersOnly ? request.member.role === 'manager' : isConcerned(inquiry, request.member);
    if (!allowed) throw new HttpProblemError(403, 'This is for the owner of the inquiry, or for a manager.');
    await act.perform(inquiry);
  });
}

/** Back to the page with GET, so that a reload repeats nothing. */
function back(request: StaffRequest, said: Said): HttpReply {
  const language = request.requestedLanguage === undefined ? '' : `&lang=${request.pageLanguage}`;
  return seeOther(`/inquiries/${request.parameter('inquiryId')}?said=${said}${language}`);
}

/** What stands in the way, if it is something that may happen: the inquiry went on, or the time was taken. */
function hindranceOf(error: unknown): Extract<Said, 'overtaken' | 'slot-taken'> | undefined {
  if (error instanceof InquiryStateError) return 'overtaken';
  return error instanceof SlotTakenError || error instanceof SlotPassedError ? 'slot-taken' : undefined;
}

async function hindered(
  ports: SteerRequestPorts,
  request: StaffRequest,
  fields: Fields,
  error: unknown,
): Promise<HttpReply> {
  if (error instanceof FormRefusedError) {
    const errors = problemsOf(error.error);
    if (!request.isApi) return inquiryDetail(ports, request, { choice: fields.choice ?? '', values: fields, errors });
    const problems = errors.map(({ field, message }) => ({ path: field, message }));
    throw new HttpProblemError(400, 'The inquiry cannot be steered like that.', problems);
  }
  const hindrance = hindranceOf(error);
  if (hindrance === undefined) throw error;
  if (!request.isApi) return back(request, hindrance);
  throw new HttpProblemError(409, 'The inquiry does not allow it as it stands now.');
}

/**
 * `POST /inquiries/{id}` and `/api/inquiries/{id}`: what a manager or the owner does with an inquiry from its page. The
 * field `choice` says what, the others are those of that form.
 */
export async function steerRequest(ports: SteerRequestPorts, request: StaffRequest): Promise<HttpReply> {
  const fields = readForm(request);
  const act = actOf(ports, request, fields);
  if (act === undefined) {
    throw new HttpProblemError(400, 'A choice is needed.', [{ path: 'choice', message: 'Unknown.' }]);
  }
  try {
    await perform(ports, request, act);
  } catch (error) {
    return hindered(ports, request, fields, error);
  }
  if (!request.isApi) return back(request, act.said);
  const at: Instant = request.at;
  return json({ choice: fields.choice, said: act.said, recordedAt: at });
}
