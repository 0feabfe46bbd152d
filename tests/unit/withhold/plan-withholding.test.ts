import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { changeFiles } from '../../../src/files/change-files.ts';
import { makePrivateFolder } from '../../../src/files/private-folder.ts';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import { planUndo } from '../../../src/withhold/plan/plan-undo.ts';
import { planWithholding } from '../../../src/withhold/plan/plan-withholding.ts';
import type {
  PlannedWithholding,
  WithholdingRequest,
} from '../../../src/withhold/plan/withholding-request.ts';
import { changedBy, refusalsOf } from '../../support/authority.ts';
import { article, entity, type Files, filesIn, problemsOf, writeContent } from '../../support/content.ts';
import { picture } from '../../support/picture.ts';
import { withholdingRequest } from '../../support/withheld/withholding-request.ts';

// All of it is fiction.
const files: Files = {
  'entities/p-17.yaml': entity(
    'Jane Quill',
    'person',
    'aliases: [J. Quill]\nformerIds: [p-16, jane-quill]\n',
  ),
  'entities/boats.yaml': entity(
    'Example Boats',
    'organization',
    'roles:\n  - { role: owner, source: quill-sails }\ndistinctFrom: p-17\n',
  ),
  'entities/ada-quill.yaml': entity('Ada Quill', 'person'),
  'articles/2018/quill-sails.md': article(
    'standfirst: The case of Mrs. Quill.\nbyline: [{ entity: p-17 }]\nabout: [p-17]\nimage: { src: deck.png, alt: Quill on deck }\n',
    'Jane **Quill** of Example Boats met Ada Quill. [She](entity:p-17) sailed.\n\nQuill’s boat sank. ![Deck](deck.png)',
    { title: 'Quill sails', entities: '[p-17, boats, ada-quill]' },
  ),
  'articles/2018/deck.png': picture(4, 4),
  'articles/2018/harbor.md': article(
    'distinctFrom: [quill-sails]\n',
    'After [that](/articles/quill-sails/), a quill was sold.',
    { entities: '[boats]' },
  ),
  'articles/other.md': article('', 'Another Jane Quill lives elsewhere.'),
  'pages/about.md': '---\ntitle: About\n---\n\nWe wrote on Jane Quill.\n',
  'topics/quills.yaml': 'label: The case of J. Quill\n',
  'review/quill-sails.yaml': 'reviewed: true\nrefused: [Mrs. Quill]\n',
  'review.yaml': 'refused: [Monday, Jane Quill]\n',
};
const request: WithholdingRequest = {
  subject: 'p-17',
  words: 'a captain',
  ...withholdingRequest,
};

/** Carries out a plan. */
function carryOut(contentDir: string, planned: PlannedWithholding): void {
  if ('refusals' in planned) throw new Error(refusalsOf(planned));
  makePrivateFolder(contentDir);
  changeFiles(contentDir, planned.plan.title, [...planned.plan.changes, ...planned.privately]);
}

