import { agendas, letterPorts } from '#runtime/container.ts';
import { signalInput, task } from '#runtime/workflow-task.ts';
import { handOverToColleague } from '#use-cases/assignment/hand-over-to-colleague.ts';

const ports = { ...letterPorts(), agendas: agendas() };

export const handOverToColleagueStep = task(signalInput, (input) =>
  handOverToColleague(ports, input.inquiryId, input.signalId, input.at),
);
