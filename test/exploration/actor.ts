/** Performs the acts of one client and their advisors by HTTP: by mail links, the private space and the staff pages. */
import type { Inquiry } from '#domain/inquiry/inquiry.ts';
import type { CapturedLetter, ExploredHouse } from './explored-house.ts';
import type { Mishap } from './failing-service.ts';
import type { DoneAct } from './history.ts';
import { type Act, type Beginning, type Deed, householdOf, type Life, type Way } from './life.ts';
import { clientOf, submissionOf } from './submissions.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
}

const nowhere: Answer = { status: 0, body: 'There is no such link.' };

type Fields = Readonly<Record<string, string>>;

/** The targets of one inquiry's letter links, oldest first. */
interface Links {
  readonly staff: string[];
  readonly client: string[];
  readonly space: string[];
  readonly unsubscribe: string[];
}

const noLinks = (): Links => ({ staff: [], client: [], space: [], unsubscribe: [] });

export class Household {
  readonly seed: number;
  readonly lives: readonly Life[];
  readonly inquiryIds: (string | undefined)[] = [];
  readonly acts: DoneAct[] = [];
  readonly #house: ExploredHouse;
  readonly #links = new Map<string, Links>();
  #submissions = 0;

  constructor(house: ExploredHouse, seed: number, lives: readonly Life[] = householdOf(seed)) {
    this.#house = house;
    this.seed = seed;
    this.lives = lives;
  }

  get client() {
    return clientOf(this.seed);
  }

  /** Every inquiry this household sent. */
  allInquiryIds(): string[] {
    return [...new Set(this.acts.flatMap(({ inquiryId }) => inquiryId ?? []))];
  }

  receives({ mailKey, to, links }: CapturedLetter): void {
    const inquiryId = mailKey.split('.')[0] ?? '';
    const known = this.#links.get(inquiryId) ?? noLinks();
    this.#links.set(inquiryId, known);
    for (const link of links) {
      const { pathname } = new URL(link);
      if (pathname.startsWith('/private/')) known.space.push(link);
      if (pathname.startsWith('/u/')) known.unsubscribe.push(link);
      if (pathname.startsWith('/a/')) (to === this.client.email ? known.client : known.staff).push(link);
    }
  }

  async begin(life: number): Promise<void> {
    const { beginning } = this.lives[life] ?? { beginning: 'qualified' };
    if (beginning === 'known-client') await this.#buysBefore();
    await this.#does(life, 'submit', 'client: submits', undefined, () => this.#submit(beginning));
    this.inquiryIds[life] = this.acts.findLast((act) => act.act === 'submit' && act.life === life)?.inquiryId;
  }

