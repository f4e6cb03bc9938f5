/**
 * The same job as an inquiry's first part, without a workflow, a policy or a letter: three durable commits an inquiry.
 * It is the yardstick of `loop.ts`: `node test/bench/bare-server.ts <port> <folder>`.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const [port = '0', folder = '.'] = process.argv.slice(2);
const db = new DatabaseSync(join(folder, 'bare.sqlite'));
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
db.exec('CREATE TABLE inquiry (id INTEGER PRIMARY KEY, body TEXT NOT NULL, owner TEXT, answered_at TEXT) STRICT');
db.exec(
  'CREATE TABLE mail (id INTEGER PRIMARY KEY AUTOINCREMENT, inquiry INTEGER NOT NULL, text TEXT NOT NULL) STRICT',
);
const receive = db.prepare('INSERT INTO inquiry (body) VALUES (?)');
const assign = db.prepare('UPDATE inquiry SET owner = ? WHERE id = ?');
const write = db.prepare('INSERT INTO mail (inquiry, text) VALUES (?, ?)');
const answer = db.prepare('UPDATE inquiry SET answered_at = ? WHERE id = ?');

createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const [, path = '', id = ''] = (request.url ?? '/').split('/');
    let said: object = {};
    if (path === 'inquiries') {
      const inquiryId = Number(receive.run(body).lastInsertRowid);
      assign.run(`advisor-${inquiryId % 10}`, inquiryId);
      write.run(inquiryId, `Dear advisor, an inquiry awaits you: /a/${inquiryId}`);
      said = { inquiryId };
    }
    if (path === 'a') answer.run(new Date().toISOString(), Number(id));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(said));
  });
}).listen(Number(port), '127.0.0.1', () => console.log('open'));
