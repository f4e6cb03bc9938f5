import { describe, expect, it } from 'vitest';
import { InquiryChangedError, InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { readCompletion } from '#events/submissions/inquiry-completion.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import { assignAdvisor } from '#use-cases/assignment/assign-advisor.ts';
import { completeInquiry, replyToAdvisor } from '#use-cases/intake/complete-inquiry.ts';
import { acting, awaitingChoice, houseWith, keptFor, paris, wait } from '../../ports/client-life.ts';
import { inquiry } from '../../ports/samples.ts';

const now = paris(24, '10:00');
const incomplete = () => inquiry({ status: 'incomplete', ...wait('incomplete') });

function completion(fields: object) {
  const reading = readCompletion(fields);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.completion;
}

describe('a client’s completion', () => {
  it('is added to the inquiry, which is qualified again as a whole', async () => {
    const ports = houseWith(incomplete());
    const added = completion({ message: 'La référence 4021.', occasion: 'Noël', meetingPreference: 'video' });
    await completeInquiry(ports, await acting(ports, 'completion'), added, now);
    expect(ports.memory.contents.get('inq-1')).toMatchObject({
      message: 'Je cherche une montre.\n\nLa référence 4021.',
      occasion: 'Noël',
    });
    expect(ports.inquiry()).toMatchObject({
      status: 'received',
      qualification: undefined,
      clientWait: undefined,
      completions: 1,
      answers: { intent: 'acquire', category: 'watches', meetingPreference: 'video', acceptsByAppointment: true },
    });
    expect(ports.inquiry().signals.map(({ kind }) => kind)).toEqual(['completed']);
    expect(ports.saidNames()).toEqual(['client-completed.v1']);
  });

  it('starts the clock of the first response, because the earlier days were the client’s', async () => {
    const ports = houseWith(incomplete());
    await completeInquiry(ports, await acting(ports, 'completion'), completion({ message: 'Noël.' }), now);
    await assignAdvisor(ports, 'inq-1', now);
    // It came in on Monday: four business hours from Tuesday at 10:00, with lunch from 13:00 to 14:00.
    expect(ports.inquiry().firstResponse).toMatchObject({ startedAt: now, deadlineAt: paris(24, '15:00') });
    expect(ports.inquiry().firstResponse?.breachedAt).toBeUndefined();
  });

  it('removes nothing from the earlier text', async () => {
    const ports = houseWith(incomplete());
    await completeInquiry(ports, await acting(ports, 'completion'), completion({ occasion: 'Noël' }), now);
    expect(ports.inquiry().answers).toMatchObject({ intent: 'acquire', acceptsByAppointment: true });
    expect(ports.memory.contents.get('inq-1')?.message).toBe('Je cherche une montre.');
  });

  it('is recorded once, however often it is sent, and never over another change', async () => {
    const ports = houseWith(incomplete());
    const act = await acting(ports, 'completion');
    const added = completion({ message: 'Une fois.' });
    await completeInquiry(ports, act, added, now);
    await expect(completeInquiry(ports, act, added, now)).rejects.toThrow(InquiryChangedError);
    ports.memory.inquiries.set('inq-1', { ...incomplete(), version: act.inquiry.version });
    await expect(completeInquiry(ports, act, added, now)).rejects.toThrow(LinkAlreadyUsedError);
    expect(ports.memory.contents.get('inq-1')?.message.match(/Une fois/g)).toHaveLength(1);
  });

  it('is refused when none was asked for', async () => {
    const ports = houseWith(awaitingChoice());
    const act = await acting(ports, 'completion');
    await expect(completeInquiry(ports, act, completion({ message: 'Bonjour' }), now)).rejects.toThrow(
      InquiryStateError,
    );
  });
});

describe('a completion as it is posted', () => {
  it('must not be empty', () => {
    expect(readCompletion({ message: '  ', availability: '' })).toMatchObject({
      ok: false,
      problems: [{ path: 'message' }],
    });
  });

  it('must contain no field about means, and no unrequested field', () => {
    const refused = readCompletion({ message: 'Oui', budget: '10000', fullName: 'Autre' });
    expect(refused).toMatchObject({ ok: false });
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual(['budget', 'fullName']);
  });

  it('does not change a missing intent into another', () => {
    expect(completion({ message: 'Oui', intent: '' }).intent).toBeUndefined();
  });
});

describe('the answer to a question', () => {
  it('reaches the advisor who asked and owes an answer in turn; held times are released', async () => {
    const ports = houseWith(awaitingChoice({ ...wait('question') }));
    await replyToAdvisor(ports, await acting(ports, 'completion'), 'Taille 54.', now);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-first-response',
      clientAsked: { what: 'replied', at: now },
      owner: { ownerId: 'camille' },
    });
    expect(keptFor(ports)).toEqual([]);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'client-words', text: 'Taille 54.' }]);
    expect(ports.memory.said[0]).toMatchObject({ name: 'client-completed.v1', data: { what: 'replied' } });
  });
});