  async performs(life: number, act: Act): Promise<void> {
    const inquiryId = this.inquiryIds[life];
    if (inquiryId === undefined) return;
    const inquiry = await this.#house.table.inquiries.find(inquiryId);
    if (inquiry === undefined) return;
    const deed = act.deed.by === 'whoever is next' ? sensible(inquiry, act.deed.pick, this.#now()) : act.deed;
    const meant = `${deed.by}: ${'choice' in deed ? deed.choice : ''}`;
    const once = () => this.#does(life, act, meant, inquiryId, () => this.#perform(inquiry, deed));
    await Promise.all(act.twice ? [once(), once()] : [once()]);
  }

  async #does(
    life: number,
    act: Act | 'submit',
    meant: string,
    inquiryId: string | undefined,
    perform: () => Promise<Answer>,
  ) {
    const at = this.#now();
    const { mailService, tableService } = this.#house;
    const isSpoilt = () => mailService.spoils() + tableService.spoils() > 0;
    const countSpoilt = () => mailService.spoilt() + tableService.spoilt();
    const before = isSpoilt();
    const spoiltBefore = countSpoilt();
    const { status, body } = await perform();
    const named = /"inquiryId":"([^"]+)"/.exec(body)?.[1];
    // A fault of the same minute may begin and end between the two checks: its spoiled calls are counted.
    const spoilt = before || isSpoilt() || countSpoilt() > spoiltBefore;
    this.acts.push({
      at,
      seed: this.seed,
      life,
      act,
      meant,
      inquiryId: named ?? inquiryId,
      status,
      body: body.slice(0, 400),
      spoilt,
    });
  }

  #now(): string {
    return new Date(this.#house.stack.clock.now()).toISOString();
  }

  async #call(url: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(url, { redirect: 'manual', ...init });
    return { status: response.status, body: await response.text() };
  }

  #post(url: string | undefined, fields: Fields): Promise<Answer> {
    if (url === undefined) return Promise.resolve(nowhere);
    return this.#call(url, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'application/json' },
    });
  }

  #json(path: string, body: object, headers: Fields = {}): Promise<Answer> {
    return this.#call(`${this.#house.stack.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  /** A refused sign-in is retried, because faults are temporary. */
  async #session(triesLeft = 5): Promise<Fields> {
    const granted = await this.#house.stack
      .invoke('grant-session', { role: 'manager', at: this.#now() })
      .catch((error: unknown) => {
        if (triesLeft === 0) throw error;
      });
    if (granted === undefined) return this.#session(triesLeft - 1);
    const { token } = granted as { readonly token: string };
    return { authorization: `Bearer ${token}`, accept: 'application/json' };
  }

  #submit(beginning: Beginning, again = false): Promise<Answer> {
    if (!again) this.#submissions += 1;
    return this.#json('/inquiries', submissionOf(this.client, beginning, this.#submissions - 1));
  }

  async #buysBefore(): Promise<void> {
    const { email, fullName } = this.client;
    const purchases = [1, 2, 3].map((n) => ({
      purchaseId: `sale-${this.seed}-${n}`,
      email,
      fullName,
      purchasedOn: `2026-0${n}-14`,
      amountMinor: 4_000_000,
      currency: 'EUR',
      category: 'high-jewellery',
      advisorId: 'camille-laurent',
    }));
    await this.#json('/api/purchases', purchases, await this.#session());
  }

  #linkOf(inquiryId: string, whose: 'staff' | 'client', way: Way, pick: number): string | undefined {
    const links = this.#links.get(inquiryId) ?? noLinks();
    if (way === 'private-space' && whose === 'client') return links.space.at(-1);
    return way === 'older-link' ? links[whose][pick % Math.max(1, links[whose].length)] : links[whose].at(-1);
  }

  #perform(inquiry: Inquiry, deed: Deed): Promise<Answer> {
    switch (deed.by) {
      case 'client':
        return this.#byClient(inquiry, deed);
      case 'advisor':
        return this.#byAdvisor(inquiry, deed);
      case 'manager':
        return this.#byManager(inquiry, deed.choice, deed.pick);
      case 'house':
        return this.#reprovision(deed.choice);
      case 'table':
        this.#house.tableService.spoil(deed.choice, deed.calls);
        return Promise.resolve({ status: 200, body: '' });
      case 'mail service':
        return this.#mailService(deed.choice, 'calls' in deed ? deed.calls : 0);
      default:
        return Promise.resolve({ status: 200, body: '' });
    }
  }

  #byClient(inquiry: Inquiry, deed: Extract<Deed, { by: 'client' }>): Promise<Answer> {
    const { inquiryId } = inquiry;
    if ('way' in deed) {
      const link = this.#linkOf(inquiryId, 'client', deed.way, deed.pick);
      return this.#post(link, clientFields(inquiry, deed.choice, deed.pick, this.#now(), this.client.word));
    }
    const links = this.#links.get(inquiryId) ?? noLinks();
    const preferences = links.space.at(-1) === undefined ? undefined : `${links.space.at(-1)}/preferences`;
    switch (deed.choice) {
      case 'submit-again':
        return this.#submit(this.lives[0]?.beginning ?? 'qualified', true);
      case 'submit-anew':
        return this.#submit('qualified');
      case 'one-click':
        return this.#post(links.unsubscribe.at(-1), { 'List-Unsubscribe': 'One-Click' });
      case 'monthly':
        return this.#post(preferences, { frequency: 'monthly', 'topic-follow-up': 'on', 'channel-email': 'on' });
      case 'paused':
        return this.#post(preferences, {
          frequency: 'as-needed',
          'topic-follow-up': 'on',
          'channel-email': 'on',
          'paused-until': dayAfter(this.#now(), 20),
        });
      case 'stop-all':
        return this.#post(preferences, { frequency: 'as-needed', stopped: 'on' });
      case 'withdraw-consent':
        return this.#post(preferences, { choice: 'withdraw-consent' });
      case 'undo-withdrawal':
        return this.#post(preferences, { choice: 'undo-withdrawal' });
    }
  }

  async #byAdvisor(inquiry: Inquiry, deed: Extract<Deed, { by: 'advisor' }>): Promise<Answer> {
    const { inquiryId, owner } = inquiry;
    if (!('way' in deed)) {
      const direction = deed.choice === 'called' ? 'outbound' : 'inbound';
      const advisorId = owner?.ownerId ?? 'camille-laurent';
      return this.#json('/api/contacts', { inquiryId, channel: 'call', advisorId, direction }, await this.#session());
    }
    const link = this.#linkOf(inquiryId, 'staff', deed.way, 'pick' in deed ? deed.pick : 1);
    const fields = advisorFields(inquiry, deed, this.#now());
    // An outcome is recorded by the link that asked for it, or on the inquiry's page.
    if (deed.way !== 'private-space') return this.#post(link, fields);
    return this.#form(`/api/inquiries/${inquiryId}`, fields);
  }

  async #form(path: string, fields: Fields): Promise<Answer> {
    const headers = await this.#session();
    return this.#call(`${this.#house.stack.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
    });
  }

  #byManager(inquiry: Inquiry, choice: Extract<Deed, { by: 'manager' }>['choice'], pick: number): Promise<Answer> {
    const path = `/api/inquiries/${inquiry.inquiryId}`;
    const staff = ['camille-laurent', 'ines-benali', 'louis-ferrand', 'james-okafor', 'helene-marchand'];
    switch (choice) {
      case 'reassign': {
        const others = staff.filter((one) => one !== inquiry.owner?.ownerId);
        return this.#form(path, { choice, toId: others[pick % others.length] ?? '', reassignReason: 'workload' });
      }
      case 'pause':
        return this.#form(path, { choice, pauseReason: 'no-capacity' });
      case 'pause-until':
        return this.#form(path, { choice: 'pause', pauseReason: 'later', pauseUntil: dayAfter(this.#now(), 5 + pick) });
      case 'close':
        return this.#form(path, { choice, closeReason: pick % 2 === 0 ? 'by-staff' : 'without-sale' });
      case 'close-won':
        return this.#form(path, {
          choice: 'close',
          closeReason: 'won',
          saleAmount: '12500',
          saleCategory: 'jewellery',
        });
      default:
        return this.#form(path, { choice });
    }
  }

  async #reprovision(choice: Extract<Deed, { by: 'house' }>['choice']): Promise<Answer> {
    const today = this.#now().slice(0, 10);
    try {
      await this.#house.provision((house) => {
        const louis = house.staff.find((member: { staffId: string }) => member.staffId === 'louis-ferrand');
        if (choice === 'on-leave') louis.profile.leave = [{ from: today, to: dayAfter(this.#now(), 21) }];
        if (choice === 'advisor-left') {
          house.staff = house.staff.filter((member: { staffId: string }) => member !== louis);
          for (const { profile } of house.staff) if (profile?.delegateId === 'louis-ferrand') delete profile.delegateId;
        }
        if (choice === 'other-hours') {
          for (const { weekly } of house.calendars) {
            for (const day of Object.keys(weekly))
              if (weekly[day].length > 0) weekly[day] = [{ from: '11:00', to: '20:00' }];
          }
        }
      });
      return { status: 200, body: '' };
    } catch (error) {
      return { status: 500, body: String(error) };
    }
  }

  async #mailService(choice: Mishap | 'bounce', calls: number): Promise<Answer> {
    if (choice !== 'bounce') {
      this.#house.mailService.spoil(choice, calls);
      return { status: 200, body: '' };
    }
    const bouncedRecipients = [{ emailAddress: this.client.email }];
    const detail = { bounce: { bounceType: 'Permanent', bouncedRecipients } };
    // The bus repeats failed asynchronous calls.
    const event = { time: this.#now(), detail };
    const payload = { listener: 'suppress-address', event };
    await this.#house.stack.invoke('bus-listeners', payload).catch(() => undefined);
    return { status: 200, body: '' };
  }
}

