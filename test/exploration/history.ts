/** Everything that can be known of a wave when it is over, as plain data: what the invariants look at. */
import type { Agenda } from '#domain/appointments/agenda.ts';
import type { House } from '#domain/house/house.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { HouseEvent } from '#events/catalog.ts';
import type { Act } from './life.ts';

export interface SeenMail {
  readonly at: string;
  readonly to: string;
  readonly mailKey: string;
  readonly subject: string;
  readonly hasUnsubscribe: boolean;
}

export interface SeenExecution {
  readonly name: string;
  readonly inquiryId: string;
  readonly status: string;
  readonly stateNow: string | undefined;
  readonly events: number;
  /** States entered. */
  readonly transitions: number;
  /** Everything that operators can read of it. */
  readonly text: string;
  /** How it ended, as the history has it: its error and cause. */
  readonly lastEvent: string;
}

/** An act as it was answered. */
export interface DoneAct {
  readonly at: string;
  readonly seed: number;
  readonly life: number;
  readonly act: Act | 'submit';
  /** What it came to, when the act was to do whatever makes sense: `client: slot-chosen`. */
  readonly meant: string;
  readonly inquiryId: string | undefined;
  readonly status: number;
  readonly body: string;
  /** Part of AWS was being spoilt meanwhile. */
  readonly spoilt: boolean;
}

export interface SeenPerson {
  readonly personId: string;
  readonly seed: number;
  readonly email: string;
  readonly fullName: string;
  readonly word: string;
  readonly timeZone: string;
}

export interface SeenInquiry {
  readonly seed: number;
  readonly inquiry: Inquiry;
  /** In the order in which they were written. */
  readonly events: readonly HouseEvent[];
}

export interface History {
  readonly house: House;
  readonly inquiries: readonly SeenInquiry[];
  readonly people: readonly SeenPerson[];
  readonly personEvents: readonly HouseEvent[];
  readonly executions: readonly SeenExecution[];
  readonly agendas: readonly Agenda[];
  readonly mails: readonly SeenMail[];
  readonly acts: readonly DoneAct[];
  readonly logs: string;
  readonly timersLeft: number;
  /** Nobody has acted since. */
  readonly lastActAt: string;
  readonly endedAt: string;
}
