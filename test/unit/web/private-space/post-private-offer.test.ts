import { describe, expect, it } from 'vitest';
import type { House } from '#domain/house/house.ts';
import type { Inquiry, Ownership } from '#domain/inquiry/inquiry.ts';
import { defaultPolicy } from '#domain/policy/default-policy.ts';
import { scoreInquiry } from '#domain/qualification/score-inquiry.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import type { Link } from '#ports/link-repository.ts';
import { performPrivateSignal } from '#web/private-space/post-private-offer.ts';
import { privateOffers, privateOffersFragment } from '#web/private-space/private-offers.ts';
import { monday10, house as plainHouse } from '../../ports/house.ts';
import { type HouseInMemory, houseInMemory } from '../../ports/memory-house.ts';
import { consent, content, inquiry, person } from '../../ports/samples.ts';
import { webRequest } from '../http/web-request.ts';

const plain = plainHouse();
const { privateDocuments, privateCollection } = demoHouse.policy;
const house: House = {
  ...plain,
  policy: {
    ...plain.policy,
    privateDocuments: privateDocuments.map(({ levels, ...one }) => ({
      ...one,
      ...(levels === undefined ? {} : { levels: ['client', 'vic', 'top-vic'] }),
    })),
    privateCollection,
  },
};
const spacePath = '/private/token-1';
const qualification = scoreInquiry(
  {
    message: 'Je cherche une montre.',
    language: 'fr',
    intent: 'acquire',
    acceptsByAppointment: true,
    knownClientLevel: 'vic',
  },
  defaultPolicy,
  monday10,
);
const owner: Ownership = {
  ownerId: 'camille',
  kind: 'advisor',
  assignmentNumber: 1,
  since: monday10,
  because: 'continuity',
};
const link: Link = {
  linkId: 'f'.repeat(64),
  purpose: 'private-space',
  holderId: 'person-1',
  personId: 'person-1',
  inquiryId: 'inq-1',
  createdAt: monday10,
  validUntil: '2027-02-01T09:00:00.000Z',
};

const withInquiry = (parts: Partial<Inquiry> = {}, at = house) =>
  houseInMemory({
    house: at,
    person: person({ consents: [consent()] }),
    inquiries: [inquiry({ status: 'awaiting-client', vicLevel: 'vic', qualification, owner, ...parts })],
  });

async function shown(ports: HouseInMemory) {
  const dossier = {
    house: ports.house,
    inquiry: ports.inquiry(),
    person: await ports.people.read('person-1'),
    content: content(),
  };
  return privateOffers(dossier, monday10, { language: 'fr', spacePath });
}

const act = (ports: HouseInMemory, form: Record<string, string>, more: Parameters<typeof webRequest>[1] = {}) =>
  performPrivateSignal(ports, webRequest(spacePath, { form, ...more }), link, form);

describe('the reserved section', () => {
  it('is shown to a qualified client, by the level they are served at', async () => {
    expect(await shown(withInquiry())).toMatchObject({
      documents: [{ documentId: 'atelier' }, { documentId: 'transmission' }],
      collection: { title: 'Le cabinet' },
      appointment: true,
    });
    const newcomer = await shown(withInquiry({ vicLevel: 'new' }));
    expect(newcomer?.documents.map(({ documentId }) => documentId)).toEqual(['atelier']);
    expect(newcomer?.collection).toBeUndefined();
  });

  it.each<Partial<Inquiry>>([
    { qualification: undefined },
    { qualification: { ...qualification, verdict: 'incomplete' } },
    { status: 'paused' },
    { status: 'closed' },
  ])('is not even mentioned otherwise: %o', async (parts) => {
    expect(await shown(withInquiry(parts))).toBeUndefined();
  });

  it('announces that opening an offer is recorded; a post with its name opens it', async () => {
    const ports = withInquiry();
    const dossier = {
      house,
      inquiry: ports.inquiry(),
      person: await ports.people.read('person-1'),
      content: content(),
    };
    const section = String(privateOffersFragment(dossier, monday10, { language: 'fr', spacePath }));
    expect(section.indexOf('nous le notons')).toBeLessThan(section.indexOf('<form'));
    expect(section.match(/<form method="post"/g)).toHaveLength(4);
    expect(section).not.toContain('<a ');
  });
});

