import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { Transactions } from '#local/kernel/transactions.ts';
import { temporaryDirectory } from './temporary-directory.ts';

function open(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 0 });
  onTestFinished(() => db.close());
  return db;
}

function notes() {
  const file = join(temporaryDirectory(), 'notes.sqlite');
  const db = open(file);
  db.exec('CREATE TABLE note (text TEXT)');
  const write = (text: string) => db.prepare('INSERT INTO note VALUES (?)').run(text);
  const written = (by = db) =>
    by
      .prepare('SELECT text FROM note')
      .all()
      .map(({ text }) => text);
  return { file, transactions: new Transactions(db), write, written };
}

function breakOff(): never {
  throw new Error('broken off');
}

test('a transaction that could not begin leaves the next ones intact', () => {
  const { file, transactions, write, written } = notes();
  const other = open(file);
  other.exec('BEGIN EXCLUSIVE');
  expect(() => transactions.run(() => write('while another writes'))).toThrow('locked');
  other.exec('ROLLBACK');
  const halfDone = () => {
    write('half');
    breakOff();
  };
  expect(() => transactions.run(halfDone)).toThrow('broken off');
  expect(written()).toEqual([]);
});

test('held data is invisible to others until it is released, and excludes a part that was rolled back', () => {
  const { file, transactions, write, written } = notes();
  const other = open(file);
  transactions.hold();
  transactions.run(() => write('kept'));
  const halfDone = () => {
    transactions.run(() => write('within'));
    breakOff();
  };
  expect(() => transactions.run(halfDone)).toThrow('broken off');
  expect([written(), written(other)]).toEqual([['kept'], []]);
  transactions.release();
  expect(written(other)).toEqual(['kept']);
});
