import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemAnswer } from '../../../src/archive/problem.ts';
import { expect, test, vi } from 'vitest';
import { problemsOf } from '../../../src/authority/open/content-problems.ts';
import { rereadChanged } from '../../../src/desk/server/desk/reread-changed.ts';
import { checkAgain, listPlaces, listProblems } from '../../../src/desk/server/problems/list-problems.ts';
import { textProblems } from '../../../src/desk/server/survey/text-problems.ts';
import { changeRecords } from '../../../src/desk/server/records/change-records.ts';
import { openText } from '../../../src/desk/server/write/open-text.ts';
import { surveyOf } from '../../../src/desk/server/survey/survey.ts';
import { messageTable } from '../../../src/shared/messages/message-tables.ts';
import { openSite } from '../../../src/workspace/open-site.ts';
import { article, entity } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { refuseLanguage } from '../../support/suite/refuse-language.ts';

// The survey of the whole archive is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// All of it is fiction.

const letters = Object.fromEntries(
  Array.from({ length: 14 }, (_, n) => [
    `articles/letter-${n + 10}.md`,
    article('', `Letter ${n}.`, { entities: `[nobody-${n}]` }),
  ]),
);

test('problems are grouped by cause, errors first, each with its place and the screen that edits it', async () => {
  const { desk, until, contentDir } = quietDesk({
    ...letters,
    'entities/ada.yaml': entity('Ada', 'person', 'wikidata: q1\n'),
    'articles/picture.md': article('', '![A bell](bell.jpg)'),
  });
  const { causes, errors } = listProblems(desk);
  expect(errors).toBeGreaterThanOrEqual(15);
  expect(causes[0]).toMatchObject({ severity: 'error', count: 14 });
  expect(causes[0]!.text).toMatch(/no entity "…"\.$/i);
  expect(causes[0]!.places).toHaveLength(10);
  expect(causes[0]!.places[3]!.message).toContain('"nobody-3"');
  expect(causes[0]!.places[0]).toMatchObject({
    file: 'content/articles/letter-10.md',
    field: 'entities[0]',
    target: { type: 'article', id: 'letter-10' },
  });
  expect(causes[0]!.places[0]!.line).toBeGreaterThan(1);
  expect(listPlaces(desk, { key: causes[0]!.key, from: 10, count: 100 })).toHaveLength(4);
  expect(JSON.stringify(causes)).toContain('"target":{"type":"entity","id":"ada"}');
  // The names in the texts are found in the background.
  await until((event) => event.type === 'survey' && event.state === 'done');
  expect(JSON.stringify(listProblems(desk))).toContain('bell.jpg');
  writeFileSync(join(contentDir, 'entities/ada.yaml'), entity('Ada', 'person'));
  expect(await checkAgain(desk)).toEqual({ reread: 1 });
  expect(JSON.stringify(listProblems(desk))).not.toContain('q1');
});

test('a problem that the survey found, too, because a file changed meanwhile, is listed once', () => {
  const { desk } = quietDesk({ 'articles/letter.md': article('', 'A letter.', { entities: '[nobody]' }) });
  const { errors, causes } = listProblems(desk);
  expect(errors).toBe(1);
  const survey = vi.spyOn(surveyOf(desk), 'findings', 'get');
  survey.mockReturnValue({
    textProblems: problemsOf(desk.opened).map((problem) => ({ ...problem, line: 3 })),
  });
  expect(listProblems(desk)).toMatchObject({ errors: 1, causes: [{ ...causes[0], count: 1 }] });
});

test('the survey leaves problems of records to the desk, also in files that changed meanwhile', async () => {
  const { contentDir } = quietDesk({
    'articles/letter.md': article('', '![A bell](bell.jpg)', { entities: '[nobody]' }),
  });
  const opened = await openSite({ contentDir });
  expect(opened.problems.map(({ message }) => message)).toContain('There is no entity "nobody".');
  expect(textProblems(opened, []).map(({ message }) => message)).toEqual([
    expect.stringContaining('bell.jpg'),
  ]);
});

test('a key in the text of an article is answered once, in the article', async () => {
  const token = `ghp_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ`;
  const { desk, until, contentDir } = quietDesk({
    'articles/leak.md': article('', `The file had ${token} in it.`),
  });
  const places = () => listProblems(desk).causes.flatMap((cause) => cause.places);
  await until(() => places().length > 0);
  const [place] = places();
  expect(place).toMatchObject({ target: { type: 'article', id: 'leak' }, line: 8 });
  expect(JSON.stringify(place)).not.toContain(token);
  // What stands in the file is written by the button beside the place.
  const [cause] = listProblems(desk).causes;
  expect(cause!.advice).toMatch(/^If the article quotes it, say so with the button\./);
  expect(JSON.stringify(cause)).not.toContain('npm run');
  const answer = place!.answer as Extract<ProblemAnswer, { readonly type: 'quoted key' }>;
  await changeRecords(desk, answer);
  expect(places()).toEqual([]);
  expect(readFileSync(join(contentDir, 'articles/leak.md'), 'utf8')).toContain(
    `quotedKeys: [${answer.code}]`,
  );
});

