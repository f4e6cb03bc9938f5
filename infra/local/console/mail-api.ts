import { sendConsolePage, sendJson } from '#local/console/answers.ts';
import { sendLetterBody } from '#local/console/letter-body.ts';
import { mailPage } from '#local/console/mail-page.ts';
import { mailListing } from '#local/mail/mailbox.ts';
import type { ConsoleCall, ConsoleParts } from './call.ts';
import { acceptsHtml, sendProblem } from './problem.ts';

const shownAtOnce = 200;

/** `GET /_local/mail?after=id`: the mails after that one, oldest first; a browser gets the mailbox. */
export function answerMail(parts: ConsoleParts, call: ConsoleCall): void {
  const { mailbox } = parts;
  if (acceptsHtml(call.request)) {
    const id = call.url.searchParams.get('id');
    const mails = mailbox.latest(shownAtOnce);
    const chosen = id === null ? undefined : mailbox.find(Number(id));
    const view = call.url.searchParams.get('view') ?? 'letter';
    const body = mailPage({ mails, total: mailbox.count(), chosen, isChosen: id !== null, view });
    sendConsolePage(parts, call, { section: 'mail', title: 'Mailbox', body });
    return;
  }
  const after = call.url.searchParams.get('after') ?? '0';
  if (!/^\d+$/.test(after.trim() || '0')) {
    const detail = '"after" is the id of a mail: a whole number.';
    sendProblem(call.request, call.response, { status: 400, title: 'Not a mail id', detail });
    return;
  }
  sendJson(call, mailbox.after(Number(after)).map(mailListing));
}

export function answerMailBody({ mailbox }: ConsoleParts, call: ConsoleCall): void {
  const mail = mailbox.find(Number(call.captured[0]));
  if (mail === undefined) {
    notFound(call);
    return;
  }
  sendLetterBody(call, mail.html);
}

/**
 * The attachment as it was sent. A browser downloads it instead of displaying it, because its declared type cannot be
 * trusted.
 */
export function answerAttachment({ mailbox }: ConsoleParts, call: ConsoleCall): void {
  const attachment = mailbox.find(Number(call.captured[0]))?.attachments[Number(call.captured[1])];
  if (attachment === undefined) {
    notFound(call);
    return;
  }
  const bytes = Buffer.from(attachment.base64, 'base64');
  call.response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.fileName)}`,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  call.response.end(bytes);
}

function notFound(call: ConsoleCall): void {
  sendProblem(call.request, call.response, { status: 404, title: 'Not found', detail: 'There is no such mail.' });
}
