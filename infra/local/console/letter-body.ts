import type { ConsoleCall } from './call.ts';

/** A letter's own HTML, for a reading frame: it runs no script and loads nothing; links open outside the frame. */
export function sendLetterBody({ response }: ConsoleCall, letter: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy':
      "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'",
  });
  const target = '<base target="_blank">';
  response.end(/<head[^>]*>/i.test(letter) ? letter.replace(/<head[^>]*>/i, `$&${target}`) : target + letter);
}
