import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CallAnswer, CallInput, CallName, CallOutput } from '../../src/desk/api/calls.ts';
import { deskPath, tokenHeader } from '../../src/desk/api/calls.ts';
import type { DeskEvent } from '../../src/desk/api/events.ts';
import { openDesk } from '../../src/desk/server/open-desk.ts';
import { deskCookie } from '../support/desk-server/desk-cookie.ts';
import { row } from './row.ts';

const names = 12;
const restMilliseconds = 20;

/**
 * Measures the desk on a copy of a content folder: the time until it is open and until the first names are
 * found, each screen while it still searches for names, the time until a decision is acknowledged and until
 * it is in the files, and the slowest screen meanwhile. Beside what is waited for stands what it cost the
 * processors, which a busy machine changes less.
 */
export async function benchDesk(content: string, dir: string): Promise<void> {
  const work = mkdtempSync(join(dir, 'backfile-desk-'));
  try {
    cpSync(resolve(content), join(work, 'content'), { recursive: true });
    for (const round of ['first', 'second']) await measureDesk(work, round);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measureDesk(work: string, round: string): Promise<void> {
  const begun = performance.now();
  const cpuBefore = process.cpuUsage();
  const desk = await openDesk({
    contentDir: join(work, 'content'),
    cacheDir: join(work, 'cache'),
    out: join(work, 'out'),
    port: 4330,
    withSite: false,
  });
  const client = await connect(desk.url, await deskCookie(desk.newAddress()));
  const { ask, last } = client;
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  const cost = () => {
    const { user, system } = process.cpuUsage(cpuBefore);
    return [`${seconds()} s`, `${((user + system) / 1e6).toFixed(1)} s of processor`];
  };
  const timed = async <Name extends CallName>(name: Name, input: CallInput<Name>) => {
    const start = performance.now();
    const output = await ask(name, input);
    return { output, milliseconds: Math.round(performance.now() - start) };
  };
  console.log(`\nOpened for the ${round} time`);
  const { articles } = await ask('today/summary', null);
  row(`open, ${articles} articles`, cost());
  let list = await ask('names/list', { from: 0, count: 100 });
  while (list.total === 0) {
    const finding = last('finding');
    if (finding && finding.done >= finding.of && finding.names === 0)
      throw new Error('No name waits for a decision in this content; measure the desk with another.');
    await rest();
    list = await ask('names/list', { from: 0, count: 100 });
  }
  row('first names', cost());
  const key = list.names[0]!.key;
  // The first request of each screen is made before the ids are requested, so that its own work is included.
  await measureScreens(timed, [
    ['today/summary', null],
    ['today/since-build', null],
    ['names/list', { from: 0, count: 100 }],
    ['names/detail', { key }],
    ['names/records', { find: 'bank' }],
    ['articles/list', { from: 0, count: 50, filter: 'undecided' }],
    ['records/list', { from: 0, count: 50 }],
    ['records/topics', null],
    ['records/duplicates', { of: 'entity', from: 0, count: 20 }],
    ['problems/list', null],
  ]);
  const article = (await ask('articles/list', { from: 0, count: 1, filter: 'all' })).articles[0]!;
  const records = (await ask('records/list', { from: 0, count: 2 })).rows;
  await measureScreens(timed, [
    ['articles/show', { id: article.id }],
    ['articles/form', { id: article.id }],
    ...records.slice(0, 1).map(({ id }) => ['records/show', { type: 'entity', id }] as const),
  ]);
  const acknowledged: number[] = [];
  const settled: number[] = [];
  const meanwhile: number[] = [];
  for (let number = 0; number < names; number += 1) {
    list = await ask('names/list', { from: 0, count: 100 });
    const name = list.names[0];
    if (!name) break;
    const start = performance.now();
    acknowledged.push(
      (
        await timed('names/decide', {
          key: name.key,
          decision: name.record
            ? { type: 'known', id: name.record.id }
            : { type: 'new', kind: name.kind, name: name.fullName ?? name.words },
        })
      ).milliseconds,
    );
    do {
      meanwhile.push((await timed('names/list', { from: 0, count: 100 })).milliseconds);
      await rest();
    } while ((last('saving')?.pending ?? 0) > 0);
    settled.push(Math.round(performance.now() - start));
  }
  const spread = (times: readonly number[]) => [
    `median ${median(times)} ms`,
    `slowest ${Math.max(...times)} ms`,
  ];
  row('decision acknowledged', spread(acknowledged));
  row('decision in its files', spread(settled));
  row('names/list meanwhile', spread(meanwhile));
  const [record] = records;
  if (record) {
    const rename = { type: 'rename', of: 'entity', from: record.id, to: `${record.id}-renamed` } as const;
    console.log(`  ${record.id} is in ${record.articles} articles`);
    for (const name of ['records/preview', 'records/change'] as const) {
      let isOver = false;
      const asked = timed(name, rename).finally(() => (isOver = true));
      const others: number[] = [];
      do others.push((await timed('names/list', { from: 0, count: 100 })).milliseconds);
      while (!isOver);
      row(`${name}, a rename`, [`${(await asked).milliseconds} ms`]);
      row('names/list meanwhile', spread(others));
    }
    const others: number[] = [];
    const start = performance.now();
    while ((last('saving')?.pending ?? 0) > 0)
      others.push((await timed('names/list', { from: 0, count: 100 })).milliseconds);
    row('the rename in its files', [`${Math.round(performance.now() - start)} ms`]);
    row('names/list meanwhile', spread(others));
  }
  for (let finding = last('finding'); !finding || finding.done < finding.of; finding = last('finding'))
    await rest();
  row('all articles looked through', [...cost(), `${last('finding')!.names} names wait`]);
  row('memory', [`${Math.round(process.memoryUsage().rss / 1e6)} MB`]);
  client.close();
  await desk.close();
}

type TimedCall = { [Name in CallName]: readonly [name: Name, input: CallInput<Name>] }[CallName];

/** Measures the first request of each screen, and five more. */
async function measureScreens(
  timed: (name: CallName, input: CallInput<CallName>) => Promise<{ readonly milliseconds: number }>,
  calls: readonly TimedCall[],
): Promise<void> {
  for (const call of calls) {
    const first = (await timed(call[0], call[1])).milliseconds;
    const times: number[] = [];
    for (let time = 0; time < 5; time += 1) times.push((await timed(call[0], call[1])).milliseconds);
    row(call[0], [`first ${first} ms`, `median ${median(times)} ms`, `slowest ${Math.max(...times)} ms`]);
  }
}

/** Connects to the desk as its page does. */
async function connect(url: string, cookie: string) {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const token = /desk-token" content="([^"]+)"/.exec(page)![1]!;
  const events = new Map<string, DeskEvent>();
  const abort = new AbortController();
  const stream = await fetch(`${url}api/events`, { headers: { cookie }, signal: abort.signal });
  void follow(stream, events).catch(() => undefined);
  return {
    ask: async <Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
      const response = await fetch(new URL(`${deskPath}api/${name}`, url), {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', [tokenHeader]: token },
        body: JSON.stringify(input),
      });
      const answer = (await response.json()) as CallAnswer<CallOutput<Name>>;
      if (answer.type === 'refused') throw new Error(answer.message);
      return answer.output;
    },
    last: <Type extends DeskEvent['type']>(type: Type) =>
      events.get(type) as Extract<DeskEvent, { type: Type }> | undefined,
    close: () => abort.abort(),
  };
}

async function follow({ body }: Response, events: Map<string, DeskEvent>): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of body!) {
    text += decoder.decode(bytes, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop()!;
    for (const part of parts) {
      const event = JSON.parse(/^data: (.*)$/m.exec(part)![1]!) as DeskEvent;
      events.set(event.type, event);
    }
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, restMilliseconds));
}
