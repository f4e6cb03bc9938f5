import { describe, expect, it } from 'vitest';
import type { ClientPage } from '#domain/choices/client-choices.ts';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import { policyPublication, policyRollback } from '#events/api/policy.ts';
import { contactRequest } from '#events/api/records.ts';
import { readClientChoice } from '#web/client-link/client-choices.ts';
import { staffCommands } from '#web/inquiry-page/staff-commands.ts';
import { outcomeNamed } from '#web/staff-link/meeting-outcomes.ts';
import { answerNamed } from '#web/staff-link/staff-answers.ts';
import { awaitingChoice, paris, wait, withMeeting } from '../../ports/client-life.ts';
import { house, monday10 } from '../../ports/house.ts';
import { inquiry } from '../../ports/samples.ts';

/** Characters that make a text look different, or that no mail and no page can show. */
const hidden = ['call \u202eyadot', 'call \u2066today', 'call\u0000today', 'half a gem \ud83d', 'call \u{e0041}today'];
/** Characters that people type: lines, tabs, the marks of their script, a joined emoji. */
const plain = 'After six,\n\tשלום \u200f 💎 👩\u200d👧 می\u200cخواهم';

const incomplete = () => inquiry({ status: 'incomplete', ...wait('incomplete') });
const met = () => withMeeting({ status: 'closed', closing: 'won' });
const question = () => awaitingChoice({ ...wait('question'), proposal: undefined });
interface Words {
  readonly choice: string;
  readonly field: string;
  readonly page: ClientPage;
  readonly about: () => Inquiry;
  readonly besides?: Readonly<Record<string, string>>;
}
const clientWords: readonly Words[] = [
  { choice: 'call', field: 'wish', page: 'slots', about: awaitingChoice },
  { choice: 'other-times', field: 'wish', page: 'slots', about: awaitingChoice },
  { choice: 'declined', field: 'wish', page: 'slots', about: awaitingChoice },
  { choice: 'cancelled', field: 'wish', page: 'appointment', about: withMeeting, besides: { next: 'nothing' } },
  { choice: 'completed', field: 'message', page: 'completion', about: question },
  { choice: 'completed', field: 'message', page: 'completion', about: incomplete },
  { choice: 'satisfaction', field: 'comment', page: 'satisfaction', about: met, besides: { csat: '5' } },
];

describe.each(clientWords)(
  'what a client types: $choice, $field on $page',
  ({ choice, field, page, about, besides }) => {
    const read = (text: string) =>
      readClientChoice(
        { choice, ...besides, [field]: text },
        { page, inquiry: about() },
        { language: 'en', today: '2026-11-24' },
      );

    it.each(hidden)('is refused with a problem by field when it has a hidden character: %j', (text) => {
      const message = 'The message contains an invisible character.';
      expect(read(text)).toMatchObject({ ok: false, errors: [{ field, message }] });
    });

    it('is accepted as people type it', () => {
      expect(read(plain)).toMatchObject({ ok: true });
    });
  },
);

const team = house();
const later = paris(25, '12:00');
const staffWords = [
  ['an answer', 'note', answerNamed('answered'), { choice: 'answered', channel: 'call' }],
  ['a question to the client', 'question', answerNamed('clarify'), { choice: 'clarify' }],
  ['a hand-over', 'note', answerNamed('hand-over'), { choice: 'hand-over', colleague: 'hugo' }],
  ['an outcome', 'note', outcomeNamed('attended'), { choice: 'attended' }],
  ['a note', 'noteText', staffCommands.note, { choice: 'note' }],
  ['a contact', 'touchNote', staffCommands.touch, { touchId: 'a', touchChannel: 'call', touchDirection: 'inbound' }],
  ['a cancellation', 'cancelNote', staffCommands.cancel, { choice: 'cancel' }],
] as const;

describe.each(staffWords)('text typed by staff: %s', (_name, field, choice, fields) => {
  const read = (text: string) =>
    choice?.read({ ...fields, [field]: text }, { house: team, inquiry: withMeeting(), language: 'en', at: later });

  it.each(hidden)('is refused with a problem by field when it has a hidden character: %j', (text) => {
    expect(read(text)).toMatchObject({ ok: false, errors: [{ field }] });
  });

  it('is accepted as people type it', () => {
    expect(read(plain)).toMatchObject({ ok: true });
  });
});

describe('text from another system', () => {
  it.each(hidden)('is refused when it has a hidden character: %j', (note) => {
    expect(contactRequest.safeParse({ inquiryId: 'inq-1', channel: 'call', at: monday10, note }).success).toBe(false);
    expect(policyPublication.safeParse({ policy: {}, basedOn: '2026-11-01', note }).success).toBe(false);
    expect(policyRollback.safeParse({ to: '2026-11-01', note }).success).toBe(false);
  });

  it('is accepted as people type it', () => {
    expect(contactRequest.safeParse({ inquiryId: 'inq-1', channel: 'call', note: plain }).success).toBe(true);
    expect(policyRollback.safeParse({ to: '2026-11-01', note: plain }).success).toBe(true);
  });
});