describe('opening a reserved text', () => {
  it('shows it and records it, once a day', async () => {
    const ports = withInquiry();
    const form = { choice: 'dossier-downloaded', document: 'atelier' };
    expect((await act(ports, form))?.body).toContain('Quarante jours à l’atelier');
    expect((await act(ports, form))?.body).toContain('Quarante jours à l’atelier');
    expect(await ports.people.signalsOf('person-1')).toMatchObject([
      { kind: 'dossier-downloaded', via: 'private-space' },
    ]);
    await act(ports, form, { at: '2026-11-24T09:00:00.000Z' });
    expect(await ports.people.signalsOf('person-1')).toHaveLength(2);
    expect(JSON.parse((await act(ports, form, { wantsHtml: false }))?.body ?? '')).toEqual({
      choice: 'dossier-downloaded',
      recordedAt: monday10,
      repeated: true,
    });
  });

  it('that is not open to them is refused, and not recorded', async () => {
    const ports = withInquiry({ vicLevel: 'new' });
    for (const form of [
      { choice: 'dossier-downloaded', document: 'transmission' },
      { choice: 'dossier-downloaded', document: 'unheard-of' },
      { choice: 'private-collection-viewed' },
    ]) {
      await expect(act(ports, form)).rejects.toMatchObject({ status: 403 });
    }
    expect(await ports.people.signalsOf('person-1')).toEqual([]);
  });

  it('is refused after consent was withdrawn, even from a page that was open before', async () => {
    const ports = withInquiry();
    const event = { name: 'consent-withdrawn.v1', at: monday10, data: { via: 'preferences' } } as const;
    await ports.people.withdrawConsent(await ports.people.read('person-1'), event);
    await expect(act(ports, { choice: 'private-collection-viewed' })).rejects.toMatchObject({ status: 403 });
  });

  it('ignores choices of other sections', async () => {
    const ports = withInquiry();
    expect(await act(ports, { choice: 'call' })).toBeUndefined();
    const form = { choice: 'private-collection-viewed' };
    const mailLink: Link = { ...link, purpose: 'slots' };
    expect(await performPrivateSignal(ports, webRequest(spacePath, { form }), mailLink, form)).toBeUndefined();
  });
});

describe('asking for an appointment', () => {
  const form = { choice: 'appointment-requested' };

  it('is a signal, and has the house offer times when it is the client’s turn', async () => {
    const ports = withInquiry();
    expect((await act(ports, form))?.body).toContain('camille vous proposera plusieurs horaires');
    expect(ports.inquiry()).toMatchObject({ status: 'awaiting-client', proposalWanted: 'first' });
    expect(ports.saidNames().filter((name) => name === 'client-asked.v1')).toHaveLength(1);
    expect(await ports.people.signalsOf('person-1')).toMatchObject([{ kind: 'appointment-requested' }]);
  });

  it('twice is recorded once, and confirmed twice although it is no longer offered', async () => {
    const bare: House = { ...house, policy: { ...house.policy, privateDocuments: [], privateCollection: undefined } };
    const ports = withInquiry({}, bare);
    await act(ports, form);
    const { signals } = ports.inquiry();
    expect((await act(ports, form))?.status).toBe(200);
    expect(ports.inquiry().signals).toEqual(signals);
    expect(await shown(ports)).toBeUndefined();
  });

  it('of the duty manager, who has no slots, makes them owe an answer', async () => {
    const ports = withInquiry({ owner: { ...owner, ownerId: house.dutyManagerId, kind: 'duty-manager' } });
    const reply = await act(ports, form);
    expect(ports.inquiry().status).toBe('awaiting-first-response');
    expect(reply?.body).toMatch(/vous répondra avant/);
  });

  it('right after an answer is forwarded to the person who gave it', async () => {
    const ports = withInquiry({ status: 'responded' });
    expect((await act(ports, form))?.body).toContain('camille a reçu votre demande et reviendra vers vous');
    expect(ports.inquiry()).toMatchObject({ status: 'responded', clientAsked: { what: 'other-times' } });
    const { signals } = ports.inquiry();
    await act(ports, form);
    expect(ports.inquiry().signals).toEqual(signals);
  });

  it('adds nothing to an answer that is already owed, but is shown with it', async () => {
    const ports = withInquiry({ status: 'awaiting-first-response' });
    await act(ports, form);
    expect(ports.inquiry().proposalWanted).toBeUndefined();
    expect(ports.saidNames()).not.toContain('client-asked.v1');
    expect(ports.inquiry().raisedBy).toMatchObject([{ kind: 'appointment-requested' }]);
  });
});
