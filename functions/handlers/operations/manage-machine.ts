import * as z from 'zod';
import { machineCommand } from '#events/api/machines.ts';
import { instant } from '#events/envelope/envelope.ts';
import { machinePorts } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { commandMachine } from '#use-cases/permissions/command-machine.ts';

const ports = machinePorts();
const request = z.object({ command: machineCommand, at: instant });

export const manageMachineOperation: Work = async (event) => {
  const { command, at } = request.parse(event);
  const { machine, token = null } = await commandMachine(ports, command, 'operators', at);
  return { machineId: machine.machineId, token };
};
