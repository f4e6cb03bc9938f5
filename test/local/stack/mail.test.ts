import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, startLocalStack } from '#local/stack/stack.ts';
import { fixtureBlueprint } from './fixtures/blueprint.ts';
import { json } from './fixtures/json.ts';
import { readItem } from './fixtures/table.ts';
import { temporaryFolder } from './fixtures/temporary.ts';

let stack: LocalStack;
let ses: SESv2Client;

beforeAll(async () => {
  stack = await startLocalStack({
    dataDir: temporaryFolder(),
    clock: 'manual',
    now: '2026-11-23T09:00:00+01:00',
    blueprint: fixtureBlueprint,
  });
  // No endpoint given: the client finds it in its environment, as in a handler.
  ses = new SESv2Client({});
});
afterAll(() => stack.stop());

const from = 'Camille Laurent <camille.laurent@maison-aurelle.example>';

function letter(change: Partial<SendEmailCommandInput> = {}): SendEmailCommandInput {
  return {
    FromEmailAddress: from,
    ReplyToAddresses: ['camille.laurent@maison-aurelle.example'],
    Destination: { ToAddresses: ['eleonore@client.example'] },
    ConfigurationSetName: 'vestibule-local',
    EmailTags: [{ Name: 'mailKey', Value: 'abc' }],
    Content: {
      Simple: {
        Subject: { Data: 'Votre demande : la bague « Aube »', Charset: 'UTF-8' },
        Body: {
          Text: { Data: 'Bonjour,\nhttp://localhost/a/text-only.\n' },
          Html: {
            Data: '<html><head></head><body><a href="http://localhost/a/one?x=1&amp;y=2">Répondre</a></body></html>',
          },
        },
        Headers: [{ Name: 'List-Unsubscribe', Value: '<http://localhost/u/token>' }],
        Attachments: [
          {
            RawContent: Buffer.from('SUMMARY:Visite privée 💎\r\n'),
            FileName: 'visite.ics',
            ContentType: 'text/calendar; charset=utf-8; method=REQUEST',
            ContentDisposition: 'ATTACHMENT',
            ContentTransferEncoding: 'BASE64',
          },
        ],
      },
    },
    ...change,
  };
}

/** A letter with one attachment that differs from a valid one by this. */
function withFile(change: object): SendEmailCommandInput['Content'] {
  const file = { RawContent: Buffer.from('x'), FileName: 'visite.ics', ...change };
  return { Simple: { Subject: { Data: 'a' }, Body: { Text: { Data: 'x' } }, Attachments: [file] } };
}

