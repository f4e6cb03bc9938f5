// Written by `npm run mail:layout` from tools/mail-layout/letter.mjml: change that file.
import { type HtmlValue, html, type SafeHtml } from '../layout/html.ts';

type Values<Name extends string> = Readonly<Record<Name, HtmlValue>>;

/** The parts of a letter as tables that every mail program lays out; `foot` closes what `head` opened. */
export const mailParts = {
  head: (
    values: Values<'accent' | 'houseName' | 'language' | 'preheader' | 'subject'>,
  ): SafeHtml => html`<!doctype html>
<html lang="${values.language}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title>${values.subject}</title>
<!--[if !mso]><!-->
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<!--<![endif]-->
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style type="text/css"> #outlook a { padding:0; } body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; } table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; } img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; } p { display:block;margin:13px 0; } </style>
<!--[if mso]>
<noscript>
<xml>
<o:OfficeDocumentSettings>
<o:AllowPNG/>
<o:PixelsPerInch>96</o:PixelsPerInch>
</o:OfficeDocumentSettings>
</xml>
</noscript>
<![endif]-->
<!--[if lte mso 11]>
<style type="text/css"> .mj-outlook-group-fix { width:100% !important; } </style>
<![endif]-->
<style type="text/css"> @media only screen and (min-width:480px) { .mj-column-per-100 { width:100% !important; max-width: 100%; } } </style>
<style media="screen and (min-width:480px)"> .moz-text-html .mj-column-per-100 { width:100% !important; max-width: 100%; } </style>
<style type="text/css"> @media (prefers-color-scheme: dark) { body, body > div, .sheet, .sheet > table, .sheet > table > tbody > tr > td, .button td, .button a { background: #171512 !important; background-color: #171512 !important; } .ink div, .ink td, .ink table, .button a { color: #ece6db !important; } .muted div, .muted td, .muted a, .ink .muted, .muted table { color: #b3aca1 !important; } } [data-ogsc] .ink div, [data-ogsc] .ink td, [data-ogsc] .ink table, [data-ogsc] .button a { color: #ece6db !important; } [data-ogsc] .muted div, [data-ogsc] .muted td, [data-ogsc] .muted a { color: #b3aca1 !important; } </style>
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
</head>
<body class="sheet" style="word-spacing:normal;background-color:#fbf8f3;">
<div style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden;">${values.preheader}</div>
<div aria-label="${values.subject}" role="article" lang="${values.language}" dir="ltr" style="word-spacing:normal;background-color:#fbf8f3;">
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="sheet-outlook" role="presentation" style="width:560px;" width="560" bgcolor="#fbf8f3"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div class="sheet" style="background:#fbf8f3;background-color:#fbf8f3;margin:0px auto;max-width:560px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#fbf8f3;background-color:#fbf8f3;width:100%;">
<tbody>
<tr>
<td style="direction:ltr;font-size:0px;padding:40px 24px 48px;text-align:center;">
<!--[if mso | IE]><table role="presentation" border="0" cellpadding="0" cellspacing="0"><tr><td class="" style="vertical-align:top;width:512px;"><![endif]-->
<div class="mj-column-per-100 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%">
<tbody><tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 18px;word-break:break-word;">
<div style="font-family:'EB Garamond',Garamond,'Iowan Old Style',Georgia,serif;font-size:20px;letter-spacing:0.06em;line-height:1.3;text-align:left;color:#1f1c18;">${values.houseName}</div>
</td>
</tr>
<tr>
<td align="center" style="font-size:0px;padding:0 0 36px;word-break:break-word;">
<p style="border-top:solid 1px ${values.accent};font-size:1px;margin:0px auto;width:100%;">
</p>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="border-top:solid 1px ${values.accent};font-size:1px;margin:0px auto;width:512px;" role="presentation" width="512px"><tr><td style="height:0;line-height:0;"> &nbsp; </td></tr></table><![endif]-->
</td>
</tr>
`,
  paragraph: (values: Values<'text'>): SafeHtml => html`<tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 20px;word-break:break-word;">
<div style="font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:17px;line-height:1.6;text-align:left;color:#1f1c18;">${values.text}</div>
</td>
</tr>
`,
  small: (values: Values<'text'>): SafeHtml => html`<tr>
<td align="left" class="muted" style="font-size:0px;padding:0 0 8px;word-break:break-word;">
<div style="font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:14px;line-height:1.5;text-align:left;color:#6b645a;">${values.text}</div>
</td>
</tr>
`,
  list: (values: Values<'items'>): SafeHtml => html`<tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 20px;word-break:break-word;">
<div style="font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:17px;line-height:1.6;text-align:left;color:#1f1c18;"><ul style="margin:0;padding:0 0 0 20px">${values.items}</ul></div>
</td>
</tr>
`,
  quote: (values: Values<'accent' | 'text'>): SafeHtml => html`<tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 24px;word-break:break-word;">
<table cellpadding="0" cellspacing="0" width="100%" border="0" style="color:#1f1c18;font-family:'EB Garamond',Garamond,'Iowan Old Style',Georgia,serif;font-size:19px;line-height:1.5;table-layout:auto;width:100%;border:none;">
<tr><td dir="auto" style="border-left:1px solid ${values.accent};padding:2px 0 2px 20px">${values.text}</td></tr>
</table>
</td>
</tr>
`,
  facts: (values: Values<'rows'>): SafeHtml => html`<tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 20px;word-break:break-word;">
<table cellpadding="0" cellspacing="0" role="presentation" width="100%" border="0" style="color:#1f1c18;font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;table-layout:auto;width:100%;border:none;">${values.rows}</table>
</td>
</tr>
`,
  stacked: (values: Values<'rows'>): SafeHtml => html`<tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 16px;word-break:break-word;">
<table cellpadding="0" cellspacing="0" role="presentation" width="100%" border="0" style="color:#1f1c18;font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;table-layout:auto;width:100%;border:none;">${values.rows}</table>
</td>
</tr>
`,
  action: (values: Values<'accent' | 'label' | 'url'>): SafeHtml => html`<tr>
<td align="left" class="button" style="font-size:0px;padding:8px 0 28px;word-break:break-word;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="border-collapse:separate;line-height:100%;">
<tbody>
<tr>
<td align="center" bgcolor="#fbf8f3" role="presentation" style="border:1px solid ${values.accent};border-radius:0;cursor:auto;mso-padding-alt:13px 28px;background:#fbf8f3;" valign="middle">
<a href="${values.url}" style="display:inline-block;background:#fbf8f3;color:#1f1c18;font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;font-weight:normal;line-height:1.4;margin:0;text-decoration:none;text-transform:none;padding:13px 28px;mso-padding-alt:0px;border-radius:0;" target="_blank">${values.label}</a>
</td>
</tr>
</tbody>
</table>
</td>
</tr>
`,
  signature: (values: Values<'closing' | 'details' | 'fullName'>): SafeHtml => html`<tr>
<td align="left" class="ink" style="font-size:0px;padding:12px 0 14px;word-break:break-word;">
<div style="font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:17px;line-height:1.6;text-align:left;color:#1f1c18;">${values.closing}</div>
</td>
</tr>
<tr>
<td align="left" class="ink" style="font-size:0px;padding:0 0 2px;word-break:break-word;">
<div style="font-family:'EB Garamond',Garamond,'Iowan Old Style',Georgia,serif;font-size:21px;line-height:1.35;text-align:left;color:#1f1c18;">${values.fullName}</div>
</td>
</tr>
<tr>
<td align="left" class="muted" style="font-size:0px;padding:0 0 36px;word-break:break-word;">
<div style="font-family:'Source Sans 3','Gill Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.5;text-align:left;color:#6b645a;">${values.details}</div>
</td>
</tr>
<tr>
<td align="center" style="font-size:0px;padding:0 0 20px;word-break:break-word;">
<p style="border-top:solid 1px #8a8a8a;font-size:1px;margin:0px auto;width:100%;">
</p>
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="border-top:solid 1px #8a8a8a;font-size:1px;margin:0px auto;width:512px;" role="presentation" width="512px"><tr><td style="height:0;line-height:0;"> &nbsp; </td></tr></table><![endif]-->
</td>
</tr>
`,
  foot: (): SafeHtml => html`</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td>
</tr>
</tbody>
</table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div>
</body>
</html>
`,
};
