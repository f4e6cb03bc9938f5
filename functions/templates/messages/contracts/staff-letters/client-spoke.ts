import type { ClientAsked } from '#domain/relance/client-wait.ts';

interface Subjects {
  readonly plain: (values: { readonly name: string }) => string;
  /** An answer is owed by then. */
  readonly due: (values: { readonly name: string; readonly before: string }) => string;
}

export interface ClientSpokeMessages {
  readonly subjects: Readonly<Record<ClientAsked['what'], Subjects>>;
  readonly openings: Readonly<Record<ClientAsked['what'], string>>;
  /** A meeting is agreed, or no answer is owed: the message is forwarded, and no new deadline begins. */
  readonly passedOn: string;
  readonly meetingStands: (values: { readonly time: string }) => string;
}
