import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox'] });
for (const [w,s] of [[360,'light'],[1440,'dark'],[768,'light']]) {
 const c = await b.newContext({ viewport:{width:w,height:900}, colorScheme:s }); const p = await c.newPage();
 p.on('console', m=>console.log(w,m.text())); p.on('response', r=>{ if(r.status()>=400) console.log(r.status(), r.url()) });
 for (const [n,u] of JSON.parse(process.argv[2])) { await p.goto('http://localhost:4791'+u,{waitUntil:'networkidle'}); await p.screenshot({path:`/tmp/shots/${n}-${w}-${s}.png`});
 console.log(n,w,await p.evaluate(()=>[...document.images].map(i=>[i.currentSrc.replace(location.origin,''),i.naturalWidth,i.complete].join(' ')).slice(0,4)), await p.evaluate(()=>document.documentElement.scrollWidth)); }
 await c.close();}
await b.close();
