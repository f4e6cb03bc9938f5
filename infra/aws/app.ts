/** Entry point of the CDK: `npm run synth`, `npm run diff`, `npm run deploy`, each with `-- -c stage=prod` for production. */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { functions } from '#blueprint/functions.ts';
import { bundleFunctions } from './settings/bundles.ts';
import { stageFrom } from './settings/stages.ts';
import { buildHouse } from './stacks/stacks.ts';

const app = new App();
buildHouse(app, stageFrom(app), await bundleFunctions(functions));
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
