import type { ClientChoicesMessages } from './client-choices.ts';
import { clientChoices } from './client-choices.ts';
import type { AppointmentMessages } from './client-pages/appointment.ts';
import { appointment } from './client-pages/appointment.ts';
import type { AppointmentRequestedMessages } from './client-pages/appointment-requested.ts';
import { appointmentRequested } from './client-pages/appointment-requested.ts';
import type { ChoiceProblemMessages } from './client-pages/choice-problems.ts';
import { choiceProblems } from './client-pages/choice-problems.ts';
import type { ClientFormMessages } from './client-pages/client-form.ts';
import { clientForm } from './client-pages/client-form.ts';
import type { ClientOutcomeMessages } from './client-pages/client-outcome.ts';
import { clientOutcome } from './client-pages/client-outcome.ts';
import type { CompletionMessages } from './client-pages/completion.ts';
import { completion } from './client-pages/completion.ts';
import type { CompletionFormMessages } from './client-pages/completion-form.ts';
import { completionForm } from './client-pages/completion-form.ts';
import type { ConsentWithdrawnMessages } from './client-pages/consent-withdrawn.ts';
import { consentWithdrawn } from './client-pages/consent-withdrawn.ts';
import type { InquiryFormMessages } from './client-pages/inquiry-form.ts';
import { inquiryForm } from './client-pages/inquiry-form.ts';
import type { InquiryReceivedMessages } from './client-pages/inquiry-received.ts';
import { inquiryReceived } from './client-pages/inquiry-received.ts';
import type { LinkProblemMessages } from './client-pages/link-problem.ts';
import { linkProblem } from './client-pages/link-problem.ts';
import type { OwnDataMessages } from './client-pages/own-data.ts';
import { ownData } from './client-pages/own-data.ts';
import type { PreferenceProblemMessages } from './client-pages/preference-problems.ts';
import { preferenceProblems } from './client-pages/preference-problems.ts';
import type { PreferencesMessages } from './client-pages/preferences.ts';
import { preferences } from './client-pages/preferences.ts';
import type { PreferencesSavedMessages } from './client-pages/preferences-saved.ts';
import { preferencesSaved } from './client-pages/preferences-saved.ts';
import type { PrivacyMessages } from './client-pages/privacy.ts';
import { privacy } from './client-pages/privacy.ts';
import type { PrivateDocumentMessages } from './client-pages/private-document.ts';
import { privateDocument } from './client-pages/private-document.ts';
import type { PrivateHistoryMessages } from './client-pages/private-history.ts';
import { privateHistory } from './client-pages/private-history.ts';
import type { PrivateOffersMessages } from './client-pages/private-offers.ts';
import { privateOffers } from './client-pages/private-offers.ts';
import type { PrivateSpaceMessages } from './client-pages/private-space.ts';
import { privateSpace } from './client-pages/private-space.ts';
import type { ReplyFormMessages } from './client-pages/reply-form.ts';
import { replyForm } from './client-pages/reply-form.ts';
import type { SatisfactionMessages } from './client-pages/satisfaction.ts';
import { satisfaction } from './client-pages/satisfaction.ts';
import type { SlotsMessages } from './client-pages/slots.ts';
import { slots } from './client-pages/slots.ts';
import type { SubmissionProblemMessages } from './client-pages/submission-problems.ts';
import { submissionProblems } from './client-pages/submission-problems.ts';
import type { SuggestedReplyMessages } from './client-pages/suggested-reply.ts';
import { suggestedReply } from './client-pages/suggested-reply.ts';
import type { WishesMessages } from './client-pages/wishes.ts';
import { wishes } from './client-pages/wishes.ts';

/** The texts of the clients' pages. */
export interface ClientPagesMessages {
  readonly appointment: AppointmentMessages;
  readonly appointmentRequested: AppointmentRequestedMessages;
  readonly choiceProblems: ChoiceProblemMessages;
  readonly clientChoices: ClientChoicesMessages;
  readonly clientForm: ClientFormMessages;
  readonly clientOutcome: ClientOutcomeMessages;
  readonly completion: CompletionMessages;
  readonly completionForm: CompletionFormMessages;
  readonly consentWithdrawn: ConsentWithdrawnMessages;
  readonly inquiryForm: InquiryFormMessages;
  readonly inquiryReceived: InquiryReceivedMessages;
  readonly linkProblem: LinkProblemMessages;
  readonly preferenceProblems: PreferenceProblemMessages;
  readonly ownData: OwnDataMessages;
  readonly preferences: PreferencesMessages;
  readonly preferencesSaved: PreferencesSavedMessages;
  readonly privacy: PrivacyMessages;
  readonly privateDocument: PrivateDocumentMessages;
  readonly privateOffers: PrivateOffersMessages;
  readonly privateSpace: PrivateSpaceMessages;
  readonly privateHistory: PrivateHistoryMessages;
  readonly replyForm: ReplyFormMessages;
  readonly satisfaction: SatisfactionMessages;
  readonly slots: SlotsMessages;
  readonly submissionProblems: SubmissionProblemMessages;
  readonly suggestedReply: SuggestedReplyMessages;
  readonly wishes: WishesMessages;
}

export const clientPages: ClientPagesMessages = {
  appointment,
  appointmentRequested,
  choiceProblems,
  clientChoices,
  clientForm,
  clientOutcome,
  completion,
  completionForm,
  consentWithdrawn,
  inquiryForm,
  inquiryReceived,
  linkProblem,
  ownData,
  preferenceProblems,
  preferences,
  preferencesSaved,
  privacy,
  privateDocument,
  privateOffers,
  privateSpace,
  privateHistory,
  replyForm,
  satisfaction,
  slots,
  submissionProblems,
  suggestedReply,
  wishes,
};
