import { z } from 'zod';
import type { Arrival } from '#local/demo/arrivals.ts';

/** The product answered something that the demonstration did not expect: a defect, here or there. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
}

const accepted = z.object({ inquiryId: z.string(), receivedAt: z.string() });

const mail = z.object({
  id: z.number(),
  at: z.iso.datetime().transform((text) => Date.parse(text)),
  to: z.string(),
  text: z.string(),
  links: z.array(z.string()),
});
export type DemoMail = z.infer<typeof mail>;

const person = z.object({ id: z.string(), name: z.string() });

const inquiry = z.object({
  inquiryId: z.string(),
  status: z.enum(['received', 'awaiting-first-response', 'responded', 'incomplete', 'paused']),
  pauseReason: z.string().nullable(),
  heldBecause: z.string().nullable(),
  blockage: z.string().nullable(),
  owner: person.extend({ kind: z.string(), because: z.string() }).nullable(),
  clockHolder: person.nullable(),
  breachedAt: z.string().nullable(),
  escalatedAt: z.string().nullable(),
  firstRespondedAt: z.string().nullable(),
  client: z.object({ returning: z.boolean() }),
});
export type DemoInquiry = z.infer<typeof inquiry>;

const kpis = z.object({
  received: z.number(),
  offTarget: z.number(),
  offTargetShare: z.number().nullable(),
  scored: z.number(),
  answered: z.number(),
  answeredWithinTarget: z.number(),
  withinTargetShare: z.number().nullable(),
  medianBusinessMinutes: z.number().nullable(),
  p90BusinessMinutes: z.number().nullable(),
  warnings: z.number(),
  breaches: z.number(),
  escalations: z.number(),
});
export type DemoKpis = z.infer<typeof kpis>;

const advisors = z.object({
  advisors: z.array(z.object({ fullName: z.string(), assignedInWindow: z.number(), openInquiries: z.number() })),
});
export type DemoAdvisor = z.infer<typeof advisors>['advisors'][number];

/** The product as everybody meets it: over HTTP, and by the mails it sends. Nothing here knows what is inside. */
export class Surface {
  readonly #url: string;
  #session = '';

  constructor(url: string) {
    this.#url = url;
  }

  async openSession(): Promise<void> {
    const answer = await this.#json('/_local/session?role=manager', z.object({ token: z.string() }));
    this.#session = answer.token;
  }

  /** Sends the form; a repeat is answered with the first one's id. */
  async submit({ fields, encoding, idempotencyKey }: Arrival): Promise<string> {
    const { type, body } =
      encoding === 'form'
        ? { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() }
        : { type: 'application/json', body: JSON.stringify(asJson(fields)) };
    const headers = { 'content-type': type, ...(idempotencyKey && { 'idempotency-key': idempotencyKey }) };
    const answer = await this.#json('/inquiries', accepted, { method: 'POST', headers, body });
    return answer.inquiryId;
  }

  /** Answers when everything that was due until then has been done. */
  async moveClock(toMs: number): Promise<void> {
    await this.#json('/_local/clock', z.object({ now: z.string() }), post({ to: new Date(toMs).toISOString() }));
  }

  mailsAfter(id: number): Promise<DemoMail[]> {
    return this.#json(`/_local/mail?after=${id}`, z.array(mail));
  }

  /** Opens a link as a person does, and returns the page; undefined when the link leads to nothing to do any more. */
  async openLink(link: string): Promise<string | undefined> {
    const response = await fetch(link, { headers: { accept: 'text/html' } });
    const page = await response.text();
    return response.status === 200 ? page : undefined;
  }

  /** Chooses on the page of a link. Returns whether the choice was recorded now. */
  async choose(link: string, fields: Readonly<Record<string, string>>): Promise<boolean> {
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(link, { method: 'POST', headers, body: new URLSearchParams(fields) });
    const text = await response.text();
    // A colleague was faster, or the inquiry went to somebody else meanwhile.
    if (response.status === 409 || response.status === 410) return false;
    if (response.status !== 200) throw unexpected('POST', link, response.status, text);
    return !z.object({ repeated: z.boolean() }).parse(JSON.parse(text)).repeated;
  }

  inquiry(inquiryId: string): Promise<DemoInquiry> {
    return this.#json(`/api/inquiries/${inquiryId}`, inquiry);
  }

  async inquiries(): Promise<DemoInquiry[]> {
    return (await this.#json('/api/inquiries', z.object({ inquiries: z.array(inquiry) }))).inquiries;
  }

  /** Local dates, both included. */
  kpis(from: string, to: string): Promise<DemoKpis> {
    return this.#json(`/api/kpi?from=${from}&to=${to}`, kpis);
  }

  async advisors(): Promise<DemoAdvisor[]> {
    return (await this.#json('/api/advisors', advisors)).advisors;
  }

  async recordPurchases(purchases: readonly object[]): Promise<void> {
    const answer = z.object({ rejected: z.array(z.unknown()) });
    const { rejected } = await this.#json('/api/purchases', answer, post(purchases));
    if (rejected.length > 0) throw new UnexpectedAnswerError(`Purchases were refused: ${JSON.stringify(rejected[0])}`);
  }

  async #json<T>(path: string, schema: z.ZodType<T>, init: RequestInit = {}): Promise<T> {
    let response = await this.#fetch(path, init);
    if (response.status === 401) {
      // A session lasts twelve hours, and the clock that is being moved passes them quickly.
      await this.openSession();
      response = await this.#fetch(path, init);
    }
    const text = await response.text();
    if (!response.ok) throw unexpected(init.method ?? 'GET', path, response.status, text);
    return schema.parse(JSON.parse(text));
  }

  #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = { accept: 'application/json', authorization: `Bearer ${this.#session}`, ...init.headers };
    return fetch(`${this.#url}${path}`, { ...init, headers });
  }
}

function post(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A system sends true where a form sends "on". */
function asJson(fields: Readonly<Record<string, string>>): Record<string, string | boolean> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value === 'on' ? true : value]));
}

/** Tokens stay out of messages: a link is as good as its holder's signature. */
function unexpected(method: string, path: string, status: number, text: string): UnexpectedAnswerError {
  const place = path.replace(/^https?:\/\/[^/]+/, '').replace(/^\/a\/.*/, '/a/…');
  return new UnexpectedAnswerError(`${method} ${place} answered ${status}: ${text.slice(0, 300)}`);
}
