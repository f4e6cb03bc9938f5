import type { Person } from '#domain/identity/person.ts';
import type { ClientPageView, ThreadEntry } from '#templates/pages/clients/client-page.ts';

function entryJson(entry: ThreadEntry) {
  if (entry.kind !== 'inquiry') return entry;
  const { kind, at, inquiryId, reference, stage: status } = entry;
  return { kind, at, inquiryId, reference, status };
}

/** `/api/clients/{personId}`: what the client's page shows. Null stands for "not known" and for "not for this reader". */
export function clientJson({ personId, advisorId }: Person, view: ClientPageView, asOf: string) {
  const { fullName, level, vip, knownSince = null, bought, rhythm, outlook, gesture, wishes, thread } = view;
  return {
    personId,
    asOf,
    fullName,
    level,
    vip,
    advisorId: advisorId ?? null,
    knownSince,
    bought: bought && {
      visits: bought.visits,
      firstOn: bought.firstOn ?? null,
      lastOn: bought.lastOn ?? null,
      categories: bought.categories,
      total: bought.total ?? null,
      withoutRate: bought.withoutRate,
    },
    rhythm,
    outlook: outlook && {
      visits: outlook.visits,
      revenue: outlook.money === undefined ? null : { ...outlook.money.span, currency: outlook.money.currency },
    },
    gesture,
    wishes: {
      channels: wishes.channels ?? null,
      frequency: wishes.frequency ?? null,
      pausedUntil: wishes.pausedUntil ?? null,
      isStopped: wishes.isStopped,
      consentGivenAt: wishes.consentGivenAt ?? null,
      consentWithdrawnAt: wishes.consentWithdrawnAt ?? null,
    },
    thread: thread.map(entryJson),
  };
}