test('changes every file of the content, and no file of a namesake', async () => {
  const contentDir = writeContent(files);
  const planned = planWithholding(openForEditing(contentDir), request, []);
  expect(changedBy(planned)).toMatchInlineSnapshot(`
    {
      "articles/2018/a-captain-sails.md": "---
    title: A captain sails
    date: 2018-06-19
    entities: [boats, ada-quill]
    topics: []
    standfirst: The case of a captain.
    byline: [a captain]
    withheld: [1]
    ---

    [A captain](withheld:1) of Example Boats met Ada Quill. She sailed.

    [A captain](withheld:1)’s boat sank. 
    ",
      "articles/2018/harbor.md": "---
    title: A title
    date: 2018-06-19
    entities: [boats]
    topics: []
    distinctFrom: [a-captain-sails]
    ---

    After [that](/articles/a-captain-sails/), a quill was sold.
    ",
      "articles/2018/quill-sails.md": undefined,
      "entities/boats.yaml": "name: Example Boats
    kind: organization
    roles:
      - { role: owner, source: a-captain-sails }
    ",
      "entities/p-17.yaml": undefined,
      "pages/about.md": "---
    title: About
    ---

    We wrote on a captain.
    ",
      "review.yaml": "refused: [Monday]
    ",
      "review/a-captain-sails.yaml": "reviewed: true
    ",
      "review/quill-sails.yaml": undefined,
      "topics/quills.yaml": "label: The case of a captain
    ",
      "withheld.yaml": "decisions:
      - number: 1
        month: 2026-11
        ground: court
        words: a captain
        addresses:
          - /entities/p-17/
          - /entities/p-16/
    ",
    }
  `);
  expect('plan' in planned && planned.plan.notes).toMatchInlineSnapshot(`
    [
      "The address of 1 article has the name. It gets another id, and nothing leads there from the old address: quill-sails → a-captain-sails.",
      "These pictures and files are left out, since the name may be in them, and move to the private folder: content/articles/2018/deck.png (in quill-sails). Look at each; to keep some, name them with --pictures FILE,FILE. Git’s history still has them.",
      "Others of this name? 1 other article has “Jane Quill” and is not changed: other.",
    ]
  `);
  carryOut(contentDir, planned);
  expect(await problemsOf(filesIn(contentDir))).toMatchInlineSnapshot(`
    "content/articles/2018/harbor.md:4  entities[0]  (warning)
      The text never names Example Boats ("boats").
      Add the words it uses, { id, as: [words] }, or remove the entity from the list."
  `);
});

test('a record of the same name stays as it is, but no longer refers to the one that goes', () => {
  const namesake = (more: string) => entity('Jane Quill', 'person', `description: A baker.\n${more}`);
  const contentDir = writeContent({
    ...files,
    'entities/other-quill.yaml': namesake('distinctFrom: [p-17]\n'),
  });
  carryOut(contentDir, planWithholding(openForEditing(contentDir), request, []));
  expect(filesIn(contentDir)['entities/other-quill.yaml']).toBe(namesake(''));
});

test('published addresses that have the name are no longer recorded', () => {
  const others = '/articles/harbor/ 2020-01-02 bcdf7\n/entities/boats/\n';
  const contentDir = writeContent({
    ...files,
    'addresses.txt': `/articles/quill-sails/ 2020-01-02\n${others}/entities/boats/with/p-17/\n/entities/p-17/\n`,
  });
  const before = filesIn(contentDir)['addresses.txt'];
  const planned = planWithholding(openForEditing(contentDir), request, []);
  carryOut(contentDir, planned);
  expect(filesIn(contentDir)['addresses.txt']).toBe(others);
  // What was published meanwhile stays.
  writeFileSync(
    join(contentDir, 'addresses.txt'),
    `${others}/articles/a-captain-sails/ 2026-11-29\n/articles/other/\n`,
  );
  const [decision] = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decision!, [decision!]));
  expect(filesIn(contentDir)['addresses.txt']!.split('\n').toSorted()).toEqual(
    `${before}/articles/other/\n`.split('\n').toSorted(),
  );
});

test('releases no longer name the articles whose address has the name, but count them', async () => {
  const release = (day: string, ids: readonly string[]) => {
    const digest = day.replaceAll('-', '').padEnd(64, 'a');
    const counts = { added: { count: 2, articles: ids }, changed: { count: 1, articles: ['harbor'] } };
    return `- ${JSON.stringify({ day, program: '0.2.0', ...counts, digest })}\n`;
  };
  // The second had an article that was deleted later.
  const text = (first: readonly string[], second: readonly string[]) =>
    `# Of fiction.\nreleases:\n${release('2026-01-02', first)}${release('2026-03-04', second)}`;
  const before = text(['harbor', 'quill-sails'], ['jane-quill-wins', 'other']);
  const contentDir = writeContent({ ...files, 'releases.yaml': before });
  carryOut(contentDir, planWithholding(openForEditing(contentDir), request, []));
  const after = filesIn(contentDir)['releases.yaml']!;
  expect(parse(after)).toEqual(parse(text(['harbor'], ['other'])));
  expect(await problemsOf(filesIn(contentDir))).not.toContain('releases');
  // What was published meanwhile stays.
  const next = release('2026-12-01', ['other']);
  writeFileSync(join(contentDir, 'releases.yaml'), after + next);
  const [decision] = readDecisions(contentDir);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decision!, [decision!]));
  expect(filesIn(contentDir)['releases.yaml']).toBe(before + next);
});

