import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/task.ts';
import { remindOfAppointment } from '#use-cases/remind-of-appointment.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => remindOfAppointment(ports, input.inquiryId, input.at));