function dayAfter(at: string, days: number): string {
  return new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10);
}

const richAnswer =
  'Il s’agit d’offrir des boucles d’oreilles en émeraude à ma femme pour ses cinquante ans, le 12 décembre, en or jaune.';

function clientFields(
  inquiry: Inquiry,
  choice: Extract<Deed, { by: 'client'; way: Way }>['choice'],
  pick: number,
  at: string,
  word: string,
): Fields {
  const slots = inquiry.proposal?.slots ?? [];
  const slot = slots[pick % Math.max(1, slots.length)]?.slotId ?? 'camille-laurent.20270104T100000Z';
  switch (choice) {
    case 'slot-chosen':
      return { choice, slot };
    case 'moved': {
      const { startsAt = at, advisorId = 'camille-laurent' } = inquiry.appointment ?? {};
      const moved = new Date(Date.parse(startsAt) + (1 + (pick % 3)) * 86_400_000).toISOString();
      return { choice, slot: `${advisorId}.${moved.replace(/\.\d{3}Z$/, 'Z').replace(/[-:]/g, '')}` };
    }
    case 'cancel-for-others':
      return { choice: 'cancelled', next: 'other-times' };
    case 'cancel-for-nothing':
      return { choice: 'cancelled', next: 'nothing' };
    case 'completed':
      return inquiry.status === 'incomplete'
        ? {
            choice,
            message: pick % 3 === 0 ? `Merci. ${word}` : `${richAnswer} ${word}`,
            intent: 'gift',
            category: 'high-jewellery',
          }
        : { choice, message: `En or jaune, s’il vous plaît. ${word}` };
    case 'rest':
      return pick % 2 === 0 ? { choice, until: dayAfter(at, 2 + pick * 4) } : { choice };
    case 'resume':
      return { choice, message: `Je reviens vers vous. ${word}` };
    case 'satisfaction':
      return { choice, csat: String(1 + (pick % 5)), nps: String(pick % 11) };
    case 'undo':
      return { choice };
    default:
      return { choice, wish: `Un mot. ${word}` };
  }
}

