import type { Agenda } from '#domain/appointments/agenda.ts';
import { ProductError } from '#domain/errors/product-error.ts';

/** Reads the times an advisor keeps for clients. They are written with their inquiry: `InquiryChange.agendas`. */
export interface AgendaReader {
  /** The present agenda; an advisor who keeps no time yet has an empty one, at version 0. */
  read(advisorId: string): Promise<Agenda>;
}

/** An agenda as it was read, and as it is to be stored. */
export interface AgendaChange {
  readonly before: Agenda;
  readonly after: Agenda;
}

/** The agenda changed between read and write: read again and check whether the time is still free. */
export class AgendaChangedError extends ProductError {
  override readonly name = 'AgendaChangedError';
}
