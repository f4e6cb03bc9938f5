import { InquiryChangedError } from '#domain/inquiry/inquiry.ts';
import type { Letter } from '#ports/letters.ts';
import { type Mailer, MailRefusedError, type Outbox, type OutboxEntry, type OutboxStatus } from '#ports/outbox.ts';

/** An outbox in a map; `trail` keeps every status a letter had. */
export interface MemoryOutbox extends Outbox {
  readonly entries: Map<string, OutboxEntry>;
  readonly trail: string[];
  /** Runs right before a letter is marked as doubted: the mail service's own report may come just then. */
  beforeDoubt?: (() => void) | undefined;
}

function entryOf(letter: Letter, at: string, status: OutboxStatus): OutboxEntry {
  const { recipient, dossier } = letter;
  return {
    mailKey: letter.mailKey,
    ownerKey: 'PERSON#person-1',
    status,
    doubts: 0,
    storedAt: at,
    subject: `about ${letter.facts.kind}`,
    about: {
      kind: letter.facts.kind,
      audience: recipient.kind,
      recipientId: recipient.kind === 'client' ? recipient.person.personId : recipient.staffId,
      contactClass: letter.contactClass,
      inquiryId: dossier?.inquiry.inquiryId,
    },
    rendered: { from: '', replyTo: '', to: '', subject: '', text: '', html: '', headers: [] },
  };
}

/** `versionOf` returns the inquiry's version, for letters that depend on it. */
export function memoryOutbox(versionOf: (inquiryId: string) => number | undefined = () => undefined): MemoryOutbox {
  const entries = new Map<string, OutboxEntry>();
  const trail: string[] = [];
  const keep = (entry: OutboxEntry): OutboxEntry => {
    entries.set(entry.mailKey, entry);
    trail.push(`${entry.mailKey} ${entry.status}`);
    return entry;
  };
  const move = (mailKey: string, from: OutboxStatus, to: OutboxStatus): boolean => {
    const entry = entries.get(mailKey);
    if (entry?.status !== from) return false;
    keep({ ...entry, status: to });
    return true;
  };
  const outbox: MemoryOutbox = {
    entries,
    trail,
    async find(letter) {
      return entries.get(letter.mailKey);
    },
    async store(letter, at) {
      return entries.get(letter.mailKey) ?? keep(entryOf(letter, at, 'PENDING'));
    },
    async markSending({ mailKey }, asRead) {
      const version = asRead === undefined ? undefined : versionOf(asRead.inquiryId);
      const isPending = entries.get(mailKey)?.status === 'PENDING';
      if (isPending && version !== undefined && version !== asRead?.version) throw new InquiryChangedError(mailKey);
      return move(mailKey, 'PENDING', 'SENDING') ? 'marked' : 'taken';
    },
    async markPending({ mailKey }) {
      move(mailKey, 'SENDING', 'PENDING');
    },
    async markSent({ mailKey }) {
      move(mailKey, 'SENDING', 'SENT');
    },
    async countDoubt({ mailKey, doubts }) {
      const entry = entries.get(mailKey);
      if (entry === undefined) return doubts + 1;
      entries.set(mailKey, { ...entry, doubts: entry.doubts + 1 });
      return entry.doubts + 1;
    },
    async markDoubted({ mailKey }) {
      outbox.beforeDoubt?.();
      return move(mailKey, 'SENDING', 'DOUBTED') ? 'doubted' : 'settled-meanwhile';
    },
    async markWithheld(letter, at) {
      const known = entries.get(letter.mailKey);
      if (known === undefined || known.status === 'PENDING') keep(entryOf(letter, at, 'WITHHELD'));
    },
  };
  return outbox;
}

/** A mail service that accepts everything, except for the failures set next. */
export interface MemoryMailer extends Mailer {
  /** Keys of the sent letters, in order. */
  readonly left: string[];
  /** `refuse`: accepted nothing; `lose-word`: sent, and the response was lost; `drop`: neither sent nor answered. */
  next: ('refuse' | 'lose-word' | 'drop')[];
}

export function memoryMailer(): MemoryMailer {
  const mailer: MemoryMailer = {
    left: [],
    next: [],
    async send(entry) {
      const fate = mailer.next.shift();
      if (fate === 'refuse') throw new MailRefusedError('Refused.');
      if (fate !== 'drop') mailer.left.push(entry.mailKey);
      if (fate !== undefined) throw new Error('socket hang up');
    },
  };
  return mailer;
}
