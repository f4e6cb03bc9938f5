/**
 * Per workflow: its file, and the function behind each `${Placeholder}` of the file. A test checks that placeholders,
 * functions and grants agree.
 */
export interface WorkflowManifest {
  readonly name: string;
  /** Amazon States Language in YAML, from the project root; `compile.ts` converts it to JSON. */
  readonly file: string;
  /** Placeholder in the file → function name in infra/blueprint/functions.ts. */
  readonly placeholders: Readonly<Record<string, string>>;
}

export const inquiryWorkflow: WorkflowManifest = {
  name: 'inquiry',
  file: 'workflows/inquiry.asl.yaml',
  placeholders: {
    QualifyInquiry: 'qualify-inquiry',
    WorkflowSteps: 'workflow-steps',
  },
};

export const workflows: readonly WorkflowManifest[] = [inquiryWorkflow];
