import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { shownPages } from '../../../src/archive/print/shown-pages.ts';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import type { Planned } from '../../../src/authority/plans/plan.ts';
import { changeFiles, type FileChange } from '../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { readPaintings } from '../../../src/withhold/decisions/private-painting.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { type PageLook, stagePaintedPages } from '../../../src/withhold/plan/page-looks.ts';
import {
  pagesWithoutPicture,
  planPainting,
  planUnpainting,
} from '../../../src/withhold/plan/plan-painting.ts';
import { planUndo } from '../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import type { WithholdingRequest } from '../../../src/withhold/plan/withholding-request.ts';
import { refusalsOf } from '../../support/authority.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';
import { pageScan, spreadIn } from '../../support/print/page-scan.ts';
import { printed } from '../../support/print/printed.ts';
import { withholdingRequest } from '../../support/withheld/withholding-request.ts';

// The ferry is on both pages, and the words of the first one have the name. All of it is fiction.
const issue = 'harbor-gazette-1855-09-22';
const folder = `issues/${issue}`;
const today = '2026-11-28';
const request = { subject: 'jane-quill', words: 'a captain', ...withholdingRequest };
let files: Files = {};

beforeAll(async () => {
  files = {
    ...printed,
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
    'articles/ferry.md': article('', 'Jane Quill sailed.', { date: '1855-09-22', entities: '[jane-quill]' }),
    [`${folder}/1.png`]: await pageScan([400, 600], 'png'),
    [`${folder}/2.png`]: await pageScan([400, 600], 'png'),
    [`${folder}/1.tsv`]:
      'x\ty\twidth\theight\tconfidence\tword\twhole\n20\t20\t40\t12\t\tJane\t\n70\t20\t60\t12\t\tQuill\t\n20\t40\t40\t12\t\tJone\t\n',
  };
});

/** Returns all files of a folder, with their bytes. */
function filesIn(contentDir: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(contentDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(contentDir.length + 1), readFileSync(path, 'base64')]),
  );
}

function carryOut(contentDir: string, planned: Planned & { readonly privately?: readonly FileChange[] }) {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...(planned.privately ?? [])]);
}

async function decide(
  contentDir: string,
  looks: readonly PageLook[],
  more: Partial<WithholdingRequest> = {},
) {
  await stagePaintedPages(contentDir, openForEditing(contentDir).content, looks);
  const opened = openForEditing(contentDir);
  carryOut(contentDir, planWithholding(opened, { ...request, looks, ...more }, readDecisions(contentDir)));
}

async function paint(contentDir: string, looks: readonly PageLook[]) {
  await stagePaintedPages(contentDir, openForEditing(contentDir).content, looks);
  carryOut(contentDir, planPainting(openForEditing(contentDir), looks, readPaintings(contentDir), { today }));
}

/** Returns the numbers of the pages whose pictures are published, and the paths of these. */
function shownIn(contentDir: string): (string | undefined)[] {
  const { issues, articles } = openForEditing(contentDir).content;
  const { data } = issues[0]!;
  const shown = shownPages(data, (id) => {
    const { draft, withheld } = articles.find((one) => one.id === id)!.data;
    return draft ? undefined : withheld;
  });
  return data.pages.map(({ picture }, index) => (shown.has(index + 1) ? picture : undefined));
}

test('a decision names each page of its articles that has a picture, with the places of the words that it takes out', () => {
  const opened = openForEditing(writeContent(files));
  const planned = planWithholding(opened, { ...request, isPreview: true }, []);
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  expect(planned.pages).toEqual([
    {
      issue,
      page: 1,
      label: '1',
      picture: `content/${folder}/1.png`,
      size: [400, 600],
      proposed: [[20, 20, 110, 12]],
    },
    { issue, page: 2, label: '2', picture: `content/${folder}/2.png`, size: [400, 600], proposed: [] },
  ]);
  expect(planned.plan.notes.join('\n')).toContain(
    `Nobody has looked at the pictures of these pages, and they are not published: ${issue}, page 1, content/${folder}/1.png, ${issue}, page 2`,
  );
});

