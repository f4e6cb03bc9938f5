/** A key as a machine sends it: `Authorization: Bearer vmk_<machine>.<key>.<secret>`. Scanners find it by its prefix. */
const format = /^vmk_(machine-[0-9a-z]{1,40})\.(key-[0-9a-z]{1,40})\.([\w-]{43})$/;

export function machineToken(machineId: string, keyId: string, secret: string): string {
  return `vmk_${machineId}.${keyId}.${secret}`;
}

/** The parts of a machine's key; undefined for anything else, a session's token included. */
export function machineTokenParts(
  token: string,
): { readonly machineId: string; readonly keyId: string; readonly secret: string } | undefined {
  const [, machineId, keyId, secret] = format.exec(token) ?? [];
  if (machineId === undefined || keyId === undefined || secret === undefined) return undefined;
  return { machineId, keyId, secret };
}
