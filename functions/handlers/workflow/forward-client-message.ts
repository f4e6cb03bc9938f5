import { agendas, letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { forwardClientMessage } from '#use-cases/relances/forward-client-message.ts';

const ports = { ...letterPorts(), agendas: agendas() };

export const forwardClientMessageStep = task(taskInput, (input) =>
  forwardClientMessage(ports, input.inquiryId, input.at),
);