test('a page at which nobody has looked has no picture, and one that was looked at has a painted one', async () => {
  const contentDir = writeContent(files);
  await decide(contentDir, [
    {
      issue,
      page: 1,
      parts: [
        [20, 20, 110, 12],
        [20, 40, 40, 12],
      ],
    },
  ]);
  const [first, second] = shownIn(contentDir);
  expect(first).toMatch(/^harbor-gazette-1855-09-22\/1-painted-[0-9a-f]{12}\.png$/);
  expect(second).toBeUndefined();
  const painted = join(contentDir, 'issues', first!);
  expect(await spreadIn(painted, [20 / 400, 20 / 600, 110 / 400, 12 / 600])).toBe(0);
  expect(await spreadIn(painted, [200 / 400, 20 / 600, 110 / 400, 12 / 600])).toBeGreaterThan(150);
  expect(readdirSync(join(contentDir, folder))).not.toContain('1.png');
  expect(readFileSync(join(contentDir, `issues/${issue}.yaml`), 'utf8')).toContain(
    '    painted: [[20, 20, 110, 12], [20, 40, 40, 12]]\n    withheld: [1]\n    lookedAt: [1]\n',
  );
});

test('a picture that was looked at and shows no name stays as it is', async () => {
  const contentDir = writeContent(files);
  await decide(contentDir, [{ issue, page: 2, parts: [] }]);
  expect(shownIn(contentDir)).toEqual([undefined, `${issue}/2.png`]);
});

test('a decision that is taken back gives every byte back, and the picture', async () => {
  const contentDir = writeContent(files);
  const before = filesIn(contentDir);
  await decide(contentDir, [{ issue, page: 1, parts: [[20, 20, 110, 12]] }]);
  expect(filesIn(contentDir)).not.toEqual(before);
  const decisions = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decisions[0]!, decisions));
  expect(filesIn(contentDir)).toEqual(before);
});

test('a later decision needs another look at a page, and each is taken back by itself', async () => {
  const contentDir = writeContent({
    ...files,
    'entities/tom-reed.yaml': entity('Tom Reed', 'person'),
    'articles/ferry.md': article('', 'Jane Quill sailed with Tom Reed.', {
      date: '1855-09-22',
      entities: '[jane-quill, tom-reed]',
    }),
  });
  await decide(contentDir, [{ issue, page: 1, parts: [[20, 20, 110, 12]] }]);
  const between = filesIn(contentDir);
  const tom = { subject: 'tom-reed', words: 'a mate' };
  await decide(contentDir, [], tom);
  expect(shownIn(contentDir)).toEqual([undefined, undefined]);
  const [, second] = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), second!, readDecisions(contentDir)));
  expect(filesIn(contentDir)).toEqual(between);
  await decide(contentDir, [{ issue, page: 1, parts: [[200, 20, 40, 12]] }], tom);
  const painted = join(contentDir, 'issues', shownIn(contentDir)[0]!);
  for (const [x, y, width, height] of [
    [20, 20, 110, 12],
    [200, 20, 40, 12],
  ] as const)
    expect(await spreadIn(painted, [x / 400, y / 600, width / 400, height / 600])).toBe(0);
});

test('pages of an earlier decision are painted over later, where its words stood, and this is taken back', async () => {
  const contentDir = writeContent(files);
  await decide(contentDir, []);
  const before = filesIn(contentDir);
  const proposed = pagesWithoutPicture(openForEditing(contentDir), readDecisions(contentDir), today);
  expect(proposed).toMatchObject([
    { page: 1, proposed: [[20, 20, 110, 12]] },
    { page: 2, proposed: [] },
  ]);
  await paint(
    contentDir,
    proposed.map((one) => ({ issue, page: one.page, parts: one.proposed })),
  );
  expect(shownIn(contentDir)).toEqual([expect.stringContaining('1-painted-'), `${issue}/2.png`]);
  const [painting] = readPaintings(contentDir);
  carryOut(contentDir, planUnpainting(openForEditing(contentDir), painting!));
  expect(filesIn(contentDir)).toEqual(before);
});

