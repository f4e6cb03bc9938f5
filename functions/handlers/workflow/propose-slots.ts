import { agendas, letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { proposeSlots } from '#use-cases/appointments/propose-slots.ts';

const ports = { ...letterPorts(), agendas: agendas() };

export const proposeSlotsStep = task(taskInput, (input) => proposeSlots(ports, input.inquiryId, input.at));