test('two articles alike are a question, which is answered once, in the articles', async () => {
  const text = 'The ferry from Harwich was two hours late, and nobody on the quay knew why.';
  const { desk, until, contentDir } = quietDesk({
    'articles/ferry.md': article('', text),
    'articles/ferry-late.md': article('', `${text} The next one was on time.`),
  });
  const places = () => listProblems(desk).causes.flatMap((cause) => cause.places);
  await until(() => places().length > 0);
  expect(listProblems(desk)).toMatchObject({ errors: 0, warnings: 1 });
  const [place] = places();
  const answer = { type: 'distinct', of: 'article', a: 'ferry', b: 'ferry-late' } as const;
  expect(place).toMatchObject({ target: { type: 'article', id: 'ferry' }, answer });
  expect(JSON.stringify(listProblems(desk))).not.toContain('npm run');
  await changeRecords(desk, answer);
  expect(places()).toEqual([]);
  expect(readFileSync(join(contentDir, 'articles/ferry.md'), 'utf8')).toContain('distinctFrom: [ferry-late]');
});

test('the survey is repeated after changes by others, however long it takes, and whoever checks again waits for it', async () => {
  // Each survey seems to take a minute.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 60_000));
  const { desk, until, contentDir, events } = quietDesk({ 'articles/letter.md': article('', 'A letter.') });
  const write = (name: string) =>
    writeFileSync(join(contentDir, 'articles/letter.md'), article('', `![A bell](${name}.jpg)`));
  const surveys = () => events.filter((event) => event.type === 'survey' && event.state === 'done').length;
  surveyOf(desk).start();
  await until((event) => event.type === 'survey' && event.state === 'done');
  write('bell');
  await rereadChanged(desk);
  surveyOf(desk).follow();
  await until(() => surveys() === 2);
  expect(JSON.stringify(listProblems(desk))).toContain('bell.jpg');
  write('drum');
  expect(await checkAgain(desk)).toEqual({ reread: 1 });
  expect(surveys()).toBe(3);
  expect(JSON.stringify(listProblems(desk))).toContain('drum.jpg');
  vi.restoreAllMocks();
});

test('a text that was mended is not told any more before the whole archive is checked again', async () => {
  const text = 'The [bell](entity:nobody) rang.\n\n![A bell](bell.jpg)\n\nThe end.';
  const { desk, until, contentDir } = quietDesk({
    'articles/letter.md': article('', text),
    'articles/other.md': article('', 'It [rang](entity:nobody), too.'),
  });
  surveyOf(desk).start();
  await until((event) => event.type === 'survey' && event.state === 'done');
  // As in an archive of which a survey takes too long to be repeated after each change.
  vi.spyOn(surveyOf(desk), 'follow').mockReturnValue(undefined);
  const told = () => {
    const list = listProblems(desk);
    return { errors: list.errors, text: JSON.stringify(list) };
  };
  const before = told();
  expect(before.text).toContain('bell.jpg');
  const edit = async (body: string) => {
    writeFileSync(join(contentDir, 'articles/letter.md'), article('', body));
    await rereadChanged(desk);
  };
  await edit(text.replace('[bell](entity:nobody)', 'bell'));
  expect(told().errors).toBe(before.errors - 1);
  // The picture is still missing, and the other article was not mended.
  expect(told().text).toContain('bell.jpg');
  expect(told().text).toContain('content/articles/other.md');
  await edit('The [lamp](entity:noone) is lit.');
  expect(told().text).not.toContain('bell.jpg');
  expect(told().text).toContain('noone');
  // A build that went through has shown that there are no errors.
  surveyOf(desk).noteBuilt();
  expect(told().errors).toBe(0);
});

test('addresses that a publication has recorded are read again, so that a published article is known to be one', async () => {
  const { desk, contentDir } = quietDesk({ 'articles/letter.md': article('', 'A letter.') });
  const isPublished = () => openText(desk, { type: 'article', id: 'letter' })?.standing?.isPublished;
  expect(isPublished()).toBe(false);
  writeFileSync(join(contentDir, 'addresses.txt'), '/articles/letter/\n');
  expect(await rereadChanged(desk)).toBe(1);
  expect(isPublished()).toBe(true);
  expect(await rereadChanged(desk)).toBe(0);
});

test('problems are in the language of the desk, grouped as in English, and say which language that is', async () => {
  const { desk } = quietDesk({
    ...letters,
    'entities/ada.yaml': entity('Ada', 'person', 'wikidata: q1\n'),
  });
  const english = listProblems(desk).causes;
  const german = listProblems(desk, await messageTable('de')).causes;
  expect(german.map(({ key, count }) => [key, count])).toEqual(english.map(({ key, count }) => [key, count]));
  expect(german[0]).toMatchObject({ language: 'de', text: 'Einen Eintrag „…“ gibt es nicht.' });
  expect(german[0]!.places[3]!.message).toBe('Einen Eintrag „nobody-3“ gibt es nicht.');
  const more = listPlaces(desk, { key: german[0]!.key, from: 10, count: 1 }, await messageTable('de'));
  expect(more[0]!.message).toContain('gibt es nicht');
  expect(english.map(({ language }) => language)).toEqual(english.map(() => undefined));
});

test('a language in which names can’t be found is listed as a warning, and nothing else stops', () => {
  refuseLanguage('qtz');
  const { desk } = quietDesk({
    'articles/letter.md': article('language: qtz\n', 'Frau Ursa Marrow reist.'),
    'articles/reply.md': article('', 'Mr. Robert Quennell spoke of Portugal.'),
  });
  expect(desk.review.propose('letter')).toEqual([]);
  expect(desk.review.propose('reply')).not.toEqual([]);
  const { errors, causes } = listProblems(desk);
  expect(errors).toBe(0);
  expect(causes).toMatchObject([
    { severity: 'warning', places: [{ target: { type: 'article', id: 'letter' } }] },
  ]);
  expect(causes[0]!.text).toContain('"qtz"');
});
