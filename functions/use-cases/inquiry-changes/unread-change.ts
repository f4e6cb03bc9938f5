import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { QualificationReason } from '#domain/qualification/qualification.ts';
import { isInTriage } from '#domain/triage/triage.ts';
import type { InquiryChange } from '#ports/inquiry-repository.ts';

/** The client was asked for more by machine, has not answered, and no person has read the message yet. */
export function isUnread(inquiry: Inquiry): boolean {
  return inquiry.status === 'incomplete' && inquiry.qualification !== undefined && isInTriage(inquiry);
}

const nobodyHasRead: QualificationReason = {
  criterion: 'verdict',
  points: 0,
  maxPoints: 0,
  because: { code: 'nobody-has-read', params: {} },
  evidence: [],
};

/** Instead of a silent pause: the duty manager owns it by name and has a deadline to read it. */
export function broughtToPerson({ qualification }: Inquiry): InquiryChange {
  if (qualification === undefined) return { set: {}, events: [] };
  const points = qualification.reasons.filter(({ criterion }) => criterion !== 'verdict');
  return {
    set: {
      status: 'received',
      clientWait: undefined,
      qualification: { ...qualification, verdict: 'doubtful', confidence: 'low', reasons: [nobodyHasRead, ...points] },
    },
    events: [],
  };
}