describe('a mail sent with the unmodified SES client', () => {
  test('is listed in the documented format, with the local clock’s instant', async () => {
    const before = stack.mail().at(-1)?.id ?? 0;
    await ses.send(new SendEmailCommand(letter()));
    const listed = await json<object[]>(fetch(`${stack.url}/_local/mail?after=${before}`));
    expect(listed).toEqual([
      {
        id: before + 1,
        at: '2026-11-23T08:00:00.000Z',
        from,
        to: 'eleonore@client.example',
        subject: 'Votre demande : la bague « Aube »',
        text: expect.stringContaining('Bonjour'),
        html: expect.stringContaining('Répondre'),
        links: ['http://localhost/a/one?x=1&y=2', 'http://localhost/a/text-only'],
        attachments: [
          {
            fileName: 'visite.ics',
            contentType: 'text/calendar; charset=utf-8; method=REQUEST',
            size: 29,
            url: `/_local/mail/${before + 1}/attachments/0`,
          },
        ],
      },
    ]);
  });

  test('returns its attachment byte for byte, as a download', async () => {
    await ses.send(new SendEmailCommand(letter()));
    const mail = stack.mail().at(-1);
    const [file] = mail?.attachments ?? [];
    const response = await fetch(`${stack.url}${file?.url}`);
    expect(await response.text()).toBe('SUMMARY:Visite privée 💎\r\n');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''visite.ics",
      'content-length': '29',
      'x-content-type-options': 'nosniff',
    });
    expect((await fetch(`${stack.url}/_local/mail/${mail?.id}/attachments/1`)).status).toBe(404);
  });

  test('shows its attachment on the page, whatever its name', async () => {
    const named = letter();
    const [file] = named.Content?.Simple?.Attachments ?? [];
    if (file !== undefined) file.FileName = '"><script>alert(1)</script>.ics';
    await ses.send(new SendEmailCommand(named));
    const id = stack.mail().at(-1)?.id;
    const page = await (await fetch(`${stack.url}/_local/mail?id=${id}`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain(`href="/_local/mail/${id}/attachments/0"`);
    expect(page).toContain('text/calendar; charset=utf-8; method=REQUEST, 29 bytes');
    expect(page).not.toContain('<script>alert');
    const header = (await fetch(`${stack.url}/_local/mail/${id}/attachments/0`)).headers.get('content-disposition');
    expect(header).toMatch(/^attachment; filename\*=UTF-8''[\w%().-]+$/);
  });

  test('is reported on the default bus in SES’s format, tags as lists', async () => {
    const { MessageId } = await ses.send(new SendEmailCommand(letter()));
    await stack.settle();
    const event = JSON.parse((await readItem(`mail#${MessageId}`, 'Email Sent'))?.event ?? '{}');
    expect(event).toMatchObject({
      version: '0',
      'detail-type': 'Email Sent',
      source: 'aws.ses',
      account: '000000000000',
      region: 'eu-west-3',
      time: '2026-11-23T08:00:00Z',
      detail: {
        eventType: 'Send',
        mail: {
          messageId: MessageId,
          destination: ['eleonore@client.example'],
          tags: {
            mailKey: ['abc'],
            'ses:configuration-set': ['vestibule-local'],
            'ses:from-domain': ['maison-aurelle.example'],
          },
        },
      },
    });
  });

  test('may be a raw message: encoded words and parts are decoded', async () => {
    const raw = [
      'From: =?UTF-8?B?w4lsw6lvbm9yZQ==?= <eleonore@maison-aurelle.example>',
      'To: client@example.org',
      'Subject: =?UTF-8?Q?Caf=C3=A9_?= =?UTF-8?Q?cr=C3=A8me?=',
      'Content-Type: multipart/mixed; boundary="b1"',
      '',
      '--b1',
      'Content-Type: multipart/alternative; boundary=b2',
      '',
      '--b2',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Un caf=C3=A9 tr=C3=\r\n=A8s long',
      '--b2',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('<p>Crème</p>').toString('base64'),
      '--b2--',
      '--b1',
      'Content-Type: text/calendar; method=REQUEST',
      'Content-Disposition: attachment; filename="visite.ics"',
      '',
      'BEGIN:VCALENDAR',
      '--b1--',
    ].join('\r\n');
    await ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(raw) } } }));
    expect(stack.mail().at(-1)).toMatchObject({
      from: 'Éléonore <eleonore@maison-aurelle.example>',
      to: 'client@example.org',
      subject: 'Café crème',
      text: 'Un café très long',
      html: '<p>Crème</p>',
    });
  });

  test('to the simulator causes a bounce or a complaint', async () => {
    const send = (to: string) => ses.send(new SendEmailCommand(letter({ Destination: { ToAddresses: [to] } })));
    const bounced = await send('bounce+x@simulator.amazonses.com');
    const complained = await send('complaint@simulator.amazonses.com');
    await stack.settle();
    const bounce = JSON.parse((await readItem(`mail#${bounced.MessageId}`, 'Email Bounced'))?.event ?? '{}');
    expect(bounce.detail.bounce).toMatchObject({
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'bounce+x@simulator.amazonses.com' }],
    });
    expect(await readItem(`mail#${complained.MessageId}`, 'Email Complaint Received')).toBeDefined();
    expect(await readItem(`mail#${complained.MessageId}`, 'Email Bounced')).toBeUndefined();
  });

  test.each([
    ['no recipient', { Destination: {} }, 'BadRequestException'],
    ['a sender of another domain', { FromEmailAddress: 'x@elsewhere.example' }, 'MessageRejected'],
    ['an address that is none', { Destination: { ToAddresses: ['nobody'] } }, 'BadRequestException'],
    [
      'a line break in an address',
      { Destination: { ToAddresses: ['a@b.example\r\nBcc: c@d.example'] } },
      'BadRequestException',
    ],
    ['a tag SES would refuse', { EmailTags: [{ Name: 'mailKey', Value: 'a#b' }] }, 'BadRequestException'],
    [
      'a line break in the subject',
      { Content: { Simple: { Subject: { Data: 'a\r\nBcc: x' }, Body: { Text: { Data: 'x' } } } } },
      'BadRequestException',
    ],
    [
      'a type of a file that is too long',
      { Content: withFile({ ContentType: `text/${'x'.repeat(74)}` }) },
      'BadRequestException',
    ],
    [
      'a file that is to be shown somewhere else',
      { Content: withFile({ ContentDisposition: 'FORM' }) },
      'BadRequestException',
    ],
    ['an empty body', { Content: { Simple: { Subject: { Data: 'a' }, Body: {} } } }, 'BadRequestException'],
  ])('is refused with %s, and not stored', async (_what, change, name) => {
    const before = stack.mail().length;
    await expect(ses.send(new SendEmailCommand(letter(change)))).rejects.toMatchObject({ name });
    expect(stack.mail()).toHaveLength(before);
  });
});

describe('the mailbox in a browser', () => {
  test('shows the mail in a frame that runs no script and loads nothing', async () => {
    await ses.send(new SendEmailCommand(letter()));
    const id = stack.mail().at(-1)?.id;
    const page = await (await fetch(`${stack.url}/_local/mail?id=${id}`, { headers: { accept: 'text/html' } })).text();
    expect(page).toContain('sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"');
    expect(page).toContain('visite.ics');
    const body = await fetch(`${stack.url}/_local/mail/${id}/body`);
    expect(body.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await body.text()).toContain('<head><base target="_blank">');
  });

  test('never inserts a mail’s markup into the console', async () => {
    const Content = { Simple: { Subject: { Data: '<script>alert(1)</script>' }, Body: { Text: { Data: '<b>"' } } } };
    await ses.send(new SendEmailCommand(letter({ Content })));
    const page = await (await fetch(`${stack.url}/_local/mail`, { headers: { accept: 'text/html' } })).text();
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });

  test('refuses an id that is no number', async () => {
    expect((await fetch(`${stack.url}/_local/mail?after=x`)).status).toBe(400);
  });
});
