import * as z from 'zod';
import { instant } from '#events/envelope/envelope.ts';
import { machinePorts } from '#runtime/container.ts';
import type { Work } from '#runtime/dispatch.ts';
import { machineJson } from '#web/machines/machine-json.ts';

const { machines } = machinePorts();
const request = z.object({ at: instant });

export const listMachinesOperation: Work = async (event) => {
  const { at } = request.parse(event);
  return { machines: (await machines.list()).map((machine) => machineJson(machine, at)) };
};
