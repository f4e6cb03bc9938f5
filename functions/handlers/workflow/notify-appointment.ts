import { letterPorts } from '#runtime/container.ts';
import { task, taskInput } from '#runtime/workflow-task.ts';
import { notifyAppointment } from '#use-cases/appointments/notify-appointment.ts';

const ports = letterPorts();

export const notifyAppointmentStep = task(taskInput, (input) => notifyAppointment(ports, input.inquiryId, input.at));
