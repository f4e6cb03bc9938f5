import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { languages } from '#domain/choices/languages.ts';
import { sampleName } from '#local/letters/sample-letter.ts';
import { sampleLetters } from '#local/letters/sample-letters.ts';
import { assets } from '#templates/assets/assets.ts';
import { sampleHouse, samplePages } from './sample-pages.ts';
import { samplePublicPages } from './sample-public-pages.ts';

/**
 * Every page and mail as a person sees it: `node test/unit/templates/render-previews.ts [name-part]` writes the files
 * and their screenshots (wide, telephone, dark) into a folder of its own and reports axe findings and overflows.
 */
const folder = path.join(tmpdir(), 'vestibule-previews');
const only = process.argv[2] ?? '';
const require = createRequire(import.meta.url);
const axeFile = require.resolve('axe-core/axe.min.js');

async function writeFiles(): Promise<string[]> {
  await mkdir(path.join(folder, 'assets/fonts'), { recursive: true });
  for (const asset of assets(sampleHouse)) {
    const target = path.join(folder, asset.path);
    if ('body' in asset) await writeFile(target, asset.body);
    else await copyFile(require.resolve(asset.packageFile), target);
  }
  const names: string[] = [];
  for (const language of languages) {
    for (const [name, page] of Object.entries(
      language === 'it' ? samplePublicPages(sampleHouse, language) : samplePages(language),
    )) {
      names.push(`${name}.${language}`);
      await writeFile(path.join(folder, `${name}.${language}.html`), page);
    }
    for (const sample of await sampleLetters(language)) {
      const name = `mail-${sampleName(sample)}.${language}`;
      const { subject, text, html } = sample.rendered;
      names.push(name);
      await writeFile(path.join(folder, `${name}.html`), html);
      await writeFile(path.join(folder, `${name}.txt`), `${subject}\n\n${text}`);
    }
  }
  return names.filter((name) => name.startsWith(only));
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Served with the product's content policy, so that a blocked style or script is missing here too. */
const server = createServer((request, response) => {
  const file = path.join(folder, new URL(request.url ?? '/', 'http://local').pathname);
  const isMail = path.basename(file).startsWith('mail-');
  readFile(file).then(
    (body) => {
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      if (!isMail)
        response.setHeader(
          'content-security-policy',
          "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        );
      response.end(body);
    },
    () => response.writeHead(404).end(),
  );
});

async function inspect(page: Page, name: string, width: number): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  if (Number(overflow) > 0) console.log(`${name} at ${width}: overflows by ${overflow} px`);
  // Through the debugger, to which the page's own policy does not apply.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  // A mail program adds its own headings and landmarks.
  const bestPractice = name.startsWith('mail-') ? '' : ", 'best-practice'";
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'${bestPractice}] }).then((r) => r.violations.map((v) => v.impact + ' ' + v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.target.join(' ') + ' ' + n.failureSummary.split('\\n')[1]).join(' | ')))`,
  );
  for (const finding of Array.isArray(found) ? found : []) console.log(`${name} at ${width}: ${finding}`);
}

const names = await writeFiles();
const { chromium } = await import('playwright-core');
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 375, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;
for (const { width, colorScheme } of looks) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.log(`console: ${message.text()}`);
  });
  for (const name of names) {
    await page.goto(`http://127.0.0.1:${port}/${name}.html`);
    await page.evaluate('document.fonts.ready');
    await inspect(page, name, width);
    if (width !== 320)
      await page.screenshot({ path: path.join(folder, `${name}.${width}.${colorScheme}.png`), fullPage: true });
  }
  await context.close();
}
await browser.close();
server.close();
console.log(`${names.length} previews in ${folder}`);
