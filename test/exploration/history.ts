/** Everything known about a finished wave, as plain data for the invariants. */
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
  /** Everything in it that operators can read. */
  readonly text: string;
  /** Its end in the history: error and cause. */
  readonly lastEvent: string;
}

/** An act with its response. */
export interface DoneAct {
  readonly at: string;
  readonly seed: number;
  readonly life: number;
  readonly act: Act | 'submit';
  /** The result, for an act that chooses a sensible choice by itself: `client: slot-chosen`. */
  readonly meant: string;
  readonly inquiryId: string | undefined;
  readonly status: number;
  readonly body: string;
  /** Faults were injected meanwhile. */
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
  /** The instant of the last act. */
  readonly lastActAt: string;
  readonly endedAt: string;
}
