import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine, if there is one; CHROMIUM names another. */
const browserPath = [process.env.CHROMIUM ?? '', ...candidates].find((path) => path !== '' && existsSync(path));

/** Says why browser tests are skipped; where REQUIRE_BROWSER is set a missing browser is a failure instead. */
export function browserMissing(): boolean {
  if (browserPath !== undefined) return false;
  if (process.env.REQUIRE_BROWSER !== undefined) throw new Error('REQUIRE_BROWSER is set and no Chromium was found.');
  console.warn(
    'No Chromium on this machine: the browser tests are skipped. Install chromium, or set CHROMIUM to its path.',
  );
  return true;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath ?? '',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
