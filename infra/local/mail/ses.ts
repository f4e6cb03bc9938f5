import { randomUUID } from 'node:crypto';
import type { LocalClock } from '#local/clock/clock.ts';
import type { BusEvent, LocalBus } from '#local/eventbridge/events.ts';
import type { Changes } from '#local/kernel/changes.ts';
import type { JsonObject } from '#local/kernel/json.ts';
import type { LocalStore } from '#local/kernel/store.ts';
import { localAccountId, localRegion } from '#local/lambda/environment.ts';
import type { Mailbox, MailContent } from './mailbox.ts';
import { bareAddress, readSendEmail } from './ses-request.ts';

/**
 * Addresses that SES itself offers for testing: a mail to `bounce@simulator.amazonses.com` bounces, one to `complaint@`
 * causes a complaint; `+label` is allowed. https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
 */
const simulator = /^(bounce|complaint)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

/** Captures mail in the place of SES, and publishes SES's events on the default bus. */
export class LocalSes {
  readonly #parts: { store: LocalStore; mailbox: Mailbox; bus: LocalBus; clock: LocalClock; changes: Changes };
  readonly #verifiedDomain: string;

  constructor(
    parts: { store: LocalStore; mailbox: Mailbox; bus: LocalBus; clock: LocalClock; changes: Changes },
    verifiedDomain: string,
  ) {
    this.#parts = parts;
    this.#verifiedDomain = verifiedDomain;
  }

  /** SendEmail. The mail and its events are stored together. @throws SesRefusal */
  send(request: unknown, configurationSet: string | undefined): { MessageId: string } {
    const { store, mailbox, bus, clock, changes } = this.#parts;
    const mail = readSendEmail(request, this.#verifiedDomain);
    const messageId = `${clock.now().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;
    const about = sesMail(mail, messageId, clock.now(), configurationSet);
    store.transaction(() => {
      mailbox.keep(messageId, clock.now(), mail);
      for (const event of this.#events(mail, about)) bus.enqueue({ ...event, ...resources(configurationSet) });
    });
    bus.deliver();
    changes.notify();
    return { MessageId: messageId };
  }

  #events(mail: MailContent, about: JsonObject): BusEvent[] {
    const at = this.#parts.clock.now();
    const event = (detailType: string, detail: JsonObject): BusEvent => ({
      bus: 'default',
      source: 'aws.ses',
      detailType,
      detail: { ...detail, mail: about },
      at,
    });
    const timestamp = new Date(at).toISOString();
    const recipients = [...mail.to, ...mail.cc, ...mail.bcc].map(bareAddress);
    const hit = (kind: string) => recipients.filter((to) => simulator.exec(to)?.[1]?.toLowerCase() === kind);
    const events = [event('Email Sent', { eventType: 'Send', send: {} })];
    const bounced = hit('bounce');
    if (bounced.length > 0) events.push(event('Email Bounced', bounceOf(bounced, timestamp)));
    const complained = hit('complaint');
    if (complained.length > 0) events.push(event('Email Complaint Received', complaintOf(complained, timestamp)));
    return events;
  }
}

function bounceOf(recipients: readonly string[], timestamp: string): JsonObject {
  return {
    eventType: 'Bounce',
    bounce: {
      feedbackId: randomUUID(),
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: recipients.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      })),
      timestamp,
      reportingMTA: 'dns; local',
    },
  };
}

function complaintOf(recipients: readonly string[], timestamp: string): JsonObject {
  return {
    eventType: 'Complaint',
    complaint: {
      feedbackId: randomUUID(),
      complaintSubType: null,
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      timestamp,
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: timestamp,
    },
  };
}

/** The `mail` object of every SES event: https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
function sesMail(mail: MailContent, messageId: string, atMs: number, configurationSet: string | undefined): JsonObject {
  const tags: Record<string, string[]> = {
    'ses:from-domain': [bareAddress(mail.from).split('@')[1] ?? ''],
    'ses:caller-identity': ['vestibule-local'],
    ...(configurationSet === undefined ? {} : { 'ses:configuration-set': [configurationSet] }),
  };
  for (const { name, value } of mail.tags) tags[name] = [...(tags[name] ?? []), value];
  return {
    timestamp: new Date(atMs).toISOString(),
    source: mail.from,
    sourceArn: `arn:aws:ses:${localRegion}:${localAccountId}:identity/${bareAddress(mail.from).split('@')[1] ?? ''}`,
    sendingAccountId: localAccountId,
    messageId,
    destination: [...mail.to, ...mail.cc, ...mail.bcc].map(bareAddress),
    headersTruncated: false,
    headers: mail.headers.map(({ name, value }) => ({ name, value })),
    commonHeaders: { from: [mail.from], to: mail.to, messageId, subject: mail.subject },
    tags,
  };
}

function resources(configurationSet: string | undefined): { resources: string[] } {
  if (configurationSet === undefined) return { resources: [] };
  return { resources: [`arn:aws:ses:${localRegion}:${localAccountId}:configuration-set/${configurationSet}`] };
}
