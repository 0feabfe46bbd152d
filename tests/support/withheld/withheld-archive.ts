import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import type { Planned } from '../../../src/authority/plans/plan.ts';
import { planMerge } from '../../../src/authority/plans/plan-merge.ts';
import { planRename } from '../../../src/authority/plans/plan-rename.ts';
import { changeFiles, type FileChange } from '../../../src/files/change-files.ts';
import { openArchive } from '../../../src/files/open-archive.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { searchDocuments } from '../../../src/search/document/search-documents.ts';
import type { Route } from '../../../src/shared/base/route.ts';
import { makeUrls } from '../../../src/shared/base/urls.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import type { Random } from '../random.ts';

/** What was done to random archives, and how much was searched. */
export interface WithheldCounts {
  archives: number;
  decisions: number;
  undone: number;
  otherEdits: number;
  bytes: number;
}

export interface Person {
  id: string;
  readonly given: string;
  readonly family: string;
}

const syllables = 'zor vax qui jup wyg fex dro blim kruz plov snarg twez'.split(' ');
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Plays edits on random archives of fiction; after each, no byte may have a withheld name. @returns what it found */
export async function playWithheld(
  random: Random,
  archives: number,
  edits: number,
  counts: WithheldCounts,
): Promise<string[]> {
  const found: string[] = [];
  const routes = await allRoutes();
  for (let number = 0; number < archives; number += 1) {
    const root = mkdtempSync(join(tmpdir(), 'backfile-withheld-'));
    try {
      const contentDir = join(root, 'content');
      const people = makeArchive(random, contentDir);
      counts.archives += 1;
      const withheld = new Map<string, Person>();
      for (let edit = 0; edit < edits; edit += 1) {
        playEdit(random, contentDir, people, withheld, counts);
        const texts = [...filesOf(contentDir), ...(await publishedTexts(contentDir, routes))];
        counts.bytes += texts.reduce((sum, [, text]) => sum + text.length, 0);
        for (const person of withheld.values())
          for (const [file, text] of texts)
            if (hasName(`${file}\n${text}`, person)) found.push(`${person.given} ${person.family}: ${file}`);
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return found;
}

/** Whether a text has a person’s family name, however it is written: it shares no code with the product. */
export function hasName(text: string, { family }: Person): boolean {
  const shown = text
    .replace(/&shy;|\\u00ad|\u00AD/gi, '')
    .replace(/%20|&nbsp;|\u00A0/gi, ' ')
    .replace(/<[^>]*>|[*_~\\]/g, '')
    .toLowerCase();
  return shown.includes(family.toLowerCase());
}

export function makeArchive(random: Random, contentDir: string): Person[] {
  const names = random.sample(
    syllables.flatMap((a) => syllables.map((b) => capital(a + b))),
    16,
  );
  const people = Array.from({ length: 5 }, (_, index): Person => {
    const [given, family] = [names[index]!, names[index + 8]!];
    const id = random.chance(0.5) ? `p-${index}` : `${given}-${family}`.toLowerCase();
    return { id, given, family };
  });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(contentDir, file)), { recursive: true });
    writeFileSync(join(contentDir, file), text);
  };
  write(
    'site.yaml',
    'title: The Example Courier\ndescription: Fiction.\nurl: https://courier.example/\nrevisions: false\n',
  );
  for (const { id, given, family } of people)
    write(
      `entities/${id}.yaml`,
      `name: ${given} ${family}\nkind: person\n${random.chance(0.5) ? `aliases: ["${given.charAt(0)}. ${family}"]\n` : ''}${random.chance(0.3) ? `formerIds: [old-${id}]\n` : ''}`,
    );
  const [first, second] = people as [Person, Person];
  write(
    'entities/boats.yaml',
    `name: Example Boats\nkind: organization\ndescription: The boats of ${first.given} ${first.family}.\ndistinctFrom: [${second.id}]\n`,
  );
  write('topics/trials.yaml', `label: The trial of ${second.given} ${second.family}\n`);
  write('pages/about.md', `---\ntitle: About\n---\n\nWe wrote about **${first.given}** ${first.family}.\n`);
  for (let index = 0; index < 6; index += 1) {
    const named = random.sample(people, 1 + random.below(2));
    const [main] = named as [Person];
    const id = random.chance(0.4) ? `${main.family.toLowerCase()}-sails-${index}` : `story-${index}`;
    const more = [
      ...(random.chance(0.4) ? [`standfirst: The case of Mrs. ${main.family}.`] : []),
      ...(random.chance(0.3) ? [`byline: [{ entity: ${main.id} }]`] : []),
      ...(random.chance(0.3) ? [`about: [${main.id}]`] : []),
      ...(random.chance(0.3) ? [`redirectFrom: [/2018/${main.family.toLowerCase()}-${index}]`] : []),
      ...(random.chance(0.3)
        ? [`source: { url: "https://example.com/${main.family}/", author: ${main.given} ${main.family} }`]
        : []),
      ...(random.chance(0.3)
        ? [`corrections:\n  - { date: 2019, text: "It was ${main.family}’s boat." }`]
        : []),
      ...(random.chance(0.2) ? ['withdrawn: { date: 2019, reason: Wrong. }'] : []),
    ];
    const title = random.chance(0.5) ? `${main.family} sails ${index}` : `Story ${index}`;
    const blocks = named.flatMap((person) => [
      `${person.given} ${person.family} of Example Boats sailed.`,
      ...random.sample(sentencesOf(person), 3),
    ]);
    write(
      `articles/${id}.md`,
      `---\ntitle: ${title}\ndate: 2018-06-${10 + index}\nentities: [${named.map((person) => person.id).join(', ')}, boats]\ntopics: ${random.chance(0.5) ? '[trials]' : '[]'}\n${more.map((line) => `${line}\n`).join('')}---\n\n${blocks.join('\n\n')}\n`,
    );
    if (random.chance(0.4)) write(`review/${id}.yaml`, `refused: ["Mrs. ${main.family}"]\n`);
  }
  return people;
}