test.each<[string, PageLook['parts'], readonly PageLook['parts'][number][]]>([
  ['what it took out, not what an earlier one did, at which a keeper has looked', [], [[20, 80, 110, 12]]],
  ['nothing that is painted over already', [[20, 80, 110, 12]], []],
])('of a later decision, a page is proposed with %s', async (_, parts, proposed) => {
  const contentDir = writeContent({
    ...files,
    'entities/tom-reed.yaml': entity('Tom Reed', 'person'),
    'articles/ferry.md': article('', 'Jane Quill sailed with Tom Reed.', {
      date: '1855-09-22',
      entities: '[jane-quill, tom-reed]',
    }),
    [`${folder}/1.tsv`]: `${String(files[`${folder}/1.tsv`])}20\t80\t40\t12\t\tTom\t\n70\t80\t60\t12\t\tReed\t\n`,
  });
  await decide(contentDir, [{ issue, page: 1, parts }]);
  await decide(contentDir, [], { subject: 'tom-reed', words: 'a mate' });
  const pages = pagesWithoutPicture(openForEditing(contentDir), readDecisions(contentDir), today);
  expect(pages).toMatchObject([
    { page: 1, proposed },
    { page: 2, proposed: [] },
  ]);
});

test('a page with an article that is not published is shown once that is painted over', async () => {
  const contentDir = writeContent({
    ...files,
    'articles/ferry.md': printed['articles/ferry.md']!,
    'articles/tide.md': article('draft: true\n', 'Tides.', { date: '1855-09-22' }),
  });
  expect(shownIn(contentDir)).toEqual([`${issue}/1.png`, undefined]);
  const [page] = pagesWithoutPicture(openForEditing(contentDir), [], today);
  expect(page).toMatchObject({ page: 2, proposed: [[20, 140, 160, 100]] });
  await paint(contentDir, [{ issue, page: 2, parts: page!.proposed }]);
  expect(shownIn(contentDir)).toEqual([`${issue}/1.png`, expect.stringContaining('2-painted-')]);
});

test.each<[string, PageLook, string]>([
  ['an unknown issue', { issue: 'harbor', page: 1, parts: [] }, 'There is no issue "harbor".'],
  ['a page that is not there', { issue, page: 3, parts: [] }, `Page 3 of "${issue}" has no picture.`],
  [
    'a part beyond the page',
    { issue, page: 1, parts: [[390, 20, 20, 12]] },
    `Page 1 of "${issue}" has 400 × 600 pixels, and [390, 20, 20, 12] is not on it.`,
  ],
])('a look at %s is refused', (_case, look, message) => {
  const planned = planWithholding(openForEditing(writeContent(files)), { ...request, looks: [look] }, []);
  expect('refusals' in planned && planned.refusals.map((one) => one.message)).toEqual([message]);
});

test('a look at a page whose picture is gone is refused', () => {
  const { [`${folder}/1.png`]: _, ...others } = files;
  const looks: PageLook[] = [{ issue, page: 1, parts: [] }];
  const planned = planWithholding(openForEditing(writeContent(others)), { ...request, looks }, []);
  expect(refusalsOf(planned)).toContain(`Page 1 of "${issue}" has no picture.`);
});

test('a picture that was changed since it was painted is left as it is', async () => {
  const contentDir = writeContent(files);
  const looks: PageLook[] = [{ issue, page: 1, parts: [[20, 20, 110, 12]] }];
  await stagePaintedPages(contentDir, openForEditing(contentDir).content, looks);
  writeFileSync(join(contentDir, folder, '1.png'), await pageScan([400, 500], 'png'));
  const planned = planWithholding(openForEditing(contentDir), { ...request, looks }, []);
  expect(refusalsOf(planned as never)).toContain('was changed in the meantime');
});
