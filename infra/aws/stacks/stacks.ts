/**
 * The three stacks of one stage. They are separate because CloudFormation allows 500 resources in one, and because the
 * table must not block a failed deployment of code.
 */
import { Annotations, type App, Tags } from 'aws-cdk-lib';
import type { FunctionBundles } from '../settings/bundles.ts';
import { houseName } from '../settings/names.ts';
import { type Stage, usesExampleNames } from '../settings/stages.ts';
import { FoundationStack } from './foundation-stack.ts';
import { FrontStack } from './front-stack.ts';
import { WorkflowStack } from './workflow-stack.ts';

export interface HouseStacks {
  readonly foundation: FoundationStack;
  readonly workflow: WorkflowStack;
  readonly front: FrontStack;
}

export function buildHouse(app: App, stage: Stage, bundles: Pick<FunctionBundles, 'directoryOf'>): HouseStacks {
  const props = { env: { region: stage.region }, terminationProtection: stage.deletionProtection };
  const foundation = new FoundationStack(app, houseName(stage.name, 'foundation'), {
    ...props,
    description: 'Vestibule: table, key, event bus, mail identity and alarm topic',
    stage,
    bundles,
  });
  const { house } = foundation;
  const workflow = new WorkflowStack(app, houseName(stage.name, 'workflow'), {
    ...props,
    description: 'Vestibule: the inquiry workflow, its functions, the outbox and the schedules',
    house,
  });
  const front = new FrontStack(app, houseName(stage.name, 'front'), {
    ...props,
    description: 'Vestibule: the site, its gateway and its firewall',
    house,
  });
  Tags.of(app).add('product', 'vestibule');
  Tags.of(app).add('stage', stage.name);
  Tags.of(app).add('personal-data', 'none', { priority: 50 });
  Tags.of(foundation).add('personal-data', 'clients', { priority: 100 });
  if (usesExampleNames(stage)) {
    Annotations.of(foundation).addInfo(
      `cdk.json still holds example names for ${stage.name}: see docs/deploy.md before deploying.`,
    );
  }
  return { foundation, workflow, front };
}