function advisorFields(inquiry: Inquiry, deed: Extract<Deed, { by: 'advisor'; way: Way }>, at: string): Fields {
  const { choice } = deed;
  switch (choice) {
    case 'answered-call':
    case 'answered-mail':
    case 'answered-message':
      return { choice: 'answered', channel: choice.slice('answered-'.length) };
    case 'clarify':
      return { choice, question: 'Plutôt or jaune ou or rose ?' };
    case 'off-target':
      return { choice, reason: ['press', 'careers', 'other'][deed.pick % 3] ?? 'other' };
    case 'hand-over': {
      const others = ['camille-laurent', 'ines-benali', 'james-okafor'].filter((one) => one !== inquiry.owner?.ownerId);
      return { choice, colleague: others[deed.pick % others.length] ?? '' };
    }
    case 'sale':
      return { choice, amount: '12 500,00', category: 'jewellery' };
    case 'no-show-client':
      return { choice: 'no-show', author: 'client' };
    case 'no-show-advisor':
      return { choice: 'no-show', author: 'advisor' };
    case 'later':
      return { choice, laterOn: dayAfter(at, 30) };
    default:
      return { choice };
  }
}

const client = (choice: Extract<Deed, { by: 'client'; way: Way }>['choice'], way: Way = 'private-space') => ({
  by: 'client' as const,
  way,
  choice,
});
const advisor = (
  choice:
    | 'answered-call'
    | 'answered-mail'
    | 'answered-message'
    | 'slots'
    | 'clarify'
    | 'off-target'
    | 'hand-over'
    | 'undo',
) => ({
  by: 'advisor' as const,
  way: 'latest-link' as const,
  choice,
});
const outcome = (choice: Extract<Deed, { by: 'advisor'; way: Way }>['choice'], way: Way) => ({
  by: 'advisor' as const,
  way,
  choice,
});

