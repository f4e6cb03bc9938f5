import { type Attachment, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mailTags } from '#adapters/ses/mail-tags.ts';
import type { LetterAttachment } from '#ports/letters.ts';
import { type Mailer, MailRefusedError } from '#ports/outbox.ts';

/** Errors by which SES says that it accepted nothing; after any other, the result is unknown. */
const refusals: ReadonlySet<string> = new Set([
  'MessageRejected',
  'MailFromDomainNotVerifiedException',
  'BadRequestException',
  'AccountSuspendedException',
  'SendingPausedException',
  'TooManyRequestsException',
  'LimitExceededException',
  'NotFoundException',
]);

/** No connection was made, so nothing was sent. */
function neverConnected(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' || error.code === 'EAI_AGAIN');
}

/**
 * SES builds the message itself; base64 in transit, because a mail server may rewrite lines of any other encoding, and
 * a calendar file with one changed byte shows no invitation.
 */
function attachmentOf({ fileName, contentType, content }: LetterAttachment): Attachment {
  return {
    FileName: fileName,
    ContentType: contentType,
    RawContent: new TextEncoder().encode(content),
    ContentDisposition: 'ATTACHMENT',
    ContentTransferEncoding: 'BASE64',
  };
}

/**
 * Two configuration sets: SES has its own list of bounced addresses, which stops letters to clients as ours does.
 * Letters to staff bypass it, so that a repaired mailbox receives at once.
 */
export interface ConfigurationSets {
  readonly clients: string;
  readonly staff: string;
}

export function sesMailer(configurationSets: ConfigurationSets): Mailer {
  const client = new SESv2Client({
    // The SDK's own retries could send twice after a lost response: one attempt, and the outbox decides.
    maxAttempts: 1,
    // A kept connection may be dead when a frozen function resumes, and its failure tells nothing about the letter. A
    // new connection for each letter costs a handshake, and leaves far fewer letters in doubt.
    requestHandler: { httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } },
  });
  return {
    async send(entry, rendered) {
      const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: rendered.from,
            ReplyToAddresses: [rendered.replyTo],
            Destination: { ToAddresses: [rendered.to] },
            ConfigurationSetName:
              entry.about.audience === 'client' ? configurationSets.clients : configurationSets.staff,
            // Ids only: SES's events return them, so that an event can be matched to its letter.
            EmailTags: mailTags(entry),
            Content: {
              Simple: {
                Subject: utf8(rendered.subject),
                Body: { Text: utf8(rendered.text), Html: utf8(rendered.html) },
                Headers: rendered.headers.map(({ name, value }) => ({ Name: name, Value: value })),
                ...(rendered.attachments === undefined ? {} : { Attachments: rendered.attachments.map(attachmentOf) }),
              },
            },
          }),
        );
      } catch (error) {
        if (error instanceof Error && (refusals.has(error.name) || neverConnected(error))) {
          throw new MailRefusedError(`SES refused the letter: ${error.name}.`, { cause: error });
        }
        throw error;
      }
    },
  };
}
