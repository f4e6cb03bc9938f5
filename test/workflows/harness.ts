/**
 * The whole product as its users see it: a form, a mailbox, links, a board. Tests act by HTTP and read mail; they use
 * internals (executions, table) only where a fact is not visible from outside.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { schedules } from '#blueprint/schedules.ts';
import type { MailListing } from '#local/mail/mailbox.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
import { type LocalStack, type LocalStackOptions, startLocalStack } from '#local/stack/stack.ts';

/**
 * For tests over years: only the schedule that ends pauses by date, because hourly schedules find nothing there and
 * have their own tests.
 */
export const schedulesForYears = schedules.filter(({ name }) => name === 'resume-paused-inquiries');

export type { MailListing } from '#local/mail/mailbox.ts';

// Days pass in these tests, and a machine may run two files at once on two cores.
vi.setConfig({ testTimeout: 120_000 });

/** Monday, mid-morning in Paris, an hour before London opens. */
export const mondayMorning = '2026-11-23T10:00:00+01:00';

export const manager = 'helene.marchand@maison-aurelle.example';

export const requests = {
  /** 77 points: a promising new client, four business hours. */
  promising: {
    fullName: 'Anne Rey',
    email: 'anne.rey@client.example',
    message:
      'Bonjour, ma femme aura cinquante ans le 12 décembre et je voudrais lui offrir des boucles d’oreilles en émeraude. Elle porte surtout de l’or jaune, rien de trop voyant.',
    language: 'fr',
    intent: 'gift',
    category: 'high-jewellery',
    availability: 'this-week',
    acceptsByAppointment: true,
    consent: true,
  },
  english: {
    fullName: 'Margaret Hale',
    email: 'margaret.hale@client.example',
    message:
      'Good morning. I tried the 4021 with the salmon dial in Geneva last spring and have thought about it ever since. Is one available to see in London?',
    language: 'en',
    intent: 'acquire',
    category: 'watches',
    pieceReference: 'VH-4021',
    boutiqueId: 'london',
    acceptsByAppointment: true,
    consent: true,
  },
  incomplete: {
    fullName: 'Luc Bardin',
    email: 'luc.bardin@client.example',
    message: 'Bonjour, pouvez-vous me recontacter ? Merci.',
    language: 'fr',
    acceptsByAppointment: true,
    consent: true,
  },
  premature: {
    fullName: 'Rose Lind',
    email: 'rose.lind@client.example',
    message: 'Just looking at the moment, thank you. Lovely website.',
    language: 'en',
    intent: 'acquire',
    consent: true,
  },
  doubtful: {
    fullName: 'Paul Anselme',
    email: 'paul.anselme@client.example',
    message:
      'Je suis journaliste et je prépare un article sur vos ateliers. À titre personnel, je cherche aussi un sac noir pour les soixante ans de ma mère.',
    language: 'fr',
    intent: 'gift',
    category: 'leather',
    acceptsByAppointment: true,
    consent: true,
  },
  solicitation: {
    fullName: 'Agence Pixel',
    email: 'contact@pixel.example',
    message:
      'Bonjour, notre agence accompagne les maisons de luxe dans leur référencement naturel. Nous vous proposons un audit gratuit de votre site. Quand seriez-vous disponible pour une visio de 15 minutes ?',
    language: 'fr',
    consent: true,
  },
  press: {
    fullName: 'Jeanne Plume',
    email: 'jeanne.plume@press.example',
    message:
      'Bonjour, je suis journaliste pour un magazine horloger et je prépare un sujet sur l’émail grand feu. Pourriez-vous me mettre en relation avec votre service de presse ? Bouclage vendredi.',
    language: 'fr',
    consent: true,
  },
} as const;

// biome-ignore lint/suspicious/noExplicitAny: a test reads the product's JSON as any caller would, and expectations check its shape.
export type Json = any;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function call(url: string, init: RequestInit = {}): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

/** What a person can do with the product, in this process or in one that may be killed. */
export class Visitor {
  readonly url: string;
  #session: string | undefined;

  constructor(url: string) {
    this.url = url;
  }

