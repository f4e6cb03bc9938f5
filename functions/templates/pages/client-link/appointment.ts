import { errorSummary } from '#templates/layout/field-errors.ts';
import { html } from '#templates/layout/html.ts';
import { type ClientPageContext, renderPage } from '#templates/layout/page.ts';
import { clientPages, shared } from '#templates/messages/catalogues.ts';
import type { ClientForm } from './client-form.ts';
import { type MeetingView, meetingChanges, meetingFactsList } from './meeting.ts';
import { type Wish, wishesSection } from './wishes.ts';

export type AppointmentView = ClientPageContext &
  ClientForm & {
    readonly reference: string;
    readonly meeting: MeetingView;
    readonly wishes: readonly Wish[];
  };

/** When, where, with whom; the page of the `appointment` link. The times it offers are not held. */
export function appointmentPage(view: AppointmentView): string {
  const { language, meeting, errors } = view;
  const { title } = clientPages[language].appointment;
  const body = html`<div class="letter">
${errorSummary(errors, language)}
<h1>${title}</h1>
<div class="section">${meetingFactsList(meeting, view)}</div>
${meetingChanges(meeting, view)}
${wishesSection(view, view.wishes)}
<p class="soft small section">${view.reference}</p>
</div>`;
  const prefix = errors && errors.length > 0 ? shared[language].form.errorTitlePrefix : '';
  return renderPage({ ...view, title: prefix + title, body, scripts: ['form'], languageSwitch: errors === undefined });
}