test('undoing restores every byte, and leaves nothing private', () => {
  const contentDir = writeContent(files);
  const before = filesIn(contentDir);
  carryOut(contentDir, planWithholding(openForEditing(contentDir), request, []));
  const decisions = readDecisions(contentDir);
  expect(decisions).toMatchObject([{ number: '1', entity: 'p-17', articles: ['a-captain-sails'] }]);
  carryOut(contentDir, planUndo(openForEditing(contentDir), decisions[0]!, decisions));
  expect(filesIn(contentDir)).toEqual(before);
  expect(readDecisions(contentDir)).toEqual([]);
});

test('words are withheld in named articles only', () => {
  const contentDir = writeContent(files);
  const planned = planWithholding(
    openForEditing(contentDir),
    { ...request, subject: 'Jane Quill', articles: ['other'] },
    [],
  );
  expect(Object.keys(changedBy(planned))).toEqual(['withheld.yaml', 'articles/other.md']);
  expect(changedBy(planned)['articles/other.md']).toContain('Another [captain](withheld:1) lives elsewhere.');
});

test('pictures that the keeper has looked at stay', () => {
  const contentDir = writeContent(files);
  const planned = planWithholding(openForEditing(contentDir), { ...request, pictures: ['deck.png'] }, []);
  const changed = changedBy(planned)['articles/2018/a-captain-sails.md']!;
  expect(changed).toContain('image: { src: deck.png, alt: A captain on deck }');
  expect(changed).toContain('![Deck](deck.png)');
});

test('names each picture that is left out, with its article, also one whose file has the name', () => {
  const contentDir = writeContent({
    ...files,
    'articles/2018/jane-quill.png': picture(4, 4),
    'articles/2018/quill-again.md': article(
      '',
      'Jane Quill on deck. ![Her](jane-quill.png) ![Deck](deck.png)',
      {
        entities: '[p-17]',
      },
    ),
  });
  const planned = planWithholding(openForEditing(contentDir), { ...request, pictures: ['deck.png'] }, []);
  expect('plan' in planned && planned.plan.notes.find((note) => note.includes('left out'))).toBe(
    'These pictures and files are left out, since the name may be in them, and move to the private folder: content/articles/2018/jane-quill.png (in quill-again). Look at each; to keep some, name them with --pictures FILE,FILE. Git’s history still has them.',
  );
});

test('says why a decision can’t be made or undone, and changes nothing', () => {
  const contentDir = writeContent(files);
  const plan = (given: Partial<WithholdingRequest>) =>
    refusalsOf(planWithholding(openForEditing(contentDir), { ...request, ...given }, []));
  expect(plan({ subject: 'p-18' })).toContain('There is no entity "p-18".');
  expect(plan({ subject: 'Jane Quill' })).toContain('Name them with --articles ID,ID');
  expect(plan({ articles: ['none'] })).toBe(
    'There is no article "none".\n  Give the ids of articles: --articles ID,ID.',
  );
  carryOut(contentDir, planWithholding(openForEditing(contentDir), request, []));
  const [decision] = readDecisions(contentDir);
  const file = join(dirname(contentDir), 'content/articles/2018/harbor.md');
  const changed = readFileSync(file, 'utf8');
  changeFiles(contentDir, 'Edit', [
    { file: 'content/articles/2018/harbor.md', before: changed, after: `${changed}\nMore.\n` },
  ]);
  expect(refusalsOf(planUndo(openForEditing(contentDir), decision!, []))).toContain(
    'content/articles/2018/harbor.md was changed after decision 1.',
  );
});

