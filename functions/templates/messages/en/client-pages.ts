import type { ClientPagesMessages } from '../fr/client-pages.ts';
import { clientChoices } from './client-choices.ts';
import { appointment } from './client-pages/appointment.ts';
import { appointmentRequested } from './client-pages/appointment-requested.ts';
import { choiceProblems } from './client-pages/choice-problems.ts';
import { clientForm } from './client-pages/client-form.ts';
import { clientOutcome } from './client-pages/client-outcome.ts';
import { completion } from './client-pages/completion.ts';
import { completionForm } from './client-pages/completion-form.ts';
import { consentWithdrawn } from './client-pages/consent-withdrawn.ts';
import { inquiryForm } from './client-pages/inquiry-form.ts';
import { inquiryReceived } from './client-pages/inquiry-received.ts';
import { linkProblem } from './client-pages/link-problem.ts';
import { ownData } from './client-pages/own-data.ts';
import { preferenceProblems } from './client-pages/preference-problems.ts';
import { preferences } from './client-pages/preferences.ts';
import { preferencesSaved } from './client-pages/preferences-saved.ts';
import { privacy } from './client-pages/privacy.ts';
import { privateDocument } from './client-pages/private-document.ts';
import { privateHistory } from './client-pages/private-history.ts';
import { privateOffers } from './client-pages/private-offers.ts';
import { privateSpace } from './client-pages/private-space.ts';
import { replyForm } from './client-pages/reply-form.ts';
import { satisfaction } from './client-pages/satisfaction.ts';
import { slots } from './client-pages/slots.ts';
import { submissionProblems } from './client-pages/submission-problems.ts';
import { suggestedReply } from './client-pages/suggested-reply.ts';
import { wishes } from './client-pages/wishes.ts';

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
