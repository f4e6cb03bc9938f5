/** The site for clients and advisors: its functions behind their gateway. */
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { functions } from '#blueprint/functions.ts';
import { HouseFunction } from '../constructs/lambda-function.ts';
import { HouseApi } from '../constructs/rest-api.ts';
import { SurfaceAlarms } from '../constructs/surface-alarms.ts';
import type { House } from '../settings/deployment.ts';

export interface FrontStackProps extends StackProps {
  readonly house: House;
}

export class FrontStack extends Stack {
  constructor(scope: Construct, id: string, { house, ...props }: FrontStackProps) {
    super(scope, id, props);
    const handlers = new Map(
      functions
        .filter(({ kind }) => kind === 'http')
        .map((blueprint) => [blueprint.name, new HouseFunction(this, blueprint.name, { house, blueprint })]),
    );
    new HouseApi(this, 'Api', { house, functions: handlers });
    new SurfaceAlarms(this, 'SurfaceAlarms', { house, functions: handlers.values() });
  }
}