test('a later decision may give an article of an earlier one another id, until it is undone', () => {
  const contentDir = writeContent({
    'entities/quill.yaml': entity('Jane Quill', 'person'),
    'entities/sail.yaml': entity('Ada Sail', 'person'),
    'articles/quill-meets-sail.md': article('', 'Jane Quill met Ada Sail.', { entities: '[quill, sail]' }),
  });
  const before = filesIn(contentDir);
  const decide = (subject: string) =>
    carryOut(
      contentDir,
      planWithholding(openForEditing(contentDir), { ...request, subject }, readDecisions(contentDir)),
    );
  decide('quill');
  decide('sail');
  expect(readDecisions(contentDir).map(({ articles }) => articles)).toEqual([
    ['a-captain-meets-a-captain'],
    ['a-captain-meets-a-captain'],
  ]);
  for (const last of [1, 0]) {
    const decisions = readDecisions(contentDir);
    carryOut(contentDir, planUndo(openForEditing(contentDir), decisions[last]!, decisions));
    if (last === 1) expect(readDecisions(contentDir)[0]!.articles).toEqual(['a-captain-meets-sail']);
  }
  expect(filesIn(contentDir)).toEqual(before);
});

test.each([
  [entity('Maureen O’Hara', 'person'), 'maureen-ohara', 'ohara-acquitted', 'a-captain-acquitted'],
  [entity('李文火', 'person'), 'li-wen-huo', 'li-wen-huo-acquitted', 'a-captain-acquitted'],
  [entity('山田太郎', 'person'), 'shantian-tailang', 'shantian-tailang', 'a-captain'],
  [entity('Sinead Zembrak', 'person'), 'p-17', 'sinead-speaks', 'a-captain-speaks'],
])('no address keeps a part of the name, as ids write it: %#', (record, id, articleId, renamed) => {
  const contentDir = writeContent({
    [`entities/${id}.yaml`]: record,
    [`articles/${articleId}.md`]: article('', 'It was said.', { entities: `[{ id: ${id}, as: [it] }]` }),
  });
  const planned = planWithholding(
    openForEditing(contentDir),
    { ...request, subject: id, isPreview: true },
    [],
  );
  const changed = changedBy(planned);
  expect(Object.keys(changed)).toContain(`articles/${renamed}.md`);
  expect(JSON.stringify(Object.values(changed))).not.toContain(articleId);
  if (id !== 'p-17') expect(changed['withheld.yaml']).not.toContain('addresses');
});

test('the address of a record answers with the sentence, or as one that never was, and the preview has all ids', () => {
  const contentDir = writeContent(files);
  const plan = (more: Partial<WithholdingRequest>) =>
    planWithholding(openForEditing(contentDir), { ...request, isPreview: true, ...more }, []);
  const notes = (planned: PlannedWithholding) =>
    ('plan' in planned ? planned.plan.notes : []).filter((note) => /address/.test(note)).slice(1);
  expect(notes(plan({}))).toMatchInlineSnapshot(`
    [
      "These addresses answer with the sentence for readers: /entities/p-17/, /entities/p-16/. If one says who it is, forget it.",
      "Nothing is at these addresses any more: /entities/jane-quill/.",
      "The ids of the articles, which are in their addresses: a-captain-sails. Rename those that say who it is.",
    ]
  `);
  const gone = plan({ isAddressGone: true });
  expect(changedBy(gone)['withheld.yaml']).not.toContain('addresses');
  expect(notes(gone)).toMatchInlineSnapshot(`
    [
      "Nothing is at these addresses any more: /entities/p-17/, /entities/p-16/, /entities/jane-quill/.",
      "The ids of the articles, which are in their addresses: a-captain-sails. Rename those that say who it is.",
    ]
  `);
});
