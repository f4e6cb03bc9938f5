/**
 * Per workflow: its file, and which function each `${Placeholder}` of the file stands for.
 * A test proves that placeholders, functions and grants agree.
 */
export interface WorkflowManifest {
  readonly name: string;
  /** Amazon States Language in YAML, from the project root; `compile.ts` makes the JSON of it. */
  readonly file: string;
  /** Placeholder in the file → function name in infra/blueprint/functions.ts. */
  readonly placeholders: Readonly<Record<string, string>>;
}

export const inquiryWorkflow: WorkflowManifest = {
  name: 'inquiry',
  file: 'workflows/inquiry.asl.yaml',
  placeholders: {
    QualifyInquiry: 'qualify-inquiry',
    AssignAdvisor: 'assign-advisor',
    HoldForDutyManager: 'hold-for-duty-manager',
    AcknowledgeInquiry: 'acknowledge-inquiry',
    PlanFirstResponse: 'plan-first-response',
    AwaitFirstResponse: 'await-first-response',
    PassCheckpoint: 'pass-checkpoint',
    HandOverToColleague: 'hand-over-to-colleague',
    HandOverToDutyManager: 'hand-over-to-duty-manager',
    AwaitEndOfUndo: 'await-end-of-undo',
    CommitChoice: 'commit-choice',
    PlanNextStep: 'plan-next-step',
    SendClarification: 'send-clarification',
    HoldAsIncomplete: 'hold-as-incomplete',
    AwaitCompletion: 'await-completion',
    ProposeSlots: 'propose-slots',
    AwaitClientChoice: 'await-client-choice',
    SendRelance: 'send-relance',
    ForwardClientMessage: 'forward-client-message',
    NotifyAppointment: 'notify-appointment',
    AwaitAppointment: 'await-appointment',
    AwaitMeeting: 'await-meeting',
    RemindOfAppointment: 'remind-of-appointment',
    AskForOutcome: 'ask-for-outcome',
    AwaitOutcome: 'await-outcome',
    PauseRespectfully: 'pause-respectfully',
    CloseInquiry: 'close-inquiry',
    ContinueInNextRun: 'continue-in-next-run',
    ReportTrouble: 'report-trouble',
  },
};

export const workflows: readonly WorkflowManifest[] = [inquiryWorkflow];
