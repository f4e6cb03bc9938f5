import { readFileSync, readdirSync } from 'node:fs';
import { understand } from '#domain/understanding/understand.ts';
import { demoHouse } from '#local/seed/seed-house.ts';
const files = readdirSync('/work/corpus').filter((f)=>/^[a-e]-/.test(f));
let i=0; const mod=Number(process.argv[2]), rest=Number(process.argv[3]);
for (const f of files) for (const line of readFileSync('/work/corpus/'+f,'utf8').split('\n').filter(Boolean)) {
  let r; try { r=JSON.parse(line);} catch { continue; }
  if(!/genuine|follow|after/.test(r.label)||r.message.length>330) continue;
  const u:any=understand(r.message,{receivedAt:'2026-11-23T09:00:00.000Z',timeZone:'Europe/Paris',boutiques:demoHouse.boutiques});
  if(!u.date&&!u.weekday&&!u.halfDay) continue; i++; if(i%mod!==rest) continue;
  const d=(x:any)=>x?`${x.words}→${x.from?.slice(2)??'?'}${x.to!==x.from?'/'+x.to?.slice(2):''} ${x.of} ${x.bound}`:'';
  console.log('-',r.message.replace(/\n/g,' '),'\n    ',[u.weekday,u.halfDay,d(u.date),(u.otherDates??[]).map(d).join(' ; ')].join(' | '), u.unsuitable?JSON.stringify(u.unsuitable):'');
}
