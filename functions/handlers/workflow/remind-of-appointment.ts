import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { remindOfAppointment } from '#use-cases/appointments/remind-of-appointment.ts';

const ports = letterPorts();

export const remindOfAppointmentStep = task(taskInput, (input) =>
  remindOfAppointment(ports, input.inquiryId, input.at),
);
