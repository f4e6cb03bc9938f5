import type { StaffLettersMessages } from '../contracts/staff-letters.ts';
import { appointmentAhead } from './staff-letters/appointment-ahead.ts';
import { appointmentBooked } from './staff-letters/appointment-booked.ts';
import { breachNotice } from './staff-letters/breach-notice.ts';
import { clientLeft } from './staff-letters/client-left.ts';
import { clientSpoke } from './staff-letters/client-spoke.ts';
import { clockHandedOver } from './staff-letters/clock-handed-over.ts';
import { escalatedToManager } from './staff-letters/escalated-to-manager.ts';
import { firstResponseWarning } from './staff-letters/first-response-warning.ts';
import { followUpBroken } from './staff-letters/follow-up-broken.ts';
import { freshLink } from './staff-letters/fresh-link.ts';
import { handOverNote } from './staff-letters/hand-over-note.ts';
import { handOverWithdrawn } from './staff-letters/hand-over-withdrawn.ts';
import { handedOver } from './staff-letters/handed-over.ts';
import { inquiryAssigned } from './staff-letters/inquiry-assigned.ts';
import { inquiryEntrusted } from './staff-letters/inquiry-entrusted.ts';
import { inquiryFacts } from './staff-letters/inquiry-facts.ts';
import { inquiryHeld } from './staff-letters/inquiry-held.ts';
import { inquiryReleased } from './staff-letters/inquiry-released.ts';
import { letterFrame } from './staff-letters/letter-frame.ts';
import { mailInDoubt } from './staff-letters/mail-in-doubt.ts';
import { meetingFacts } from './staff-letters/meeting-facts.ts';
import { monthlyReport } from './staff-letters/monthly-report.ts';
import { outcomeQuestion } from './staff-letters/outcome-question.ts';
import { signInLink } from './staff-letters/sign-in-link.ts';
import { workflowTrouble } from './staff-letters/workflow-trouble.ts';

export const staffLetters: StaffLettersMessages = {
  appointmentAhead,
  appointmentBooked,
  breachNotice,
  clientLeft,
  clientSpoke,
  clockHandedOver,
  escalatedToManager,
  firstResponseWarning,
  followUpBroken,
  freshLink,
  handOverNote,
  handOverWithdrawn,
  handedOver,
  inquiryAssigned,
  inquiryEntrusted,
  inquiryFacts,
  inquiryHeld,
  inquiryReleased,
  letterFrame,
  mailInDoubt,
  meetingFacts,
  monthlyReport,
  outcomeQuestion,
  signInLink,
  workflowTrouble,
};
