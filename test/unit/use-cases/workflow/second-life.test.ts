import { describe, expect, it } from 'vitest';
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { Purchase } from '#ports/purchase-repository.ts';
import { chooseSlot } from '#use-cases/appointments/choose-slot.ts';
import { notifyAppointment } from '#use-cases/appointments/notify-appointment.ts';
import { applyStaffCommand } from '#use-cases/choices/apply-staff-command.ts';
import { commitChoice } from '#use-cases/choices/commit-choice.ts';
import { acknowledgeInquiry } from '#use-cases/intake/acknowledge-inquiry.ts';
import { closeInquiry } from '#use-cases/outcome/close-inquiry.ts';
import { pauseRespectfully } from '#use-cases/outcome/pause-respectfully.ts';
import { resumePausedInquiries } from '#use-cases/outcome/resume-paused-inquiries.ts';
import { askAdvisor } from '#use-cases/relances/ask-advisor.ts';
import { goOn } from '#use-cases/workflow/plan-next-step.ts';
import { acting, awaitingChoice, houseWith, offered, paris, withMeeting } from '../../ports/client-life.ts';
import type { HouseInMemory } from '../../ports/memory-house.ts';

const now = paris(24, '10:00');
const later = paris(24, '10:30');

const clientLetters = (ports: HouseInMemory) =>
  [...ports.outbox.entries.values()].filter(({ about }) => about.audience === 'client').map(({ mailKey }) => mailKey);

async function resumes(ports: HouseInMemory, at: string) {
  await askAdvisor(ports, await acting(ports, 'private-space'), { what: 'resume', words: 'Me revoici.' }, at);
}

describe('a second meeting of the same inquiry', () => {
  it('is neither asked about nor given up before it takes place, although the first has no outcome', async () => {
    const outcomeAskedAt = [paris(23, '10:00'), paris(23, '11:00'), paris(23, '12:00')];
    const ports = houseWith(awaitingChoice({ outcomeAskedAt, outcome: { kind: 'attended' } }));
    await chooseSlot(ports, await acting(ports, 'slots'), offered[0].slotId, now);
    expect((await notifyAppointment(ports, 'inq-1', now)).next).toBe('await-appointment');
    const dayAfterAll = paris(24, '11:30');
    expect((await goOn(ports, 'inq-1', dayAfterAll)).next).not.toBe('ask-for-outcome');
    expect(ports.inquiry()).toMatchObject({ outcome: undefined, outcomeAskedAt: undefined });
  });
});

describe('a client who comes back after a sale', () => {
  const sale = { kind: 'sale', amountMinor: 4_200_000, currency: 'EUR', category: 'watches' } as const;

  it('has it in their history once, however often the inquiry is closed afterwards', async () => {
    const sold: Purchase[] = [];
    const purchases = {
      listOf: async () => [],
      record: async (purchase: Purchase) => {
        sold.push(purchase);
        return 'recorded' as const;
      },
    };
    const committedChoice = { choice: 'outcome', byId: 'camille', at: now, outcome: sale } as const;
    const won: Partial<Inquiry> = { status: 'closed', closing: 'won', outcome: sale, committedChoice };
    const ports = { ...houseWith(withMeeting(won)), purchases };
    await resumes(ports, later);
    const about = { house: ports.house, inquiry: ports.inquiry(), byId: 'helene' };
    await applyStaffCommand(ports, about, { act: 'close', because: 'by-staff' }, paris(24, '10:31'));
    await commitChoice(ports, 'inq-1', paris(24, '10:41'));
    await closeInquiry(ports, 'inq-1', paris(24, '10:41'));
    expect(ports.inquiry()).toMatchObject({ status: 'closed', closing: 'by-staff' });
    expect(sold).toEqual([]);
  });
});

describe('a date named by a person for the reprise', () => {
  const reopensAt = '2027-03-01T08:00:00.000Z';

  it('is kept after any number of silent reprises', async () => {
    const pause = { reason: 'later', reopensAt } as const;
    const pendingChoice = { choice: 'paused', byId: 'helene', at: now, undoUntil: later, pause } as const;
    const ports = houseWith(awaitingChoice({ reprises: 2, pendingChoice }));
    await commitChoice(ports, 'inq-1', later);
    await pauseRespectfully(ports, 'inq-1', later);
    await resumePausedInquiries(ports, reopensAt);
    expect(ports.inquiry()).toMatchObject({
      status: 'awaiting-client',
      clientWait: { moment: 'reprise' },
      reprises: 1,
    });
  });

  it('restarts the count of reprises once the client has written', async () => {
    const ports = houseWith(awaitingChoice({ status: 'paused', reprises: 2, clientWait: undefined }));
    await resumes(ports, later);
    expect(ports.inquiry().reprises).toBeUndefined();
  });
});

describe('letters of a reopened inquiry', () => {
  it('name who answers, when a client signal completed the inquiry', async () => {
    const ports = houseWith(withMeeting({ status: 'awaiting-first-response', appointment: undefined, waitsBegun: 1 }));
    await acknowledgeInquiry(ports, 'inq-1', now);
    expect(clientLetters(ports)).toEqual(['inq-1.acknowledgement-completed-0']);
  });

  it('redirect again after a first redirection, and never twice for one judgement', async () => {
    const committedChoice = { choice: 'off-target', byId: 'camille', at: now, offTargetReason: 'press' } as const;
    const about = { status: 'awaiting-first-response', appointment: undefined, committedChoice } as const;
    const ports = houseWith(withMeeting(about));
    await pauseRespectfully(ports, 'inq-1', now);
    await pauseRespectfully(ports, 'inq-1', now);
    await resumes(ports, later);
    ports.memory.inquiries.set('inq-1', {
      ...ports.inquiry(),
      committedChoice: { ...committedChoice, at: later },
      clientAsked: undefined,
    });
    await pauseRespectfully(ports, 'inq-1', later);
    expect(clientLetters(ports)).toEqual(['inq-1.off-target', `inq-1.off-target-${Date.parse(later)}`]);
  });

  it('do not announce the end of relances to a client who stopped them', async () => {
    const pause = { reason: 'later' } as const;
    const committedChoice = { choice: 'paused', byId: 'helene', at: now, pause } as const;
    const ports = houseWith(awaitingChoice({ committedChoice }));
    const anna = await ports.people.read('person-1');
    ports.memory.people.set('person-1', { ...anna, stoppedTopics: ['follow-up'] });
    await pauseRespectfully(ports, 'inq-1', now);
    expect([ports.inquiry().status, clientLetters(ports)]).toEqual(['paused', []]);
  });
});
