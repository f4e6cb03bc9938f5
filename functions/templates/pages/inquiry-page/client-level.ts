import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { GrantDecision, SettableLevel } from '#domain/identity/client-grants.ts';
import type { KnownLevel, LevelReason } from '#domain/level/known-level.ts';
import type { ResponseChannel, ServiceObjective } from '#domain/policy/first-response.ts';
import { formatDate, formatDateAt, type TimeZone } from '#templates/i18n/dates.ts';
import { formatMoneyRounded } from '#templates/i18n/money.ts';
import { formatNumber } from '#templates/i18n/numbers.ts';
import { factList } from '#templates/layout/facts.ts';
import { type Choice, type FormState, selectField, textArea, textField } from '#templates/layout/fields.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { staffLinks, staffPages, staffShared } from '#templates/messages/catalogues.ts';
import type { ClientLevelMessages } from '#templates/messages/fr/staff-pages/client-level.ts';

/** Why the client has their level, what the answer is for, and what managers said. */
export type ClientLevelView = {
  readonly known: KnownLevel;
  readonly objective: ServiceObjective;
  readonly channel: ResponseChannel;
  readonly currency: string;
  /** Money is shown to managers alone; others read whether a mark is reached. */
  readonly showsMoney: boolean;
  readonly history: readonly (GrantDecision & { readonly byName: string })[];
  readonly nameOf: (staffId: string) => string;
  /** Where the form is sent; absent for a reader who may not set the level. */
  readonly path?: string | undefined;
};

/** Written out here because templates only know the domain's types. */
const settable: readonly SettableLevel[] = ['client', 'vic', 'top-vic'];

type Reader = { readonly language: StaffLanguage; readonly timeZone: TimeZone };

function figureText({ criterion, figure, threshold }: LevelReason, view: ClientLevelView, language: StaffLanguage) {
  if (figure === undefined || threshold === undefined) return undefined;
  const isMoney = criterion !== 'recurrence';
  if (isMoney && !view.showsMoney) return undefined;
  const text = (value: number) =>
    isMoney
      ? formatMoneyRounded({ minorUnits: value, currency: view.currency }, language)
      : formatNumber(value, language, 0);
  return staffPages[language].clientLevel.of({ figure: text(figure), threshold: text(threshold) });
}

function marks(view: ClientLevelView, { language }: Reader, messages: ClientLevelMessages): HtmlValue {
  const { reasons, row, atLeastOf } = view.known;
  if (row === undefined || atLeastOf === undefined) return null;
  const { names } = staffShared[language].levels;
  const line = (reason: LevelReason) => {
    const figure = figureText(reason, view, language);
    return html`<li>${messages.line({ label: messages.criteria[reason.criterion], value: reason.met ? messages.met : messages.missed })}${figure && html`<span class="under">${figure}</span>`}</li>`;
  };
  return html`<span class="under">${messages.asks({ level: names[row], marks: atLeastOf })}</span><ul class="plain">${reasons.map(line)}</ul>`;
}

function ground(view: ClientLevelView, { language, timeZone }: Reader, messages: ClientLevelMessages): HtmlValue {
  const { known } = view;
  if (known.ground !== 'manager') return messages.grounds[known.ground];
  if (known.grant === undefined) return null;
  const { byId, at, until, because } = known.grant;
  const said = messages.setBy({
    name: view.nameOf(byId),
    on: formatDateAt(at, timeZone, language),
    until: until && formatDate(until, language),
    because,
  });
  const level = staffShared[language].levels.names[known.byPurchases];
  return html`${said}<span class="under">${messages.byPurchases({ level })}</span>`;
}

function saidPart(value: boolean | null | undefined, label: string, messages: ClientLevelMessages): readonly string[] {
  if (value === undefined) return [];
  return [messages.line({ label, value: value === null ? messages.takenBack : value ? messages.yes : messages.no })];
}

function decisionLine(
  decision: ClientLevelView['history'][number],
  { language, timeZone }: Reader,
  messages: ClientLevelMessages,
): SafeHtml {
  const { at, byName, level, vip, frameAccepted, rarePieceAccess, because, until } = decision;
  const { names } = staffShared[language].levels;
  const parts = [
    ...(level === undefined ? [] : [level === null ? messages.byGrid : names[level]]),
    ...saidPart(vip, messages.vip, messages),
    ...saidPart(frameAccepted, messages.frame, messages),
    ...saidPart(rarePieceAccess, messages.rarePieces, messages),
  ];
  const end =
    until === undefined
      ? ''
      : ` (${messages.line({ label: messages.until.toLowerCase(), value: formatDate(until, language) })})`;
  return html`<li>${parts.join(', ')}${end}<span class="under">${messages.line({ label: `${byName}, ${formatDateAt(at, timeZone, language)}`, value: because })}</span></li>`;
}

function levelForm(path: string, { language }: Reader, messages: ClientLevelMessages): SafeHtml {
  const { names } = staffShared[language].levels;
  const state: FormState = { values: {}, errors: undefined, optionalWord: staffLinks[language].action.optional };
  const takenBack: Choice = { value: 'none', label: messages.byGrid };
  const yesOrNo: readonly Choice[] = [
    { value: 'yes', label: messages.yes },
    { value: 'no', label: messages.no },
    { value: 'none', label: messages.takenBack },
  ];
  const levels = [...settable.map((level) => ({ value: level, label: names[level] })), takenBack];
  const select = (name: string, label: string, choices: readonly Choice[]) =>
    selectField(state, { name, label, choices, empty: messages.asItIs, optional: true });
  return html`<details class="more"><summary>${messages.change}</summary><div class="more-body"><form method="post" action="${path}">
${select('level', messages.level, levels)}
${select('vip', messages.vip, yesOrNo)}
${select('frameAccepted', messages.frame, yesOrNo)}
${select('rarePieceAccess', messages.rarePieces, yesOrNo)}
${textArea(state, { name: 'because', label: messages.because, hint: messages.becauseHint, maxLength: 500, short: true })}
${textField(state, { name: 'until', label: messages.until, hint: messages.untilHint, type: 'date', autocomplete: 'off', optional: true })}
<div class="actions"><button class="button quiet" type="submit">${messages.set}</button></div></form></div></details>`;
}

/** The section of the inquiry's page that answers "why this level?". */
export function clientLevelSection(view: ClientLevelView, reader: Reader): SafeHtml {
  const { language } = reader;
  const messages = staffPages[language].clientLevel;
  const { known, history, path } = view;
  const vipGrant = known.vipGrant;
  const apart = known.withoutRate.map(({ currency, visits }) => messages.visits({ currency, count: visits }));
  return html`<section class="aside-section"><h2>${messages.title}</h2>
${factList([
  { label: messages.level, value: staffShared[language].levels.names[known.level] },
  { label: messages.why, value: html`${ground(view, reader, messages)}${marks(view, reader, messages)}` },
  { label: messages.withoutRate, value: apart.join(', ') },
  {
    label: messages.vip,
    value: known.vip && html`${messages.yes}${vipGrant && html`<span class="under">${vipGrant.because}</span>`}`,
  },
  { label: messages.objective, value: messages.objectives[view.objective] },
  { label: messages.channel, value: messages.channels[view.channel] },
  {
    label: messages.history,
    value:
      history.length > 0 && html`<ul class="plain">${history.map((one) => decisionLine(one, reader, messages))}</ul>`,
  },
])}
${path && levelForm(path, reader, messages)}</section>`;
}
