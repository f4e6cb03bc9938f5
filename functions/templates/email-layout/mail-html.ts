import { cleanText } from '../i18n/text.ts';
import { accentOf } from '../layout/brand.ts';
import { html, raw, type SafeHtml } from '../layout/html.ts';
import type { MailBlock, MailLetter } from './letter.ts';
import { mailParts } from './mail-parts.ts';

function lines(text: string): SafeHtml[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
}

type FactRow = { readonly label: string; readonly value: string };

const label = 'color:#6b645a';

/** Each value under its label: beside long labels, sentences would be too narrow on a telephone. */
function stackedRow({ label: name, value }: FactRow): SafeHtml {
  return html`<tr><td style="padding:0 0 14px"><span class="muted" style="${label};font-size:15px">${name}</span><br>${value}</td></tr>`;
}

function factRow({ label: name, value }: FactRow): SafeHtml {
  const cell = 'padding:7px 16px 7px 0;vertical-align:top;text-align:left';
  return html`<tr><td class="muted" width="1" style="${cell};${label};white-space:nowrap">${name}</td><td style="${cell};padding-right:0">${value}</td></tr>`;
}

function renderBlock(block: MailBlock, accent: string): SafeHtml {
  switch (block.kind) {
    case 'paragraph':
      return mailParts.paragraph({ text: lines(block.text) });
    case 'small':
      return mailParts.small({ text: lines(block.text) });
    case 'list':
      return mailParts.list({ items: block.items.map((item) => html`<li style="margin:0 0 4px">${item}</li>`) });
    case 'quote':
      return mailParts.quote({ accent, text: lines(block.text) });
    case 'facts':
      return block.stacked === true
        ? mailParts.stacked({ rows: block.rows.map(stackedRow) })
        : mailParts.facts({ rows: block.rows.map(factRow) });
    case 'action':
      return mailParts.action({ accent, label: block.label, url: block.url });
  }
}

function renderSignature({ house, closing, signatory }: MailLetter): SafeHtml {
  const { fullName, role, phone, email } = signatory;
  const details = html`${role && html`${role}<br>`}${house.houseName}${phone && html`<br>${phone}`}${email && html`<br>${email}`}`;
  return mailParts.signature({ closing, fullName, details });
}

function renderFoot({ footnotes, preferences }: MailLetter): SafeHtml {
  return html`${footnotes.map((text) => mailParts.small({ text }))}${
    preferences &&
    mailParts.small({
      text: html`<a href="${preferences.url}" class="muted" style="${label}">${preferences.label}</a>`,
    })
  }${mailParts.foot()}`;
}

/**
 * What a list of mails and a locked screen show after the subject: who writes. A letter may speak of a gift, so nothing
 * of its text is shown there.
 */
function preheaderOf({ house, signatory }: MailLetter): string {
  return `${signatory.fullName}, ${house.houseName}`;
}

/** Keeps the text of the letter out of the preview. */
const blank = raw(' &#847;&zwnj;&nbsp;'.repeat(40));

export function renderMailHtml(letter: MailLetter, subject: string): string {
  const accent = accentOf(letter.house);
  const { houseName } = letter.house;
  const preheader = html`${preheaderOf(letter)}${blank}`;
  return html`${mailParts.head({ accent, houseName, language: letter.language, preheader, subject })}${mailParts.paragraph(
    {
      text: letter.greeting,
    },
  )}${letter.blocks.map((block) => renderBlock(block, accent))}${renderSignature(letter)}${renderFoot(letter)}`.toString();
}
