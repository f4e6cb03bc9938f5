import type { StaffLanguage } from '#domain/choices/languages.ts';
import type { ContactDecision } from '#domain/contact-pressure/contact-decision.ts';
import type { ContactFrequency } from '#domain/identity/person.ts';
import type { AdvisorNote } from '#domain/inquiry/content.ts';
import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import type { MeetingOutcome } from '#domain/inquiry/outcome.ts';
import type { MeetingPreference } from '#domain/policy/inquiry-facts.ts';
import {
  type DateText,
  formatDate,
  formatDateAt,
  formatInstant,
  type InstantText,
  type TimeZone,
} from '#templates/i18n/dates.ts';
import { type Fact, factList } from '#templates/layout/facts.ts';
import { type HtmlValue, html, type SafeHtml } from '#templates/layout/html.ts';
import { type RestReason, stageLabel } from '#templates/layout/stage-label.ts';
import { shared, staffLinks } from '#templates/messages/catalogues.ts';
import type { ClientFileMessages } from '#templates/messages/fr/staff-links/client-file.ts';

/** How far one window of contacts is used, and whether one more is allowed now. */
export type PressureView = {
  readonly used: number;
  readonly allowed: number | 'unlimited';
  readonly windowDays: number;
  readonly decision: ContactDecision;
};

/** The house's knowledge of a client besides this inquiry; figures and dates of purchases, never amounts. */
export type ClientFile = {
  readonly earlier: readonly {
    readonly inquiryId: string;
    readonly reference: string;
    readonly receivedAt: InstantText;
    readonly stage: InquiryStatus;
    readonly because: RestReason;
  }[];
  readonly purchases: { readonly count: number; readonly lastOn?: DateText | undefined };
  /** Meetings of every inquiry, latest first. */
  readonly meetings: readonly {
    readonly startsAt: InstantText;
    readonly meeting: MeetingPreference;
    readonly boutiqueName: string;
    readonly cancelled: boolean;
    readonly outcome?: MeetingOutcome['kind'] | undefined;
  }[];
  /** Notes and the client's own texts, latest first. */
  readonly said: readonly {
    readonly at: InstantText;
    readonly byName: string;
    readonly kind: AdvisorNote['kind'];
    readonly text: string;
  }[];
  readonly letters: PressureView;
  readonly contacts: PressureView;
  readonly preferences: {
    readonly channels?: readonly ('email' | 'phone' | 'message')[] | undefined;
    readonly frequency?: ContactFrequency | undefined;
    readonly pausedUntil?: InstantText | undefined;
    readonly stopped: boolean;
    readonly consentGivenAt?: InstantText | undefined;
    readonly consentWithdrawn: boolean;
  };
};

type Reader = { readonly language: StaffLanguage; readonly timeZone: TimeZone };

function list(items: readonly SafeHtml[]): HtmlValue {
  return items.length === 0 ? null : html`<ul class="plain">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function dateOf(at: InstantText, { language, timeZone }: Reader): string {
  return formatDateAt(at, timeZone, language);
}

/** Earlier inquiries, purchases and meetings, if any. */
export function historySection(file: ClientFile, reader: Reader): SafeHtml {
  const { language, timeZone } = reader;
  const messages = staffLinks[language].clientFile;
  const { count, lastOn } = file.purchases;
  const last = lastOn === undefined ? undefined : formatDate(lastOn, language);
  return factList([
    {
      label: messages.purchases,
      value: count === 0 ? messages.noPurchase : messages.purchaseCount({ count, lastOn: last }),
    },
    {
      label: messages.earlier,
      value: list(
        file.earlier.map(
          ({ inquiryId, reference, receivedAt, stage, because }) =>
            html`<a href="/inquiries/${inquiryId}">${reference}</a>, ${dateOf(receivedAt, reader)}<span class="under">${stageLabel(stage, because, language)}</span>`,
        ),
      ),
    },
    {
      label: messages.meetings,
      value: list(
        file.meetings.map(({ startsAt, meeting, boutiqueName, cancelled, outcome }) => {
          const after = cancelled ? messages.cancelled : outcome && messages.outcomes[outcome];
          return html`<time datetime="${startsAt}">${formatInstant(startsAt, timeZone, language)}</time><span class="under">${shared[language].inquiry.meetings[meeting]}, ${boutiqueName}${after && `, ${after}`}</span>`;
        }),
      ),
    },
  ]);
}

/** Notes, questions and the client's own texts; empty when there are none besides the message. */
export function saidSection(file: ClientFile, { language, timeZone }: Reader): HtmlValue {
  if (file.said.length === 0) return null;
  const messages = staffLinks[language].clientFile;
  return html`<ol class="said">${file.said.map(
    ({ at, byName, kind, text }) =>
      html`<li><p class="under">${messages.kinds[kind]}, ${byName}, <time datetime="${at}">${formatInstant(at, timeZone, language)}</time></p><p class="words">${text}</p></li>`,
  )}</ol>`;
}

function verdict({ decision }: PressureView, { language, timeZone }: Reader, messages: ClientFileMessages): string {
  switch (decision.decision) {
    case 'send':
      return messages.welcomeNow;
    case 'cancel':
      return messages.refused;
    case 'defer':
      return messages.notBefore({
        at: formatInstant(decision.until, timeZone, language),
        because: messages.deferred[decision.because],
      });
  }
}

function pressureFact(label: string, pressure: PressureView, reader: Reader, messages: ClientFileMessages): Fact {
  const { used, allowed, windowDays } = pressure;
  return {
    label,
    value: html`${staffLinks[reader.language].clientFile.used({ used, allowed, days: windowDays })}<span class="under">${verdict(pressure, reader, messages)}</span>`,
  };
}

/** How many contacts the client had lately, how many more are allowed now, and their own preferences. */
export function pressureSection({ letters, contacts, preferences }: ClientFile, reader: Reader): SafeHtml {
  const { language } = reader;
  const messages = staffLinks[language].clientFile;
  const { channels, frequency, pausedUntil, stopped, consentGivenAt, consentWithdrawn } = preferences;
  const wishes = [
    channels === undefined ? messages.anyChannel : channels.map((channel) => messages.channels[channel]).join(', '),
    frequency && messages.frequencies[frequency],
    pausedUntil && messages.pausedUntil({ on: dateOf(pausedUntil, reader) }),
    stopped && messages.stopped,
  ];
  return factList([
    pressureFact(messages.houseLetters, letters, reader, messages),
    pressureFact(messages.ownContacts, contacts, reader, messages),
    { label: messages.preferences, value: wishes.filter((wish) => wish).join(' · ') },
    {
      label: messages.consent,
      value: consentWithdrawn
        ? messages.consentWithdrawn
        : consentGivenAt && messages.consentSince({ on: dateOf(consentGivenAt, reader) }),
    },
  ]);
}
