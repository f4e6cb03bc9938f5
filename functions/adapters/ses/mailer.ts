import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mailTags } from '#adapters/ses/mail-tags.ts';
import { type Mailer, MailRefusedError } from '#ports/outbox.ts';

/** Errors by which SES says that it took nothing; after any other, nobody knows. */
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

export function sesMailer(configurationSet: string): Mailer {
  // The SDK's own retries could send twice after a lost answer: one attempt, and the outbox decides.
  const client = new SESv2Client({ maxAttempts: 1 });
  return {
    async send(entry, rendered) {
      const utf8 = (text: string) => ({ Data: text, Charset: 'UTF-8' });
      try {
        await client.send(
          new SendEmailCommand({
            FromEmailAddress: rendered.from,
            ReplyToAddresses: [rendered.replyTo],
            Destination: { ToAddresses: [rendered.to] },
            ConfigurationSetName: configurationSet,
            // Ids only: they come back with SES's own events and tell which letter they speak of.
            EmailTags: mailTags(entry),
            Content: {
              Simple: {
                Subject: utf8(rendered.subject),
                Body: { Text: utf8(rendered.text), Html: utf8(rendered.html) },
                Headers: rendered.headers.map(({ name, value }) => ({ Name: name, Value: value })),
              },
            },
          }),
        );
      } catch (error) {
        if (error instanceof Error && refusals.has(error.name)) {
          throw new MailRefusedError(`SES refused the letter: ${error.name}.`, { cause: error });
        }
        throw error;
      }
    },
  };
}
