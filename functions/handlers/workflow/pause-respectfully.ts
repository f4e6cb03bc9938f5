import { agendas, letterPorts, people } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { pauseRespectfully } from '#use-cases/outcome/pause-respectfully.ts';

const ports = { ...letterPorts(), people: people(), agendas: agendas() };

export const pauseRespectfullyStep = task(taskInput, (input) => pauseRespectfully(ports, input.inquiryId, input.at));
