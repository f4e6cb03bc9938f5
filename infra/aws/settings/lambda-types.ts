/**
 * CDK declares optional members as `role?: IRole` in its interfaces and as `role: IRole | undefined` in its classes,
 * which this project's `exactOptionalPropertyTypes` distinguishes. These two checks verify at run time what the
 * declarations do not tell the compiler.
 */
import { Alias, type IFunction, type IVersion, Version } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';

function isVersion(construct: IConstruct): construct is IVersion {
  return construct instanceof Version;
}

function isAlias(construct: IConstruct): construct is IFunction {
  return construct instanceof Alias;
}

export function versionInterface(version: Version): IVersion {
  const construct: IConstruct = version;
  if (!isVersion(construct)) throw new TypeError('Not a Lambda version');
  return construct;
}

export function aliasInterface(alias: Alias): IFunction {
  const construct: IConstruct = alias;
  if (!isAlias(construct)) throw new TypeError('Not a Lambda alias');
  return construct;
}
