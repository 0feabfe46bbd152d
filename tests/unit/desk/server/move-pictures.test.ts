import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openForEditing } from '../../../../src/authority/open/authority.ts';
import type { DecisionInput } from '../../../../src/desk/api/requests.ts';
import { undoLast } from '../../../../src/desk/server/shell/undo-last.ts';
import { decideRequest, takeBackDecision } from '../../../../src/desk/server/requests/decide-request.ts';
import { addRequest, showRequest } from '../../../../src/desk/server/requests/list-requests.ts';
import { changeFiles } from '../../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../../src/files/private-folder.ts';
import { readDecisions } from '../../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../../src/withhold/plan/plan-withholding.ts';
import type {
  PlannedWithholding,
  WithholdingRequest,
} from '../../../../src/withhold/plan/withholding-request.ts';
import { refusalsOf } from '../../../support/authority.ts';
import { article, entity, writeContent } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { picture } from '../../../support/picture.ts';
import { withholdingRequest } from '../../../support/withheld/withholding-request.ts';

// All of it is fiction. Pictures are no texts: their bytes must come back as they were.
const portrait = picture(4, 4);
const deck = picture(5, 5);
const files = {
  'entities/orla-zembrak.yaml': entity('Orla Zembrak', 'person'),
  'articles/trial.md': article(
    'image: { src: zembrak-portrait.png, alt: The driver }\n',
    'Orla Zembrak drove. ![The deck](deck.png) ![Her](parts/orla-zembrak.png)',
    { entities: '[orla-zembrak]' },
  ),
  'articles/other.md': article('', 'The harbor. ![The deck](deck.png)'),
  'articles/zembrak-portrait.png': portrait,
  'articles/parts/orla-zembrak.png': picture(6, 6),
  'articles/deck.png': deck,
};
const request: WithholdingRequest = {
  subject: 'orla-zembrak',
  words: 'a driver',
  ...withholdingRequest,
};

function carryOut(contentDir: string, planned: PlannedWithholding): readonly string[] {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, 'Decision', [...planned.plan.changes, ...planned.privately]);
  return planned.plan.notes;
}

/** The names of the pictures in a folder and below. */
function picturesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.png'))
    .toSorted();
}

const plan = (contentDir: string, given: Partial<WithholdingRequest> = {}) =>
  planWithholding(openForEditing(contentDir), { ...request, ...given }, []);
const privateFolder = (contentDir: string) => join(dirname(contentDir), '.backfile/private/withheld/1');

test('pictures that are left out move to the private folder, but for those that others show; undone, all is as it was', () => {
  const contentDir = writeContent(files);
  const text = () => readFileSync(join(contentDir, 'articles/trial.md'), 'utf8');
  const before = text();
  const notes = carryOut(contentDir, plan(contentDir));
  expect(notes.filter((note) => note.includes('left out'))).toEqual([
    'These pictures and files are left out, since the name may be in them, and move to the private folder: content/articles/zembrak-portrait.png (in trial), content/articles/parts/orla-zembrak.png (in trial). Look at each; to keep some, name them with --pictures FILE,FILE. Git’s history still has them.',
    'These are left out of an article, and stay where they are, since other articles show them: content/articles/deck.png (in trial).',
  ]);
  expect(picturesIn(contentDir)).toEqual(['articles/deck.png']);
  expect(picturesIn(privateFolder(contentDir))).toEqual(['1-zembrak-portrait.png', '2-orla-zembrak.png']);
  expect(readFileSync(join(privateFolder(contentDir), '1-zembrak-portrait.png')).equals(portrait)).toBe(true);
  const [decision] = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decision!, [decision!]));
  expect(text()).toBe(before);
  for (const [name, bytes] of Object.entries(files))
    if (typeof bytes !== 'string')
      expect(readFileSync(join(contentDir, name)).equals(Buffer.from(bytes)), name).toBe(true);
});

