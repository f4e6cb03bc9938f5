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
    WorkflowSteps: 'workflow-steps',
  },
};

export const workflows: readonly WorkflowManifest[] = [inquiryWorkflow];
