import { describe, expect, it } from 'vitest';
import { InquiryStateError } from '#domain/inquiry/inquiry.ts';
import { LinkAlreadyUsedError } from '#ports/link-repository.ts';
import { recordSatisfaction } from '#use-cases/outcome/record-satisfaction.ts';
import { acting, houseWith, paris, withMeeting } from '../../ports/client-life.ts';
import { inquiry } from '../../ports/samples.ts';

const now = paris(27, '10:00');

describe('the satisfaction with a meeting', () => {
  it('is published as figures without a name; the comment stays with the client', async () => {
    const ports = houseWith(withMeeting());
    const act = await acting(ports, 'satisfaction');
    await recordSatisfaction(ports, act, { csat: 5, comment: 'Parfait.' }, now);
    expect(ports.memory.said).toEqual([
      {
        name: 'satisfaction-given.v1',
        at: now,
        data: { appointmentId: 'app-0', advisorId: 'camille', csat: 5, nps: null },
      },
    ]);
    expect(ports.memory.contents.get('inq-1')?.notes).toMatchObject([{ kind: 'satisfaction', text: 'Parfait.' }]);
    expect(ports.inquiry().signals).toEqual([]);
    expect(ports.memory.outcomes.get(act.link.linkId)).toMatchObject({ choice: 'satisfaction', csat: 5 });
  });

  it('counts once', async () => {
    const ports = houseWith(withMeeting());
    const act = await acting(ports, 'satisfaction');
    await recordSatisfaction(ports, act, { csat: 5 }, now);
    const again = { ...act, inquiry: ports.inquiry() };
    await expect(recordSatisfaction(ports, again, { csat: 1 }, now)).rejects.toThrow(LinkAlreadyUsedError);
    expect(ports.saidNames()).toHaveLength(1);
  });

  it('is not asked of a client without a meeting', async () => {
    const ports = houseWith(inquiry());
    const act = await acting(ports, 'satisfaction');
    await expect(recordSatisfaction(ports, act, { csat: 5 }, now)).rejects.toThrow(InquiryStateError);
  });
});
