import * as z from 'zod';
import type { LocalStore } from '#local/kernel/store.ts';

const mailContent = z.object({
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  replyTo: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  attachments: z.array(z.object({ fileName: z.string(), contentType: z.string(), base64: z.string() })),
  tags: z.array(z.object({ name: z.string(), value: z.string() })),
});

export type MailContent = z.infer<typeof mailContent>;

/** A captured mail. `id` grows with time; `at` is the local clock's instant, epoch ms. */
export interface CapturedMail extends MailContent {
  readonly id: number;
  readonly messageId: string;
  readonly at: number;
}

/** A mail as `GET /_local/mail` lists it. */
export interface MailListing {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Every address in the mail, in order of appearance, once. */
  readonly links: readonly string[];
  readonly attachments: readonly AttachmentListing[];
}

/** An attachment of a mail, and its address, which is the console's own, without its origin. */
export interface AttachmentListing {
  readonly fileName: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
  readonly url: string;
}

const mailRow = z.object({ id: z.number(), message_id: z.string(), at: z.number(), content: z.string() });

/** Captures every mail that would have been sent. */
export class Mailbox {
  readonly #store: LocalStore;

  constructor(store: LocalStore) {
    this.#store = store;
  }

  keep(messageId: string, atMs: number, content: MailContent): number {
    return this.#store.run(
      'INSERT INTO mail (message_id, at, content) VALUES (?, ?, ?)',
      messageId,
      atMs,
      JSON.stringify(content),
    );
  }

  /** Mails after the one with id `after`, oldest first. */
  after(after: number): CapturedMail[] {
    return this.#store.all('SELECT * FROM mail WHERE id > ? ORDER BY id', after).map(readMail);
  }

  /** The latest mails, newest first. */
  latest(count: number): CapturedMail[] {
    return this.#store.all('SELECT * FROM mail ORDER BY id DESC LIMIT ?', count).map(readMail);
  }

  find(id: number): CapturedMail | undefined {
    const row = this.#store.get('SELECT * FROM mail WHERE id = ?', id);
    return row === undefined ? undefined : readMail(row);
  }

  /**
   * Forgets every mail whose tags name this owner, and the reports about them. The mailbox stands for the mailboxes of
   * everybody: an erased client is in none of them.
   */
  forgetOwner(ownerTag: string): void {
    const named = `%"${ownerTag}"%`;
    this.#store.transaction(() => {
      this.#store.run('DELETE FROM mail WHERE content LIKE ?', named);
      this.#store.run("DELETE FROM delivery WHERE event LIKE '%aws.ses%' AND event LIKE ?", named);
    });
  }

  count(): number {
    return Number(this.#store.get('SELECT count(*) AS n FROM mail')?.n ?? 0);
  }
}

function readMail(row: unknown): CapturedMail {
  const { id, message_id: messageId, at, content } = mailRow.parse(row);
  return { id, messageId, at, ...mailContent.parse(JSON.parse(content)) };
}

export function mailListing(mail: CapturedMail): MailListing {
  return {
    id: mail.id,
    at: new Date(mail.at).toISOString(),
    from: mail.from,
    to: mail.to.join(', '),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    links: linksIn(mail),
    attachments: attachmentsOf(mail),
  };
}

export function attachmentsOf(mail: CapturedMail): AttachmentListing[] {
  return mail.attachments.map(({ fileName, contentType, base64 }, index) => ({
    fileName,
    contentType,
    size: Buffer.from(base64, 'base64').length,
    url: `/_local/mail/${mail.id}/attachments/${index}`,
  }));
}

function linksIn(mail: MailContent): string[] {
  const inHtml = [...mail.html.matchAll(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map((match) =>
    unescapeAttribute(match[1] ?? match[2] ?? ''),
  );
  const inText = [...mail.text.matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([url]) => url.replace(/[.,;:!?]+$/, ''));
  return [...new Set([...inHtml, ...inText])].filter((url) => /^https?:\/\//i.test(url));
}

function unescapeAttribute(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
