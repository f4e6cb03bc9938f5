import type { FunctionBlueprint } from '#blueprint/functions.ts';
import { PlaceholderUnknownError } from '#local/kernel/start-error.ts';
import { functionArn } from '#local/lambda/environment.ts';
import { compileWorkflow } from '#workflows/compile.ts';
import type { WorkflowManifest } from '#workflows/manifest.ts';

const placeholder = /\$\{(\w+)\}/g;

/**
 * The workflow as Step Functions takes it, each `${Placeholder}` replaced by the ARN of the local function it stands for.
 * @throws PlaceholderUnknownError when file, manifest and blueprint disagree.
 */
export function workflowDefinition(workflow: WorkflowManifest, functions: readonly FunctionBlueprint[]): string {
  const known = new Set(functions.map((fn) => fn.name));
  return compileWorkflow(workflow).replace(placeholder, (whole, name: string) => {
    const functionName = workflow.placeholders[name];
    if (functionName === undefined) {
      throw new PlaceholderUnknownError(
        `${workflow.file} names ${whole}, which workflows/manifest.ts does not know`,
        `add it to the placeholders of the workflow "${workflow.name}"`,
      );
    }
    if (!known.has(functionName)) {
      throw new PlaceholderUnknownError(
        `${whole} in ${workflow.file} stands for the function "${functionName}", which does not exist`,
        'add it to infra/blueprint/functions.ts',
      );
    }
    return functionArn(functionName);
  });
}