function sentencesOf({ id, given, family }: Person): string[] {
  return [
    `It was **${given}** *${family}*.`,
    `So ${given.toUpperCase()} ${family.toUpperCase()} spoke; ${family}’s boat sank.`,
    `A ${given} ${family.slice(0, 3)}\u00AD${family.slice(3)} and ${given}&nbsp;${family}.`,
    `Ask [her](entity:${id}), [${family}](entity:${id}) or [this](https://example.com/${given}%20${family}).`,
    `> Mr. ${family} said: “${given}\n> ${family} left.”`,
    `| Who | What |\n|---|---|\n| ${family}, ${given} | boat |`,
    `<p title="${family}">${given} <b>${family}</b></p>`,
    `See ![${family} on deck](deck.png "${family}") or \`${family}\`.`.replace(/!\[.*?\)/, 'it'),
    `- ${family}\n- ${given} ${family}[^1]\n\n[^1]: Of ${family}.`,
  ];
}

export function playEdit(
  random: Random,
  contentDir: string,
  people: readonly Person[],
  withheld: Map<string, Person>,
  counts: WithheldCounts,
): void {
  const known = readDecisions(contentDir);
  const left = people.filter(
    ({ id }) =>
      ![...withheld.values()].some((person) => person.id === id) && openForEditing(contentDir).entity.has(id),
  );
  const kind = random.next();
  if (kind < 0.5 && left.length > 0) {
    const person = random.pick(left);
    const planned = planWithholding(
      openForEditing(contentDir),
      {
        subject: person.id,
        words: random.pick(['a captain', 'the clerk', 'N. N.']),
        ground: 'court',
        reason: 'A case.',
        also: [],
        pictures: [],
        today: '2026-11-28',
        decidedBy: 'k',
        stems: [],
      },
      known,
    );
    carryOut(contentDir, planned, 'privately' in planned ? planned.privately : []);
    if ('decision' in planned) withheld.set(planned.decision.number, person);
    counts.decisions += 1;
  } else if (kind < 0.65 && known.length > 0) {
    const last = known.at(-1)!;
    const planned = planUndo(openForEditing(contentDir), last, known);
    if ('refusals' in planned) return;
    carryOut(contentDir, planned, planned.privately);
    withheld.delete(last.number);
    counts.undone += 1;
  } else if (left.length > 1) {
    const [one, other] = random.sample(left, 2) as [Person, Person];
    const opened = openForEditing(contentDir);
    const planned = random.chance(0.5)
      ? planRename(opened, 'entity', one.id, `r-${counts.otherEdits}`)
      : planMerge(opened, 'entity', one.id, other.id, other.id);
    if ('refusals' in planned) return;
    // Who is merged has two names, which the oracle does not follow: only renamed people are withheld later.
    if (planned.plan.title.startsWith('Renaming')) one.id = `r-${counts.otherEdits}`;
    else one.id = 'merged';
    carryOut(contentDir, planned, []);
    counts.otherEdits += 1;
  }
}

function carryOut(contentDir: string, planned: Planned, privately: readonly FileChange[]): void {
  if ('refusals' in planned) throw new Error(planned.refusals.map(({ message }) => message).join('\n'));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...privately]);
}

function filesOf(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [
      join(entry.parentPath, entry.name).slice(folder.length),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ]);
}

type AnyRoute = Route<unknown, unknown>;

async function allRoutes(): Promise<AnyRoute[]> {
  const views = fileURLToPath(new URL('../../../src/views/', import.meta.url));
  const files = readdirSync(views, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const modules = await Promise.all(
    files.map(
      (file) =>
        import(/* @vite-ignore */ pathToFileURL(join(views, file)).href) as Promise<Record<string, unknown>>,
    ),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      name.endsWith('Route') && typeof value === 'object' ? [value as AnyRoute] : [],
    ),
  );
}

/** Returns the views of all pages and data files, and the documents of the search, as JSON. */
async function publishedTexts(contentDir: string, routes: readonly AnyRoute[]): Promise<[string, string][]> {
  const { archive, problems } = await openArchive(contentDir, {
    entityHref: '/entities/{}/',
    words: { section: '{}', withheld: 'W' },
    day: '2026-11-28',
  });
  if (!archive) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const urls = makeUrls('https://courier.example', '/');
  return [
    ...routes.flatMap((route) =>
      route
        .paths(archive, urls)
        .map(({ params, props }): [string, string] => [
          JSON.stringify(params),
          JSON.stringify(route.view(archive, urls, props)),
        ]),
    ),
    ...[...searchDocuments(archive, urls)].map((document): [string, string] => [
      'search',
      JSON.stringify(document),
    ]),
  ];
}
