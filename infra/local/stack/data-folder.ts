import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { endOrphan } from '#local/dynamodb/dynamodb-orphan.ts';
import { dataFile } from '#local/kernel/data-file.ts';
import { DataFolderBrokenError, DataFolderInUseError, SettingInvalidError } from '#local/kernel/start-error.ts';

/** A locked data folder of this process; two stacks on one folder would deliver everything twice. */
export interface DataFolder {
  readonly path: string;
  release(): void;
}

/**
 * Creates the folder when needed and takes its lock. The lock is an open exclusive SQLite transaction: the operating
 * system releases it however the process ends, so a `kill -9` leaves nothing to clean up.
 * @throws DataFolderInUseError when another stack holds it, SettingInvalidError when it cannot be used at all.
 */
export function holdDataFolder(path: string): DataFolder {
  const lock = takeLock(makeUsable(path), path);
  writeFileSync(dataFile(join(path, 'owner')), String(process.pid));
  return { path, release: () => lock.close() };
}

/** Renames the whole folder and returns its new path. Nothing is deleted. */
function moveAside(path: string, nowMs: number): string {
  const stamp = new Date(nowMs)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  let target = `${path}.earlier-${stamp}`;
  for (let n = 2; existsSync(target); n += 1) target = `${path}.earlier-${stamp}-${n}`;
  renameSync(path, target);
  return target;
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}

/** Returns the file of its lock. */
function makeUsable(path: string): string {
  try {
    // Only for a folder that is created here: an existing one may hold other files, for other people.
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return dataFile(join(path, 'lock.sqlite'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettingInvalidError(
      `The data folder ${path} cannot be used (${reason})`,
      'make it a folder you may write in, or choose another: DATA_DIR=/some/folder npm start',
      { cause },
    );
  }
}

function takeLock(file: string, path: string): DatabaseSync {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock.close();
    if (!isLocked(cause)) throw new DataFolderBrokenError(`The file ${file} is damaged`, { cause });
    throw new DataFolderInUseError(
      `Another local stack is running on ${path}${ownerOf(path)}`,
      'stop it first, or give this one its own folder and port: DATA_DIR=.local-2 PORT=3001 npm start',
      { cause },
    );
  }
}

/** SQLITE_BUSY and SQLITE_LOCKED, https://sqlite.org/rescode.html */
function isLocked(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (error.errcode === 5 || error.errcode === 6);
}

function ownerOf(path: string): string {
  try {
    return ` (process ${readFileSync(join(path, 'owner'), 'utf8').trim()})`;
  } catch {
    return '';
  }
}

/**
 * {@link moveAside}, once no process uses the folder: a DynamoDB server left by a killed stack would keep writing into
 * the old files. Undefined when there is no folder, or an empty one.
 * @throws DataFolderInUseError
 */
export async function moveAsideWhenFree(path: string, nowMs: number): Promise<string | undefined> {
  if (!existsSync(path) || isEmptyFolder(path)) return undefined;
  try {
    holdDataFolder(path).release();
  } catch (error) {
    // A damaged lock is a reason to move the folder, not to refuse.
    if (!(error instanceof DataFolderBrokenError)) throw error;
  }
  await endOrphan(join(path, 'dynamodb.pid'), join(path, 'dynamodb.sqlite'));
  return moveAside(path, nowMs);
}
