import type { Agenda } from '#domain/appointments/agenda.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** Reads what an advisor keeps for clients. It is written with the inquiry it is kept for: `InquiryChange.agendas`. */
export interface AgendaReader {
  /** As it is this instant; the agenda of somebody who keeps nothing yet is empty, at version 0. */
  read(advisorId: string): Promise<Agenda>;
}

/** An agenda as it was read, and as it is to be. */
export interface AgendaChange {
  readonly before: Agenda;
  readonly after: Agenda;
}

/** The agenda changed between reading and writing it: read again and look whether the time is still free. */
export class AgendaChangedError extends ProductError {
  override readonly name = 'AgendaChangedError';
}