  /** A submission as another system sends it. */
  post(fields: object, headers: Record<string, string> = {}): Promise<Reply> {
    return call(`${this.url}/inquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(fields),
    });
  }

  /** Submits and waits until all resulting work is done. */
  async submit(fields: object, headers: Record<string, string> = {}): Promise<string> {
    const reply = await this.post(fields, headers);
    if (reply.status !== 202) throw new Error(`Not accepted: ${reply.status} ${reply.text}`);
    await this.settle();
    return reply.json.inquiryId;
  }

  /** Moves the manual clock; resolves when all work is done. */
  async clock(move: { advance: string } | { to: string } | { next: 'deadline' | 'working-morning' }): Promise<void> {
    const reply = await call(`${this.url}/_local/clock`, { method: 'POST', body: JSON.stringify(move) });
    if (reply.status !== 200) throw new Error(`The clock refused: ${reply.text}`);
  }

  advance(duration: string): Promise<void> {
    return this.clock({ advance: duration });
  }

  to(instant: string): Promise<void> {
    return this.clock({ to: instant });
  }

  settle(): Promise<void> {
    return this.advance('PT0S');
  }

  async now(): Promise<string> {
    return (await call(`${this.url}/_local/clock`)).json.now;
  }

  async mail(after = 0): Promise<readonly MailListing[]> {
    // French typography has hard spaces before its signs; a reader sees a space.
    return JSON.parse((await call(`${this.url}/_local/mail?after=${after}`)).text.replace(/[\u00a0\u202f]/g, ' '));
  }

  /** Mails to an address, oldest first. */
  async mailTo(address: string, after = 0): Promise<readonly MailListing[]> {
    return (await this.mail(after)).filter((mail) => mail.to === address);
  }

  async lastMailTo(address: string): Promise<MailListing> {
    const last = (await this.mailTo(address)).at(-1);
    if (last === undefined) throw new Error(`No mail to ${address}.`);
    return last;
  }

  /** Makes a choice by a link, as a system would (JSON response). */
  async act(link: string, fields: Record<string, string>): Promise<Reply> {
    const reply = await this.actNow(link, fields);
    await this.settle();
    return reply;
  }

  actNow(link: string, fields: Record<string, string>): Promise<Reply> {
    return call(link, { method: 'POST', body: new URLSearchParams(fields), headers: { accept: 'application/json' } });
  }

  /** Opens a link in a browser. */
  async open(link: string): Promise<Reply> {
    const reply = await call(link, { headers: { accept: 'text/html' } });
    return { ...reply, text: reply.text.replace(/[\u00a0\u202f]/g, ' ') };
  }

  async session(role = 'manager'): Promise<string> {
    return (await call(`${this.url}/_local/session?role=${role}`)).json.token;
  }

  async staff(path: string, init: RequestInit = {}): Promise<Reply> {
    this.#session ??= await this.session();
    const headers = { authorization: `Bearer ${this.#session}`, ...init.headers };
    const reply = await call(`${this.url}${path}`, { ...init, headers });
    if (reply.status !== 401) return reply;
    // A session lasts twelve hours, and these clocks move by days.
    this.#session = undefined;
    return this.staff(path, init);
  }

  async inquiries(): Promise<Json[]> {
    return (await this.staff('/api/inquiries')).json.inquiries;
  }

  async inquiry(inquiryId: string): Promise<Json> {
    return (await this.staff(`/api/inquiries/${inquiryId}`)).json;
  }

  async execution(inquiryId: string): Promise<Json> {
    return (await call(`${this.url}/_local/executions/${inquiryId}`)).json;
  }

  async executions(): Promise<Json[]> {
    return (await call(`${this.url}/_local/executions`)).json;
  }

  /** Names of the events of an inquiry, in order. */
  async events(inquiryId: string): Promise<string[]> {
    return (await this.inquiry(inquiryId)).timeline.map((event: Json) => event.name);
  }

  async advisor(staffId: string): Promise<Json> {
    const { advisors } = (await this.staff('/api/advisors')).json;
    return advisors.find((one: Json) => one.advisorId === staffId);
  }
}

export type TestHouse = Visitor & { readonly stack: LocalStack };

/** A folder that is removed when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vestibule-workflow-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** One per test file: handlers keep their endpoints for the life of the process, as Lambdas do. */
export async function openHouse(options: Partial<LocalStackOptions> = {}): Promise<TestHouse> {
  return open({ house: demoHouse, ...options });
}

/** The same before the house is provisioned: no handler was called yet, so none has read its endpoints. */
export function openEmptyHouse(options: Partial<LocalStackOptions> = {}): Promise<TestHouse> {
  return open(options);
}

async function open(options: Partial<LocalStackOptions>): Promise<TestHouse> {
  const dataDir = temporaryFolder();
  const stack = await startLocalStack({
    dataDir,
    clock: 'manual',
    now: mondayMorning,
    ...options,
  });
  afterAll(() => stack.stop());
  if (stack.provisioningProblem !== undefined) throw new Error(stack.provisioningProblem);
  return Object.assign(new Visitor(stack.url), { stack });
}

/** The link by which a member of staff acts. */
export function actionLink(mail: MailListing | undefined): string {
  const link = mail?.links.find((url) => new URL(url).pathname.startsWith('/a/'));
  if (link === undefined) throw new Error(`No action link in "${mail?.subject}".`);
  return link;
}

export function privateLink(mail: MailListing | undefined): string {
  const link = mail?.links.find((url) => new URL(url).pathname.startsWith('/private/'));
  if (link === undefined) throw new Error(`No private link in "${mail?.subject}".`);
  return link;
}

/** The address of a member of staff of the demo house, by id or full name. */
export function addressOf(staffIdOrName: string): string {
  const member = demoHouse.staff.find((one) => one.staffId === staffIdOrName || one.fullName === staffIdOrName);
  if (member === undefined) throw new Error(`Nobody called ${staffIdOrName}.`);
  return member.email;
}

let visitors = 0;

/** A different person each time, so that tests of one file do not interfere. */
export function newClient<Request extends object>(request: Request, changes: object = {}): Request & { email: string } {
  visitors += 1;
  return { ...request, email: `client-${visitors}@client.example`, fullName: `Client Numero ${visitors}`, ...changes };
}

/** A changed copy of the demo house. */
export function houseWith(change: (house: Json) => void): object {
  const copy = structuredClone(demoHouse);
  change(copy);
  return copy;
}
