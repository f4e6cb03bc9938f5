import { machineScopes } from '#domain/choices/machine-scopes.ts';
import { staffTimeZone } from '#domain/house/house.ts';
import { RotationUnderWayError } from '#domain/identity/machine.ts';
import { machineCommand } from '#events/api/machines.ts';
import { MachineChangedError } from '#ports/permissions/machine-repository.ts';
import { brandOf } from '#templates/layout/brand.ts';
import { staffPages } from '#templates/messages/catalogues.ts';
import { machinesPage } from '#templates/pages/machines/machines.ts';
import { commandMachine, type MachineCommand } from '#use-cases/permissions/command-machine.ts';
import { MachineNotFoundError, type MachinePorts } from '#use-cases/permissions/manage-machines.ts';
import { fieldProblems } from '#web/http/field-problems.ts';
import type { StaffRequest } from '#web/http/http-handler.ts';
import { HttpProblemError } from '#web/http/problem.ts';
import { readFields, readForm } from '#web/http/request-body.ts';
import { type HttpReply, json, page } from '#web/http/response.ts';
import { machineJson } from './machine-json.ts';

type Fields = Readonly<Record<string, string>>;

interface Shown {
  /** The key that was just made, with its machine's name; it is on this page and nowhere else. */
  readonly made?: { readonly name: string; readonly token: string } | undefined;
  readonly typed?: Fields | undefined;
  /** The fields that need another value. */
  readonly wrong?: readonly string[] | undefined;
  /** A change that came in between, or a rotation that is under way. */
  readonly refused?: 'rotation' | 'changed' | undefined;
}

async function shown(ports: MachinePorts, request: StaffRequest, state: Shown, status = 200): Promise<HttpReply> {
  const { house, member, at, pageLanguage: language } = request;
  const { wrong = [], refused, typed = {}, made } = state;
  const messages = staffPages[language].machines;
  const nameOf = (id: string) => house.staff.find(({ staffId }) => staffId === id)?.fullName ?? messages.operators;
  const machines = (await ports.machines.list()).map((machine) => machineJson(machine, at));
  const problems = wrong.flatMap((field) =>
    field === 'name' || field === 'scopes' || field === 'days' ? [{ field, message: messages.wrong[field] }] : [],
  );
  return page(
    machinesPage({
      house: brandOf(house.policy.identity),
      language,
      staff: { fullName: member.fullName, role: member.role },
      timeZone: staffTimeZone(house, member.staffId),
      machines: machines.map((one) => ({ ...one, byName: nameOf(one.createdById) })),
      made,
      values: typed,
      errors: refused === undefined ? problems : [{ field: 'machines', message: messages.refused[refused] }],
    }),
    status,
  );
}

/** `GET /machines`, and the same as JSON: the tills, sites and CRMs of the house, for managers. */
export async function showMachines(ports: MachinePorts, request: StaffRequest): Promise<HttpReply> {
  if (!request.isApi) return shown(ports, request, {});
  const machines = await ports.machines.list();
  return json({ machines: machines.map((machine) => machineJson(machine, request.at)) });
}

/** The form's fields as the API takes them: a tick per scope becomes a list. */
function commandOfForm(fields: Fields): unknown {
  const { choice, name, machineId, keyId, days } = fields;
  const scopes = machineScopes.filter((scope) => fields[`scope-${scope}`] !== undefined);
  if (choice === 'make') return { choice, name, scopes, days };
  return choice === 'renew' ? { choice, machineId, days } : { choice, machineId, keyId };
}

function refusalOf(error: unknown): { readonly problem: HttpProblemError; readonly refused?: Shown['refused'] } {
  if (error instanceof MachineNotFoundError)
    return { problem: new HttpProblemError(404, 'There is no such machine or key.') };
  if (error instanceof RotationUnderWayError)
    return { problem: new HttpProblemError(409, error.message), refused: 'rotation' };
  if (error instanceof MachineChangedError)
    return { problem: new HttpProblemError(409, 'The machine changed meanwhile: read it again.'), refused: 'changed' };
  throw error;
}

async function carriedOut(
  ports: MachinePorts,
  request: StaffRequest,
  command: MachineCommand,
): Promise<Awaited<ReturnType<typeof commandMachine>> | ReturnType<typeof refusalOf>> {
  try {
    return await commandMachine(ports, command, request.member.staffId, request.at);
  } catch (error) {
    return refusalOf(error);
  }
}

/** `POST /machines`, and the same by API: makes a machine, renews its key, or revokes one. */
export async function changeMachine(ports: MachinePorts, request: StaffRequest): Promise<HttpReply> {
  const typed = request.isApi ? {} : readForm(request);
  const parsed = machineCommand.safeParse(request.isApi ? readFields(request).fields : commandOfForm(typed));
  if (!parsed.success) {
    const problems = fieldProblems(parsed.error);
    if (request.isApi) throw new HttpProblemError(400, 'The machine cannot be changed like that.', problems);
    const wrong = problems.map(({ path }) => path.split('.')[0] ?? '');
    return shown(ports, request, { typed, wrong }, 400);
  }
  const done = await carriedOut(ports, request, parsed.data);
  if ('problem' in done) {
    if (request.isApi || done.refused === undefined) throw done.problem;
    return shown(ports, request, { refused: done.refused }, 409);
  }
  const { machine, token } = done;
  if (request.isApi) {
    return json({ machine: machineJson(machine, request.at), token: token ?? null }, token === undefined ? 200 : 201);
  }
  return shown(ports, request, { made: token === undefined ? undefined : { name: machine.name, token } });
}
