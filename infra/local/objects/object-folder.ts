import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The house's bucket as a folder: an object is a file, written once and never changed. */
export interface ObjectFolder {
  read(name: string): Buffer | undefined;
  /** Whether it was written; an object of that name that exists already is kept. */
  write(name: string, content: Buffer): boolean;
}

/** The product's names: lower-case words and numbers, in folders. Nothing leads out of the folder. */
const usableName = /^[a-z0-9][a-z0-9-]*(\/[a-z0-9][a-z0-9-]*)*$/;

export function objectFolder(path: string): ObjectFolder {
  const fileOf = (name: string): string | undefined => (usableName.test(name) ? join(path, name) : undefined);
  return {
    read(name) {
      const file = fileOf(name);
      return file === undefined || !existsSync(file) ? undefined : readFileSync(file);
    },
    write(name, content) {
      const file = fileOf(name);
      if (file === undefined) throw new TypeError(`"${name}" is no name of an object.`);
      if (existsSync(file)) return false;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // A process that is killed leaves no half object under a name.
      const half = `${file}.${process.pid}.half`;
      writeFileSync(half, content, { mode: 0o600 });
      renameSync(half, file);
      return true;
    },
  };
}
