import * as z from 'zod';
import type { MailContent } from './mailbox.ts';
import { headerOf, parseMime } from './mime.ts';
import { decodeWords } from './rfc2047.ts';

/** SES refuses the request; `name` is its error code. */
export class SesRefusal extends Error {
  override readonly name: 'BadRequestException' | 'MessageRejected';

  constructor(name: SesRefusal['name'], message: string) {
    super(message);
    this.name = name;
  }
}

const content = z.object({ Data: z.string(), Charset: z.string().optional() });

/** SES v2 Attachment: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_Attachment.html */
const attachment = z.object({
  RawContent: z.base64(),
  FileName: z.string().min(1).max(255),
  ContentType: z.string().min(1).max(78).optional(),
  ContentDisposition: z.enum(['ATTACHMENT', 'INLINE']).optional(),
  ContentTransferEncoding: z.enum(['BASE64', 'QUOTED_PRINTABLE', 'SEVEN_BIT']).optional(),
});

/** SES v2 SendEmail: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html */
const sendEmailRequest = z.object({
  FromEmailAddress: z.string().optional(),
  Destination: z
    .object({
      ToAddresses: z.array(z.string()).default([]),
      CcAddresses: z.array(z.string()).default([]),
      BccAddresses: z.array(z.string()).default([]),
    })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  ReplyToAddresses: z.array(z.string()).default([]),
  Content: z.object({
    Simple: z
      .object({
        Subject: content,
        Body: z.object({ Text: content.optional(), Html: content.optional() }),
        Headers: z
          .array(z.object({ Name: z.string().regex(/^[!-9;-~]{1,126}$/), Value: z.string().regex(/^[ -~]{1,870}$/) }))
          .max(15)
          .default([]),
        Attachments: z.array(attachment).default([]),
      })
      .optional(),
    Raw: z.object({ Data: z.string() }).optional(),
  }),
  EmailTags: z
    .array(z.object({ Name: z.string().regex(/^[\w-]{1,256}$/), Value: z.string().regex(/^[\w-]{1,256}$/) }))
    .max(50)
    .default([]),
});

type SendEmailRequest = z.infer<typeof sendEmailRequest>;

const recipientsAtMost = 50;

/**
 * Validates a SendEmail request like SES and returns the mail.
 * @throws SesRefusal
 */
export function readSendEmail(body: unknown, verifiedDomain: string): MailContent {
  const parsed = sendEmailRequest.safeParse(body);
  if (!parsed.success) throw new SesRefusal('BadRequestException', z.prettifyError(parsed.error));
  refuseRawNames(parsed.data);
  const mail = describeMail(parsed.data);
  const addresses = [mail.from, ...mail.to, ...mail.cc, ...mail.bcc, ...mail.replyTo];
  for (const address of addresses) refuseBadAddress(address);
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
  if (recipients === 0)
    throw new SesRefusal('BadRequestException', 'Missing required destination: no recipient was given.');
  if (recipients > recipientsAtMost)
    throw new SesRefusal('BadRequestException', `Recipient count exceeds ${recipientsAtMost}.`);
  if (/[\r\n]/.test(mail.subject)) throw new SesRefusal('BadRequestException', 'The subject contains a line break.');
  const domain = bareAddress(mail.from).split('@')[1]?.toLowerCase() ?? '';
  if (domain !== verifiedDomain && !domain.endsWith(`.${verifiedDomain}`)) {
    throw new SesRefusal('MessageRejected', `Email address is not verified: ${domain} is not ${verifiedDomain}.`);
  }
  const { from, to, cc, replyTo } = mail;
  return {
    ...mail,
    from: decodeWords(from),
    to: to.map(decodeWords),
    cc: cc.map(decodeWords),
    replyTo: replyTo.map(decodeWords),
  };
}

/** "Camille <camille@house.example>" → "camille@house.example" */
export function bareAddress(address: string): string {
  return (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim();
}

function describeMail(request: SendEmailRequest): MailContent {
  const { Simple: simple, Raw: raw } = request.Content;
  if (raw !== undefined) return rawMail(request, Buffer.from(raw.Data, 'base64'));
  if (simple === undefined)
    throw new SesRefusal('BadRequestException', 'Content needs Simple or Raw; templates are not known here.');
  const text = simple.Body.Text?.Data ?? '';
  const html = simple.Body.Html?.Data ?? '';
  if (text === '' && html === '') throw new SesRefusal('BadRequestException', 'The body has neither text nor HTML.');
  return {
    ...envelope(request),
    from: request.FromEmailAddress ?? '',
    subject: simple.Subject.Data,
    text,
    html,
    headers: simple.Headers.map(({ Name, Value }) => ({ name: Name, value: Value })),
    attachments: simple.Attachments.map((one) => ({
      fileName: one.FileName,
      contentType: one.ContentType ?? 'application/octet-stream',
      base64: one.RawContent,
    })),
  };
}

function rawMail(request: SendEmailRequest, source: Buffer): MailContent {
  const { headers, text, html, attachments } = parseMime(source);
  const addressed = envelope(request);
  const listed = (name: string) => splitAddresses(headerOf(headers, name));
  const isAddressed = addressed.to.length + addressed.cc.length + addressed.bcc.length > 0;
  return {
    ...addressed,
    ...(isAddressed ? {} : { to: listed('to'), cc: listed('cc'), bcc: listed('bcc') }),
    replyTo: addressed.replyTo.length > 0 ? addressed.replyTo : listed('reply-to'),
    from: request.FromEmailAddress ?? headerOf(headers, 'from'),
    subject: headerOf(headers, 'subject'),
    text,
    html,
    headers: [...headers],
    attachments: [...attachments],
  };
}

/**
 * The display names of a request's own addresses are ASCII; others are written as encoded words (AWS: SES v2
 * SendEmail).
 */
function refuseRawNames(request: SendEmailRequest): void {
  const { ToAddresses, CcAddresses, BccAddresses } = request.Destination;
  const named = [
    request.FromEmailAddress ?? '',
    ...request.ReplyToAddresses,
    ...ToAddresses,
    ...CcAddresses,
    ...BccAddresses,
  ];
  if (named.some((address) => /[^ -~]/.test(address))) {
    throw new SesRefusal('BadRequestException', 'Local address or name contains non-ASCII characters.');
  }
}

function envelope(request: SendEmailRequest) {
  return {
    to: request.Destination.ToAddresses,
    cc: request.Destination.CcAddresses,
    bcc: request.Destination.BccAddresses,
    replyTo: request.ReplyToAddresses,
    tags: request.EmailTags.map(({ Name, Value }) => ({ name: Name, value: Value })),
  };
}

function splitAddresses(header: string): string[] {
  return header
    .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function refuseBadAddress(address: string): void {
  if (/[\r\n\0]/.test(address)) throw new SesRefusal('BadRequestException', 'An address contains a control character.');
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(bareAddress(address)) || /[^ -~]/.test(bareAddress(address))) {
    throw new SesRefusal('BadRequestException', 'An address is not of the form local@domain in ASCII.');
  }
}
