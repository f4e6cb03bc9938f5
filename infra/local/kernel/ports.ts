import { createServer, type Server } from 'node:net';

/**
 * Ports this process already used, by purpose. SDK clients created by handlers live as long as the process and keep
 * their endpoint, so a stack that is restarted in one process (tests do) must keep its port.
 */
const remembered = new Map<string, number>();

export function rememberPort(purpose: string, port: number): void {
  remembered.set(purpose, port);
}

/** The port used earlier for this purpose, or 0: any. */
export function rememberedPort(purpose: string): number {
  return remembered.get(purpose) ?? 0;
}

/** A free port, the remembered one if possible. */
export async function freePort(purpose: string): Promise<number> {
  const earlier = rememberedPort(purpose);
  const port = (earlier !== 0 && (await tryPort(earlier))) || (await tryPort(0));
  if (port === undefined) throw new Error('The machine gave no free port.');
  rememberPort(purpose, port);
  return port;
}

async function tryPort(port: number): Promise<number | undefined> {
  const server = createServer();
  const found = await new Promise<number | undefined>((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(portOf(server)));
  });
  await new Promise((resolve) => server.close(resolve));
  return found;
}

/** The TCP port a listening server holds. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no TCP port.');
  return address.port;
}
