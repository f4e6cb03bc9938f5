import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { tellAppointment } from '#use-cases/appointments/notify-appointment.ts';

const ports = letterPorts();

export const handler = task(taskInput, (input) => tellAppointment(ports, input.inquiryId, input.at));