test('a picture that stays and has the name in its own gets one that says nothing, in the text, too', () => {
  const contentDir = writeContent(files);
  const before = readFileSync(join(contentDir, 'articles/trial.md'), 'utf8');
  const notes = carryOut(
    contentDir,
    plan(contentDir, { pictures: ['zembrak-portrait.png', 'orla-zembrak.png', 'deck.png'] }),
  );
  expect(notes).toContain(
    'These stay, and get a name that says nothing: content/articles/zembrak-portrait.png → picture-1.png, content/articles/parts/orla-zembrak.png → picture-1.png.',
  );
  const text = readFileSync(join(contentDir, 'articles/trial.md'), 'utf8');
  expect(text).toContain('image: { src: picture-1.png, alt: The driver }');
  expect(text).toContain('![The deck](deck.png) ![Her](parts/picture-1.png)');
  expect(picturesIn(contentDir)).toEqual([
    'articles/deck.png',
    'articles/parts/picture-1.png',
    'articles/picture-1.png',
  ]);
  expect(readFileSync(join(contentDir, 'articles/picture-1.png')).equals(portrait)).toBe(true);
  const [decision] = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decision!, [decision!]));
  expect(readFileSync(join(contentDir, 'articles/trial.md'), 'utf8')).toBe(before);
  expect(picturesIn(contentDir)).toEqual([
    'articles/deck.png',
    'articles/parts/orla-zembrak.png',
    'articles/zembrak-portrait.png',
  ]);
});

test('a picture with the name that stays, and that another article shows, is renamed by the keeper first', () => {
  const contentDir = writeContent({
    ...files,
    'articles/other.md': article('', 'The harbor. ![Her](zembrak-portrait.png)'),
  });
  expect(refusalsOf(plan(contentDir, { pictures: ['zembrak-portrait.png'] }))).toContain(
    'content/articles/zembrak-portrait.png has the name, and other articles show it, too: other.',
  );
});

test('undoing leaves a picture alone where another file has its place, or its copy is gone', () => {
  const contentDir = writeContent(files);
  carryOut(contentDir, plan(contentDir));
  writeFileSync(join(contentDir, 'articles/zembrak-portrait.png'), deck);
  mkdirSync(join(contentDir, 'articles/parts/orla-zembrak.png'), { recursive: true });
  const [decision] = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decision!, [decision!]));
  expect(readFileSync(join(contentDir, 'articles/zembrak-portrait.png')).equals(deck)).toBe(true);
});

test('at the desk, taking a decision back, and undoing with z, bring the bytes of the pictures back', async () => {
  const { desk, contentDir } = quietDesk(files);
  const { number } = await addRequest(desk, {
    person: 'Orla Zembrak',
    wish: 'To be left alone.',
    contact: '',
    receivedOn: '2026-02-01',
  });
  const decision: DecisionInput = {
    type: 'withhold',
    subject: 'orla-zembrak',
    words: 'a driver',
    ground: 'request',
    reason: 'It was long ago.',
    also: [],
    pictures: ['orla-zembrak.png'],
    reviewOn: '2026-02-15',
  };
  const all = ['articles/deck.png', 'articles/parts/orla-zembrak.png', 'articles/zembrak-portrait.png'];
  const isBack = () =>
    readFileSync(join(contentDir, 'articles/zembrak-portrait.png')).equals(Buffer.from(portrait));
  await decideRequest(desk, { number, decision });
  await desk.settle();
  expect(picturesIn(contentDir)).toEqual(['articles/deck.png', 'articles/parts/picture-1.png']);
  await takeBackDecision(desk, { number, key: (await showRequest(desk, { number }))!.decisions[0]!.key });
  await desk.settle();
  expect([picturesIn(contentDir), isBack()]).toEqual([all, true]);
  await decideRequest(desk, { number, decision });
  await desk.settle();
  expect(picturesIn(contentDir)).toEqual(['articles/deck.png', 'articles/parts/picture-1.png']);
  await undoLast(desk);
  await desk.settle();
  expect([picturesIn(contentDir), isBack()]).toEqual([all, true]);
});
