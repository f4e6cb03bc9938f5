import type { ByPresence } from './by-presence.ts';

/** Texts shared by the letters about an appointment. */
export interface AppointmentMessages {
  readonly when: string;
  readonly where: string;
  readonly how: string;
  readonly with: string;
  /** How the meeting begins: what the client finds on arriving, or who calls whom. */
  readonly arrival: {
    readonly video: string;
    readonly phone: string;
    readonly phoneUnknown: string;
    readonly firstVisit: string;
    readonly privateSalon: string;
    readonly boutique: string;
  };
  readonly discretion: string;
  /** Suggestions that improve the meeting, by the client's purpose. */
  readonly preparation: {
    readonly gift: string;
    readonly creation: string;
    readonly collection: string;
    readonly repair: ByPresence<string>;
  };
  /** Label of the button. */
  readonly change: string;
}
