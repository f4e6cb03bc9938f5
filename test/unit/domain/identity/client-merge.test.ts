import { describe, expect, it } from 'vitest';
import {
  addressedProfile,
  mergedFields,
  mergedProfile,
  refuseUnlessMergeable,
  unmergedProfiles,
} from '#domain/identity/client-merge.ts';
import { consent, person } from '../../ports/samples.ts';

const kept = person({
  personId: 'kept',
  email: 'anne@work.example',
  advisorId: undefined,
  vicLevel: 'client',
  stoppedTopics: ['invitation'],
  latestInquiryIds: ['inq-1'],
  consents: [consent({ givenAt: '2026-11-01T09:00:00.000Z' })],
});
const other = person({
  personId: 'other',
  email: 'anne@home.example',
  phone: '+33 6 12 34 56 78',
  advisorId: 'camille',
  vip: true,
  vicLevel: 'vic',
  stoppedTopics: ['follow-up'],
  preferences: { frequency: 'quarterly', setAt: '2026-11-10T09:00:00.000Z' },
  latestInquiryIds: ['inq-2'],
  consents: [consent({ givenAt: '2026-11-05T09:00:00.000Z' })],
});

describe('two records merged', () => {
  const after = mergedProfile(kept, other);

  it('keep what the first has, and take from the second what it lacks', () => {
    expect(after).toMatchObject({
      personId: 'kept',
      email: 'anne@work.example',
      phone: '+33 6 12 34 56 78',
      advisorId: 'camille',
      vip: true,
      vicLevel: 'vic',
      mergedIds: ['other'],
      latestInquiryIds: ['inq-2', 'inq-1'],
    });
  });

  it('are silent where either wished for silence', () => {
    expect(after.stoppedTopics).toEqual(['invitation', 'follow-up']);
    expect(after.preferences?.frequency).toBe('quarterly');
    const withdrawn = mergedProfile(kept, { ...other, consentWithdrawnAt: '2026-11-20T09:00:00.000Z' });
    expect(withdrawn.consentWithdrawnAt).toBe('2026-11-20T09:00:00.000Z');
  });

  it('are written to at the address of each inquiry’s own record', () => {
    expect(addressedProfile(after, other)).toMatchObject({
      personId: 'kept',
      email: 'anne@home.example',
      addressedAs: 'other',
    });
  });

  it('cannot be merged again, nor in a chain', () => {
    const merged = { ...other, mergedInto: 'kept' };
    expect(() => refuseUnlessMergeable(kept, kept)).toThrow('same record');
    expect(() => refuseUnlessMergeable(after, merged)).toThrow('merged already');
    expect(() => refuseUnlessMergeable(person({ personId: 'third' }), merged)).toThrow('third record');
    expect(() => refuseUnlessMergeable(merged, person({ personId: 'third' }))).toThrow('third record');
    expect(() => refuseUnlessMergeable(person({ personId: 'third' }), after)).toThrow('take those merges back');
  });
});

describe('a merge taken back', () => {
  const after = mergedProfile(kept, other);
  const fields = { before: mergedFields(kept), after: mergedFields(after) };
  const stored = {
    kept: { inquiryIds: ['inq-1'], consents: kept.consents },
    other: { inquiryIds: ['inq-2', 'inq-3'], consents: other.consents },
  };
  const back = unmergedProfiles(after, { ...other, mergedInto: 'kept' }, fields, stored);

  it('gives each its own inquiries, consents, level and advisor again', () => {
    expect(back.kept).toMatchObject({ mergedIds: [], advisorId: undefined, vip: false, vicLevel: 'client' });
    expect(back.kept.latestInquiryIds).toEqual(['inq-1']);
    expect(back.kept.consents).toEqual(kept.consents);
    expect(back.other.mergedInto).toBeUndefined();
    expect(back.other).toMatchObject({ latestInquiryIds: ['inq-2', 'inq-3'], vicLevel: 'vic', advisorId: 'camille' });
  });

  it('keeps what was decided since, and widens nothing that may be sent', () => {
    const since = {
      ...after,
      vicLevel: 'top-vic',
      stoppedTopics: [...after.stoppedTopics, 'collection-news'],
    } as const;
    const later = unmergedProfiles(since, { ...other, mergedInto: 'kept' }, fields, stored);
    expect(later.kept.vicLevel).toBe('top-vic');
    expect(later.kept.stoppedTopics).toContain('follow-up');
    expect(later.other.stoppedTopics).toContain('collection-news');
  });
});
