import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import type { FurtherDecision, NameDecision, NameDetail } from '../../../src/desk/api/names.ts';
import type { DeskEvent } from '../../../src/desk/api/events.ts';
import { writeFiles } from '../../../src/desk/server/content/writer/write-files.ts';
import { Desk } from '../../../src/desk/server/desk/desk.ts';
import { decideName } from '../../../src/desk/server/names/decide-name.ts';
import { listNames, weightiestNames } from '../../../src/desk/server/names/list-names.ts';
import { showName } from '../../../src/desk/server/names/show-name.ts';
import { acceptedReadings } from '../../../src/desk/page/names/accepted-readings.ts';

const restMilliseconds = 20;

/** How a sample is drawn: the same names in every run, whatever comes before them. */
function bySeed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

interface CardsSettings {
  /** A content folder, of which a copy is worked on. */
  readonly content: string;
  /** How many cards are accepted as proposed. */
  readonly cards: number;
  /** Whether it learns from decisions meanwhile, as the desk does; then two runs may differ. */
  readonly learns: boolean;
  /** Where to work. */
  readonly dir: string;
}

/**
 * Shows what a keeper is asked about the names of a content folder, and what is written if all is accepted as proposed. It
 * prints names only, for somebody to judge: the names of the two minutes, names that are not ticked, clusters, and a line
 * for each card.
 */
export async function listNameCards({ content, cards, learns, dir }: CardsSettings): Promise<void> {
  const work = mkdtempSync(join(dir, 'backfile-cards-'));
  cpSync(resolve(content), join(work, 'content'), { recursive: true });
  let finding: Extract<DeskEvent, { type: 'finding' }> | undefined;
  let isLearning = false;
  const desk = new Desk({
    contentDir: join(work, 'content'),
    ...(learns && { cacheDir: join(work, 'cache') }),
    out: join(work, 'out'),
    writer: { write: (request, onWait) => writeFiles(request, onWait), close: () => Promise.resolve() },
    emit(event) {
      if (event.type === 'finding') finding = event;
      if (event.type === 'learning') isLearning = event.state === 'learning';
    },
    rest: () => wait(0),
  });
  desk.open();
  const idle = async () => {
    await desk.changes.settled();
    do await wait(restMilliseconds);
    while (!finding || finding.done < finding.of || isLearning);
  };
  try {
    await idle();
    const { waiting } = desk.names;
    const all = waiting.page(0, Infinity).names;
    console.log(
      `${desk.review.texts.size} articles, ${waiting.size} names wait, ${waiting.frequent} in two or more`,
    );
    section('For two minutes');
    for (const key of weightiestNames(desk).keys) console.log(line(showName(desk, { key })!));
    section('Not ticked, 60 of them');
    for (const { key } of all
      .filter(({ ticked }) => ticked === 0)
      .toSorted((a, b) => (bySeed(a.key) < bySeed(b.key) ? -1 : 1))
      .slice(0, 60))
      console.log(line(showName(desk, { key })!));
    section('Ticked, 60 of them');
    for (const { key } of all
      .filter(({ ticked }) => ticked > 0)
      .toSorted((a, b) => (bySeed(a.key) < bySeed(b.key) ? -1 : 1))
      .slice(0, 60))
      console.log(line(showName(desk, { key })!));
    section('Clusters, 20 of them');
    for (const { key } of all
      .filter((name) => waiting.variantsOf(name).length > 0)
      .toSorted((a, b) => (bySeed(a.key) < bySeed(b.key) ? -1 : 1))
      .slice(0, 26)) {
      const name = showName(desk, { key })!;
      if (name.alike.length > 0)
        console.log(
          `${name.words} (${name.list.length}): ${name.alike.map(({ words, articles }) => `${words} (${articles.length})`).join(' | ')}${name.likely ? ` = record ${name.likely.name}` : ''}`,
        );
    }
    section('Cards, each accepted as proposed');
    const asked: string[] = [];
    let keys = 0;
    for (let card = 0; card < cards; card += 1) {
      const [row] = listNames(desk, { from: 0, count: 1 }).names;
      if (!row) break;
      const name = showName(desk, { key: row.key })!;
      const [first, ...also] = proposedDecisions(name);
      const again = asked.includes(row.key) ? ' AGAIN' : '';
      asked.push(row.key);
      if (!first) {
        console.log(`${line(name)} ASKS`);
        keys += 2;
        await decideName(desk, { key: name.key, decision: { type: 'refuse' } });
      } else {
        console.log(`${line(name)} => ${[first, ...also].map(decided).join(' + ')}${again}`);
        keys += 1;
        await decideName(desk, { ...first, also });
      }
      await idle();
    }
    console.log(
      `${asked.length} cards, ${asked.length - new Set(asked).size} asked again, ${keys} keys, ${waiting.size} names wait, ${waiting.frequent} in two or more`,
    );
    section('Records');
    for (const { data } of desk.opened.content.entities)
      console.log(
        `${data.kind}: ${data.name}${data.aliases.length > 0 ? ` = ${data.aliases.join(' | ')}` : ''}`,
      );
  } finally {
    await desk.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function section(title: string): void {
  console.log(`\n## ${title}\n`);
}

function line(name: NameDetail): string {
  const meanings =
    name.readings.length > 1
      ? ` {${name.readings.map(({ record, fullName, kind, articles, isLikely, slips }) => `${record?.name ?? fullName ?? '–'}${isLikely ? '?' : ''} ${kind} ${articles.length}${slips ? ` slips ${slips.join('/')}` : ''}`).join('; ')}}`
      : '';
  return `${name.words} · ${name.kind}${name.record ? ` · record ${name.record.name}` : name.fullName ? ` · short for ${name.fullName}` : ''} · ${name.list.length}${meanings}`;
}

function decided({ decision }: FurtherDecision): string {
  return decision.type === 'known'
    ? `known ${decision.id}`
    : decision.type === 'new'
      ? `new ${decision.kind} ${decision.name}${decision.aliases ? ` (${decision.aliases.join(', ')})` : ''}`
      : decision.type;
}

/** Returns what Enter does on a card: nothing if it asks which of several records it is. */
function proposedDecisions(name: NameDetail): FurtherDecision[] {
  const all = name.list.map(({ id }) => id);
  const meant = acceptedReadings(
    name.readings.filter((one) => one.record ?? one.fullName),
    name.key,
  );
  if (meant.length > 0) return meant.map(({ key, decision, articles }) => ({ key, decision, articles }));
  if (name.namesakes.filter(({ kind }) => kind === name.kind).length > 1) return [];
  const decision: NameDecision = { type: 'new', kind: name.kind, name: name.fullName ?? name.words };
  return [{ key: name.key, decision, articles: all }];
}
