import { cleanText } from '../i18n/text.ts';
import { accentOf } from '../layout/brand.ts';
import { html, raw, type SafeHtml } from '../layout/html.ts';
import type { MailBlock, MailLetter } from './letter.ts';

/**
 * Paper, ink and grey are set in one rule per scheme, never inline: a mail program in dark mode gets a whole dark
 * letter, and one that removes styles uses its own colours throughout. Ink of one scheme never meets paper of the
 * other.
 */
const schemes = raw(
  '<style>.sheet{background:#fbf8f3;color:#1f1c18}.muted{color:#6b645a}' +
    '@media (prefers-color-scheme:dark){.sheet{background:#171512;color:#ece6db}.muted{color:#b3aca1}}</style>',
);
const serif = "font-family:'EB Garamond',Garamond,'Iowan Old Style',Georgia,serif";
const sans = "font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif";
const paragraph = `margin:0 0 20px;${sans};font-size:17px;line-height:1.6`;
const small = `margin:0 0 8px;${sans};font-size:14px;line-height:1.5`;

function lines(text: string): SafeHtml[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
}

function renderAction(label: string, url: string, accent: string): SafeHtml {
  const button = `display:inline-block;padding:13px 28px;border:1px solid ${accent};${sans};font-size:16px;line-height:1.4;color:inherit;text-decoration:none`;
  return html`<p style="margin:28px 0 28px"><a href="${url}" style="${button}">${label}</a></p>`;
}

type FactRow = { readonly label: string; readonly value: string };

/** Each value under its label: beside long labels, sentences would be too narrow on a telephone. */
function renderStacked(rows: readonly FactRow[]): SafeHtml {
  return html`<div style="margin:0 0 30px">${rows.map(
    ({ label, value }) =>
      html`<p style="margin:0 0 14px;${sans};font-size:16px;line-height:1.5"><span class="muted" style="font-size:15px">${label}</span><br>${value}</p>`,
  )}</div>`;
}

function renderFacts(rows: readonly FactRow[]): SafeHtml {
  const cell = `padding:7px 16px 7px 0;${sans};font-size:16px;line-height:1.5;vertical-align:top;text-align:left`;
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px;border-collapse:collapse">${rows.map(
    ({ label, value }) =>
      html`<tr><td class="muted" style="${cell};white-space:nowrap">${label}</td><td style="${cell};padding-right:0">${value}</td></tr>`,
  )}</table>`;
}

function renderBlock(block: MailBlock, accent: string): SafeHtml {
  switch (block.kind) {
    case 'paragraph':
      return html`<p style="${paragraph}">${lines(block.text)}</p>`;
    case 'small':
      return html`<p class="muted" style="${small}">${lines(block.text)}</p>`;
    case 'list':
      return html`<ul style="margin:0 0 20px;padding:0 0 0 20px">${block.items.map(
        (item) => html`<li style="${sans};font-size:17px;line-height:1.6;margin:0 0 4px">${item}</li>`,
      )}</ul>`;
    case 'quote':
      return html`<blockquote style="margin:0 0 24px;padding:2px 0 2px 20px;border-left:1px solid ${accent};${serif};font-size:19px;line-height:1.5">${lines(block.text)}</blockquote>`;
    case 'facts':
      return block.stacked === true ? renderStacked(block.rows) : renderFacts(block.rows);
    case 'action':
      return renderAction(block.label, block.url, accent);
  }
}

function renderSignature({ house, closing, signatory }: MailLetter): SafeHtml {
  const { fullName, role, phone, email } = signatory;
  return html`<p style="margin:32px 0 0;${sans};font-size:17px;line-height:1.6">${closing}</p>
<p style="margin:14px 0 0;${serif};font-size:21px;line-height:1.35">${fullName}</p>
<p style="margin:2px 0 0;${sans};font-size:15px;line-height:1.5" class="muted">${role && html`${role}<br>`}${house.houseName}${phone && html`<br>${phone}`}${email && html`<br>${email}`}</p>`;
}

function renderFoot({ footnotes, preferences }: MailLetter): SafeHtml {
  return html`${footnotes.map((note) => html`<p class="muted" style="${small}">${note}</p>`)}${
    preferences &&
    html`<p class="muted" style="${small}"><a href="${preferences.url}" style="color:inherit">${preferences.label}</a></p>`
  }`;
}

export function renderMailHtml(letter: MailLetter, subject: string): string {
  const accent = accentOf(letter.house);
  const rule = raw('<hr style="margin:36px 0 20px;border:0;border-top:1px solid #8a8a8a">');
  return html`${raw('<!doctype html>')}
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
${schemes}
</head>
<body class="sheet" style="margin:0;padding:0">
<div class="sheet" style="max-width:560px;margin:0 auto;padding:40px 24px 48px">
<p style="margin:0 0 36px;padding:0 0 18px;border-bottom:1px solid ${accent};${serif};font-size:20px;line-height:1.3;letter-spacing:0.06em">${letter.house.houseName}</p>
<p style="${paragraph}">${letter.greeting}</p>
${letter.blocks.map((block) => renderBlock(block, accent))}
${renderSignature(letter)}
${rule}
${renderFoot(letter)}
</div>
</body>
</html>`.toString();
}
