import { createServer } from 'node:net';

/** A port that is kept free of others until its own server comes. */
export interface HeldPort {
  /** Nothing answers there any more. */
  release(): Promise<void>;
}

/** Holds a port of a loopback address that nobody listens on. Whoever calls is hung up on at once. */
export async function holdPort(host: string, port: number): Promise<HeldPort> {
  const holder = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    holder.once('error', reject);
    holder.listen(port, host, resolve);
  });
  return { release: () => new Promise((resolve) => holder.close(() => resolve())) };
}
