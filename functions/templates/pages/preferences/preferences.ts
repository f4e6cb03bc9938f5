import type { ChoosableChannel, ContactFrequency, ContactTopic } from '#domain/identity/person.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import { choiceTick } from '#templates/layout/choice-tick.ts';
import { errorSummary, type FieldError } from '#templates/layout/field-errors.ts';
import { checkbox, type FormState, radioGroup, textField, toChoices } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import { ownDataForms } from './own-data.ts';

/** A client's choices; `pausedUntil` is a day in their own time zone. */
export type ShownPreferences = {
  readonly topics: readonly ContactTopic[];
  readonly channels: readonly ChoosableChannel[];
  readonly frequency: ContactFrequency;
  readonly pausedUntil?: DateText | undefined;
  readonly stopped: boolean;
};

export type PreferencesView = ClientPageContext & {
  /** `/u/{token}` or `/private/{token}/preferences`. */
  readonly preferencesPath: string;
  readonly chosen: ShownPreferences;
  /** The topic of the mail with the link, while it is received. */
  readonly topic?: ContactTopic | undefined;
  /** `/private/{token}`, when the client comes from there. */
  readonly spacePath?: string | undefined;
  /** Refused values, by field name. */
  readonly values?: Readonly<Record<string, string>> | undefined;
  readonly errors?: readonly FieldError[] | undefined;
};

/** The fields filled from the stored choices. */
function valuesOf({ topics, channels, frequency, pausedUntil, stopped }: ShownPreferences): Record<string, string> {
  return {
    ...Object.fromEntries(topics.map((topic) => [`topic-${topic}`, 'on'])),
    ...Object.fromEntries(channels.map((channel) => [`channel-${channel}`, 'on'])),
    frequency,
    'paused-until': pausedUntil ?? '',
    stopped: stopped ? 'on' : '',
  };
}

function explained(label: string, hint: string): SafeHtml {
  return html`${label}<br><span class="soft small">${hint}</span>`;
}

function today({ chosen, language }: PreferencesView): HtmlValue {
  const messages = clientPages[language].preferences;
  const sentences = [
    chosen.stopped && messages.stoppedNow,
    chosen.pausedUntil !== undefined && messages.paused({ until: formatDate(chosen.pausedUntil, language) }),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return null;
  return html`<section class="section"><h2>${messages.now}</h2>${sentences.map((sentence) => html`<p>${sentence}</p>`)}</section>`;
}

/** The narrowest choice comes first, in a form of its own, so that a client can stop one topic only. */
function thisTopic({ topic, preferencesPath, language }: PreferencesView): HtmlValue {
  if (topic === undefined) return null;
  const messages = clientPages[language].preferences;
  return html`<form class="section" method="post" action="${preferencesPath}">
<p>${messages.thisTopic({ topic: messages.topics[topic].named })}</p>
${choiceTick({ choice: 'stop-topic', label: messages.stopTopic })}
<div class="actions"><button class="button quiet" type="submit">${messages.confirm}</button></div>
</form>`;
}

function choicesForm(view: PreferencesView, form: FormState): SafeHtml {
  const messages = clientPages[view.language].preferences;
  return html`<form class="section" method="post" action="${view.preferencesPath}">
<fieldset class="field"><legend>${messages.topicsLegend}</legend><div class="frame">
${Object.entries(messages.topics).map(([topic, { label, hint }]) =>
  checkbox(form, { name: `topic-${topic}`, label: explained(label, hint) }),
)}</div></fieldset>
<fieldset class="field" aria-describedby="channels-hint"><legend>${messages.channelsLegend}</legend>
<p class="hint" id="channels-hint">${messages.channelsHint}</p><div class="frame">
${Object.entries(messages.channels).map(([channel, label]) => checkbox(form, { name: `channel-${channel}`, label }))}
</div></fieldset>
${radioGroup(form, {
  name: 'frequency',
  label: messages.frequencyLegend,
  hint: messages.frequencyHint,
  choices: toChoices(messages.frequencies),
})}
${textField(form, { name: 'paused-until', type: 'date', autocomplete: 'off', optional: true, ...messages.pause })}
<div class="field frame">${checkbox(form, { name: 'stopped', label: explained(messages.stop.label, messages.stop.hint) })}</div>
${choiceTick({ choice: 'save', label: messages.saveTick, errors: form.errors, isMain: true })}
<div class="actions"><button class="button" type="submit">${messages.save}</button></div>
</form>
<p class="soft section">${messages.always}</p>`;
}

/** Collapsed, and never one click: a box to tick, then the button. */
function consentForm({ preferencesPath, language, errors }: PreferencesView, form: FormState): SafeHtml {
  const messages = clientPages[language].preferences;
  const open = errors?.some(({ field }) => field === 'agreed') ?? false;
  return html`<details class="more section"${open && html` open`}><summary>${messages.consent}</summary><div class="more-body">
<p>${messages.consentText}</p><p class="soft">${messages.consentKept}</p>
<form method="post" action="${preferencesPath}">
${checkbox(form, { name: 'agreed', label: messages.agree, required: true })}
<div class="actions"><button class="button quiet" type="submit" name="choice" value="withdraw-consent">${messages.withdraw}</button></div>
</form></div></details>`;
}

/** GET /u/{token}, GET /private/{token}/preferences: the present choices, one by one. Changes nothing. */
export function preferencesPage(view: PreferencesView): string {
  const { language, chosen, values, errors, spacePath } = view;
  const messages = clientPages[language].preferences;
  const form: FormState = { values: values ?? valuesOf(chosen), errors, optionalWord: '' };
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${messages.title}</h1>
<p class="lede">${messages.lede}</p>
${today(view)}
${thisTopic(view)}
${choicesForm(view, form)}
${consentForm(view, form)}
${spacePath !== undefined && ownDataForms(view, form)}
${spacePath !== undefined && html`<p class="section"><a href="${spacePath}">${messages.back}</a></p>`}
</div>`;
  const title = errors === undefined ? messages.title : `${shared[language].form.errorTitlePrefix}${messages.title}`;
  return renderPage({ ...view, title, body, languageSwitch: errors === undefined });
}
