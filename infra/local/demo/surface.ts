import * as z from 'zod';
import {
  accepted,
  advisors,
  type DemoAdvisor,
  type DemoInquiry,
  type DemoKpis,
  type DemoMail,
  inquiry,
  kpis,
  mail,
  type RecordedChoice,
  recorded,
} from '#local/demo/answers.ts';
import type { Arrival } from '#local/demo/arrivals.ts';

/** The product gave a response that the demonstration did not expect: a defect in one of them. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
}

const moved = z.object({ now: z.string() });
const mails = z.array(mail);

type Fields = Readonly<Record<string, string>>;

/** The product from outside: over HTTP, and by the mails it sends. Nothing here uses its internals. */
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

  /** Sends the form; the response to a repeat has the first id. */
  async submit({ fields, encoding, idempotencyKey }: Arrival): Promise<string> {
    const { type, body } =
      encoding === 'form'
        ? { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() }
        : { type: 'application/json', body: JSON.stringify(asJson(fields)) };
    const headers = { 'content-type': type, ...(idempotencyKey && { 'idempotency-key': idempotencyKey }) };
    const answer = await this.#json('/inquiries', accepted, { method: 'POST', headers, body });
    return answer.inquiryId;
  }

  /** Resolves when everything that was due until then has been done. */
  async moveClock(toMs: number): Promise<void> {
    await this.#json('/_local/clock', moved, post({ to: new Date(toMs).toISOString() }));
  }

  mailsAfter(id: number): Promise<DemoMail[]> {
    return this.#json(`/_local/mail?after=${id}`, mails);
  }

  /** Opens a link as a person does, and returns the page; undefined when the link offers no act any more. */
  async openLink(link: string): Promise<string | undefined> {
    const response = await fetch(link, { headers: { accept: 'text/html' } });
    const page = await response.text();
    return response.status === 200 ? page : undefined;
  }

  /**
   * Makes a choice on the page of a link. Undefined when nothing was recorded: a colleague was first, or the state
   * changed.
   */
  async choose(link: string, fields: Fields): Promise<RecordedChoice | undefined> {
    const text = await this.#post(link, fields);
    const answer = text === undefined ? undefined : recorded.parse(JSON.parse(text));
    return answer?.repeated === true ? undefined : answer;
  }

  /** As a mail program does at a click beside the sender's name (RFC 8058), or a preference page. */
  async tell(link: string, fields: Fields): Promise<void> {
    await this.#post(link, fields);
  }

  inquiry(inquiryId: string): Promise<DemoInquiry> {
    return this.#json(`/api/inquiries/${inquiryId}`, inquiry);
  }

  /** All open inquiries, and the 500 ended ones received last. */
  async inquiries(): Promise<DemoInquiry[]> {
    return (await this.#json('/api/inquiries', z.object({ inquiries: z.array(inquiry) }))).inquiries;
  }

  /** Local dates, both included. */
  kpis(from: string, to: string): Promise<DemoKpis> {
    return this.#json(`/api/kpi?from=${from}&to=${to}&compare=none`, kpis);
  }

  async advisors(): Promise<DemoAdvisor[]> {
    return (await this.#json('/api/advisors', advisors)).advisors;
  }

  async recordPurchases(purchases: readonly object[]): Promise<void> {
    const answer = z.object({ rejected: z.array(z.unknown()) });
    const { rejected } = await this.#json('/api/purchases', answer, post(purchases));
    if (rejected.length > 0) throw new UnexpectedAnswerError(`Purchases were refused: ${JSON.stringify(rejected[0])}`);
  }

  /** What managers say of clients: level, visibility, marks. */
  async setLevels(levels: readonly object[]): Promise<void> {
    const answer = z.object({ rejected: z.array(z.unknown()) });
    const { rejected } = await this.#json('/api/levels', answer, post(levels));
    if (rejected.length > 0) throw new UnexpectedAnswerError(`Levels were refused: ${JSON.stringify(rejected[0])}`);
  }

  async #post(link: string, fields: Fields): Promise<string | undefined> {
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(link, { method: 'POST', headers, body: new URLSearchParams(fields) });
    const text = await response.text();
    // A colleague was first, or the inquiry has another owner meanwhile.
    if (response.status === 409 || response.status === 410) return undefined;
    if (response.status !== 200) throw unexpected('POST', link, response.status, text);
    return text;
  }

  async #json<T>(path: string, schema: z.ZodType<T>, init: RequestInit = {}): Promise<T> {
    let response = await this.#fetch(path, init);
    if (response.status === 401) {
      // A session lasts twelve hours, which the moved clock passes quickly.
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

/** Tokens are kept out of messages, because a link acts in its recipient's name. */
function unexpected(method: string, path: string, status: number, text: string): UnexpectedAnswerError {
  const place = path.replace(/^https?:\/\/[^/]+/, '').replace(/^\/(a|u|private)\/.*/, '/$1/…');
  return new UnexpectedAnswerError(`${method} ${place} answered ${status}: ${text.slice(0, 300)}`);
}
