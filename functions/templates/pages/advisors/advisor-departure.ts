import type { InquiryStatus } from '#domain/inquiry/inquiry.ts';
import { type DateText, formatDate } from '#templates/i18n/dates.ts';
import type { Words } from '#templates/i18n/language.ts';
import { html } from '#templates/layout/html.ts';
import type { PageContext } from '#templates/layout/page.ts';
import { renderStaffPage, type StaffMember } from '#templates/layout/staff.ts';
import { dataTable } from '#templates/layout/table.ts';
import { stageWords } from '#templates/messages/stage-messages.ts';

export type AdvisorDepartureView = PageContext & {
  readonly staff: StaffMember;
  readonly path: string;
  readonly fullName: string;
  readonly leavesOn: DateText;
  readonly successorId: string;
  readonly successorName: string;
  /** False while their day is still to come: nothing moves before it. */
  readonly atOnce: boolean;
  readonly moves: readonly {
    readonly clientName: string;
    readonly reference: string;
    readonly stage: InquiryStatus;
    readonly toName: string;
    /** What becomes of a meeting that is agreed. */
    readonly meeting?: 'kept' | 'offered-anew' | undefined;
  }[];
};

type DepartureWords = {
  readonly title: (name: string) => string;
  readonly from: (on: string, atOnce: boolean) => string;
  readonly nothing: string;
  readonly caption: (count: number) => string;
  readonly client: string;
  readonly stage: string;
  readonly to: string;
  readonly meeting: string;
  readonly meetings: Record<'kept' | 'offered-anew', string>;
  readonly none: string;
  readonly told: (successor: string) => string;
  readonly confirm: string;
  readonly back: string;
};

const words: Words<DepartureWords> = {
  fr: {
    title: (name) => `${name} quitte la maison`,
    from: (on, atOnce) =>
      atOnce
        ? `Le départ est du ${on} : il prend effet dès votre confirmation.`
        : `Le départ est prévu le ${on}. Rien ne change d’ici là ; voici ce qui passerait si c’était aujourd’hui.`,
    nothing: 'Aucune demande en cours ne change de main.',
    caption: (count) => (count === 1 ? 'Une demande change de main.' : `${count} demandes changent de main.`),
    client: 'Client',
    stage: 'Où elle en est',
    to: 'Va à',
    meeting: 'Rendez-vous',
    meetings: { kept: 'Gardé à la même heure', 'offered-anew': 'D’autres créneaux sont proposés' },
    none: '–',
    told: (successor) =>
      `${successor} reçoit chaque demande avec une note : où elle en est, les derniers mots du client, la suite. Chaque client que la maison a déjà servi l’apprend par une lettre.`,
    confirm: 'Confirmer le départ',
    back: 'Revenir sans rien changer',
  },
  en: {
    title: (name) => `${name} leaves the house`,
    from: (on, atOnce) =>
      atOnce
        ? `The departure is of ${on}, and takes effect as soon as you confirm it.`
        : `The departure is planned for ${on}. Nothing changes until then; this is what would move if it were today.`,
    nothing: 'No open inquiry changes hands.',
    caption: (count) => (count === 1 ? 'One inquiry changes hands.' : `${count} inquiries change hands.`),
    client: 'Client',
    stage: 'Where it stands',
    to: 'Goes to',
    meeting: 'Meeting',
    meetings: { kept: 'Kept at its hour', 'offered-anew': 'Other times are offered' },
    none: '–',
    told: (successor) =>
      `${successor} receives each inquiry with a note: where it stands, the client’s last words, what comes next. Each client the house has already served is told by one letter.`,
    confirm: 'Confirm the departure',
    back: 'Go back and change nothing',
  },
};

/** What a departure will move, and to whom, shown before anybody confirms it. */
export function advisorDeparturePage(view: AdvisorDepartureView): string {
  const { language, fullName, leavesOn, moves, path, atOnce } = view;
  const own = words[language];
  const columns = [{ label: own.client }, { label: own.stage }, { label: own.to }, { label: own.meeting }];
  const rows = moves.map(({ clientName, reference, stage, toName, meeting }) => ({
    cells: [
      html`<span class="who">${clientName}</span><span class="under">${reference}</span>`,
      stageWords[language][stage],
      toName,
      meeting === undefined ? own.none : own.meetings[meeting],
    ],
  }));
  const body = html`<div class="page-head"><h1>${own.title(fullName)}</h1></div>
<p>${own.from(formatDate(leavesOn, language), atOnce)}</p>
${moves.length === 0 ? html`<p>${own.nothing}</p>` : html`<section class="section">${dataTable(columns, rows, own.caption(moves.length))}</section><p class="soft">${own.told(view.successorName)}</p>`}
<form method="post" action="${path}">
<input type="hidden" name="leavesOn" value="${leavesOn}"><input type="hidden" name="successorId" value="${view.successorId}">
<div class="actions"><button class="button" type="submit" name="choice" value="confirm-departure">${own.confirm}</button><a href="${path}">${own.back}</a></div>
</form>`;
  return renderStaffPage({ ...view, section: 'advisors', title: own.title(fullName), body });
}
