import { createServer } from 'node:net';

/** A port that is reserved until its own server starts. */
export interface HeldPort {
  /** Releases the port. */
  release(): Promise<void>;
}

/** Reserves a free port of a loopback address. Connections to it are closed at once. */
export async function holdPort(host: string, port: number): Promise<HeldPort> {
  const holder = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    holder.once('error', reject);
    holder.listen(port, host, resolve);
  });
  return { release: () => new Promise((resolve) => holder.close(() => resolve())) };
}