/** The possible acts for an inquiry in this state. */
function sensible(inquiry: Inquiry, pick: number, at: string): Deed {
  const options = optionsFor(inquiry, at);
  const chosen = options[pick % options.length] ?? { by: 'nobody', choice: 'nothing' };
  return { pick, ...chosen } as Deed;
}

function optionsFor(
  { status, pendingChoice, proposal, appointment, personId }: Inquiry,
  at: string,
): readonly object[] {
  if (pendingChoice !== undefined && pendingChoice.byId === personId)
    return [client('undo'), { by: 'nobody', choice: 'nothing' }, client('call')];
  switch (status) {
    case 'awaiting-first-response':
      return [
        advisor('slots'),
        advisor('answered-call'),
        advisor('slots'),
        advisor('clarify'),
        advisor('answered-mail'),
        advisor('slots'),
        advisor('hand-over'),
        client('call'),
        advisor('off-target'),
        client('declined'),
      ];
    case 'responded':
      return [
        { by: 'nobody', choice: 'nothing' },
        advisor('undo'),
        { by: 'nobody', choice: 'nothing' },
        client('call'),
      ];
    case 'incomplete':
      return [
        client('completed', 'latest-link'),
        client('completed'),
        client('completed'),
        client('rest'),
        client('declined'),
      ];
    case 'awaiting-client':
      return proposal === undefined
        ? [
            client('completed', 'latest-link'),
            client('call'),
            { by: 'manager', choice: 'propose-slots' },
            client('left-alone'),
            client('rest'),
          ]
        : [
            client('slot-chosen'),
            client('slot-chosen', 'latest-link'),
            client('slot-chosen'),
            client('other-times'),
            client('call'),
            client('declined'),
            client('completed', 'latest-link'),
          ];
    case 'appointment':
      return appointment !== undefined && appointment.startsAt <= at
        ? [
            outcome('attended', 'private-space'),
            outcome('no-show-client', 'private-space'),
            outcome('sale', 'private-space'),
          ]
        : [
            { by: 'nobody', choice: 'nothing' },
            client('moved'),
            client('cancel-for-others', 'latest-link'),
            { by: 'nobody', choice: 'nothing' },
            client('cancel-for-nothing'),
            client('call'),
            client('undo'),
            client('moved', 'latest-link'),
          ];
    case 'awaiting-outcome':
      return [
        outcome('attended', 'latest-link'),
        outcome('sale', 'latest-link'),
        outcome('no-show-client', 'latest-link'),
        outcome('no-show-advisor', 'private-space'),
        outcome('later', 'latest-link'),
        outcome('no-sale', 'private-space'),
      ];
    case 'paused':
      return [client('resume'), { by: 'nobody', choice: 'nothing' }, client('call')];
    case 'closed':
      return [{ by: 'nobody', choice: 'nothing' }, client('resume'), client('satisfaction', 'latest-link')];
    default:
      return [{ by: 'nobody', choice: 'nothing' }];
  }
}
