import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { RecordChange } from '../../../src/desk/api/records.ts';
import { changeRecords, previewChange } from '../../../src/desk/server/records/change-records.ts';
import { checkRecord } from '../../../src/desk/server/records/check-record.ts';
import { findRecord } from '../../../src/desk/server/records/find-record.ts';
import { listDuplicates } from '../../../src/desk/server/records/list-duplicates.ts';
import { listRecords } from '../../../src/desk/server/records/list-records.ts';
import { saveRecord } from '../../../src/desk/server/records/save-record.ts';
import { openForm, showRecord } from '../../../src/desk/server/records/show-record.ts';
import { topicBranches } from '../../../src/desk/server/records/topic-branches.ts';
import type { FormValues } from '../../../src/desk/api/records.ts';
import { sliceMilliseconds } from '../../../src/desk/server/content/state/drive-steps.ts';
import { article, entity, type Files, publishUnused } from '../../support/content.ts';
import { openedOf } from '../../support/authority.ts';
import { quietDesk } from '../../support/desk-in-process.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

// The survey of the whole archive is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// All people, firms and places are fiction.

const files = {
  'entities/people/ada-bell.yaml':
    '# From the register\nname: Ada Bell\nkind: person\naliases:\n  - A. Bell # on her letters\n  - The Clockmaker\n',
  'entities/people/ada-bel.yaml': entity('Ada Bel', 'person', 'description: Makes clocks.\n'),
  'entities/firms/bells.yaml': entity('Bell & Daughters', 'organization'),
  'topics/clocks.yaml': 'label: Clocks\nbroader: crafts\n',
  'topics/crafts.yaml': 'label: Crafts\n',
  'articles/letter.md': article('about: [ada-bell]\n', 'A letter by Ada Bell.', {
    entities: '[ada-bell, bells]',
    topics: '[clocks]',
  }),
  'articles/reply.md': article('', 'A reply to Ada Bell.', { entities: '[ada-bell]' }),
};

describe('the list of records', () => {
  test('has those with the most articles first, and is filtered by kind and by any name', () => {
    const opened = openedOf(files);
    const ids = (input: Partial<Parameters<typeof listRecords>[1]>) =>
      listRecords({ opened }, { from: 0, count: 10, ...input }).rows.map(({ id }) => id);
    expect(ids({})).toEqual(['ada-bell', 'bells', 'ada-bel']);
    expect(ids({ kind: 'person' })).toEqual(['ada-bell', 'ada-bel']);
    expect(ids({ find: 'clockm' })).toEqual(['ada-bell']);
    expect(ids({ from: 1, count: 1 })).toEqual(['bells']);
    expect(listRecords({ opened }, { from: 0, count: 10, kind: 'person' })).toMatchObject({
      total: 2,
      kinds: { person: 2, organization: 1 },
    });
  });

  test('suggests records for a field while a name is typed, an exact match first', () => {
    const opened = openedOf(files);
    const ids = (find: string) => findRecord({ opened }, { type: 'entity', find }).map(({ id }) => id);
    expect(ids('bel')).toEqual(['ada-bell', 'bells', 'ada-bel']);
    expect(ids('Ada Bel')).toEqual(['ada-bel', 'ada-bell']);
    expect(ids('')).toEqual([]);
    expect(findRecord({ opened }, { type: 'article', find: 'repl' })).toHaveLength(1);
  });

  test('shows topics below their broader topics, with the number of articles', () => {
    expect(topicBranches({ opened: openedOf(files) })).toEqual([
      {
        id: 'crafts',
        label: 'Crafts',
        articles: 0,
        below: [{ id: 'clocks', label: 'Clocks', articles: 1, below: [] }],
      },
    ]);
    const alike = {
      'topics/tides-2.yaml': 'label: tides\n',
      'topics/arts.yaml': 'label: Arts\n',
      'topics/tides.yaml': 'label: Tides\n',
    };
    const ids = topicBranches({ opened: openedOf(alike) }).map(({ id }) => id);
    expect(ids).toEqual(['arts', 'tides', 'tides-2']);
  });
});

describe('the form of a record', () => {
  test('has the fields as written in the file, and the uses of the record', () => {
    const opened = openedOf(files);
    expect(showRecord({ opened }, { type: 'entity', id: 'ada-bell' })).toMatchObject({
      file: 'content/entities/people/ada-bell.yaml',
      name: 'Ada Bell',
      fields: { aliases: ['A. Bell', 'The Clockmaker'] },
      articleCount: 2,
      faults: [],
    });
    expect(showRecord({ opened }, { type: 'topic', id: 'crafts' })?.uses).toEqual(['broader of "clocks"']);
    expect(showRecord({ opened }, { type: 'topic', id: 'ada-bell' })).toBeNull();
  });

  test('reports invalid values and unknown ids while they are typed', () => {
    const opened = openedOf(files);
    const messages = (fields: Record<string, string | string[]>) =>
      checkRecord(
        { opened },
        { type: 'entity', id: 'ada-bell', fields: { name: 'A', kind: 'person', ...fields } },
      ).map(({ path, message, advice }) => `${path.join('.')}: ${message} ${advice}`);
    expect(messages({ partOf: ['bells'] })).toEqual([]);
    expect(messages({ partOf: ['bell'] })).toEqual([
      'partOf.0: There is no entity "bell". Did you mean "bells"?',
    ]);
    expect(messages({ distinctFrom: 'ada-bell' })).toEqual([
      'distinctFrom: This is the record itself. Choose another one.',
    ]);
    expect(messages({ wikidata: 'q1', name: '' })).toHaveLength(2);
  });

  test('reports unknown ids in groups and in their short forms, and takes the id of a series for none of a record', () => {
    const fields = {
      ...{ title: 'A letter', date: '1990', text: 'original' },
      entities: ['bells', { id: 'bell', as: ['the firm'] }],
      topics: ['clocks', 'clock'],
      byline: ['Ada Bell', { entity: 'ada-bel' }, { entity: 'nobody' }],
      series: { id: 'harbor-papers', title: 'The harbor papers' },
    };
    const faults = checkRecord({ opened: openedOf(files) }, { type: 'article', id: 'letter', fields });
    expect(faults.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'byline.2.entity: There is no entity "nobody".',
      'entities.1.id: There is no entity "bell".',
      'topics.1: There is no topic "clock".',
    ]);
  });

  test('changes only the lines that differ when it is saved, which can be undone', async () => {
    const { desk, contentDir } = quietDesk(files);
    const { fields, digest } = showRecord(desk, { type: 'entity', id: 'ada-bell' })!;
    const file = join(contentDir, 'entities/people/ada-bell.yaml');
    await saveRecord(desk, {
      type: 'entity',
      id: 'ada-bell',
      digest,
      fields: { ...fields, aliases: ['A. Bell', 'The Clockmaker', 'Ada B.'], description: 'A clockmaker.' },
    });
    await desk.changes.settled();
    expect(readFileSync(file, 'utf8')).toBe(
      `${files['entities/people/ada-bell.yaml']}  - Ada B.\ndescription: A clockmaker.\n`,
    );
    await desk.changes.undo();
    await desk.changes.settled();
    expect(readFileSync(file, 'utf8')).toBe(files['entities/people/ada-bell.yaml']);
  });

  test('says which records no published article uses any more once an article is withdrawn', async () => {
    const withdraw = async (more: Files) => {
      const { desk } = quietDesk({ ...files, ...more });
      const { fields } = openForm(desk, { id: 'letter' })!;
      const withdrawn = { date: '2019', reason: 'It was wrong.' };
      const save = (next: FormValues) => saveRecord(desk, { type: 'article', id: 'letter', fields: next });
      expect(await save({ ...fields, section: 'Letters' })).toEqual({ id: 'letter' });
      return await save({ ...fields, withdrawn });
    };
    const names = ['Bell & Daughters', 'Clocks', 'Crafts'];
    expect(await withdraw({})).toEqual({ id: 'letter', unused: { names, isPublished: false } });
    expect(await withdraw(publishUnused)).toEqual({ id: 'letter', unused: { names, isPublished: true } });
  });

  test('creates the id and the file of a new record', async () => {
    const { desk, contentDir } = quietDesk(files);
    expect(
      await saveRecord(desk, { type: 'entity', fields: { name: 'Port of Bells', kind: 'place' } }),
    ).toEqual({ id: 'port-of-bells' });
    await desk.changes.settled();
    expect(readFileSync(join(contentDir, 'entities/places/port-of-bells.yaml'), 'utf8')).toBe(
      'name: Port of Bells\nkind: place\n',
    );
    expect((await faultOf(saveRecord(desk, { type: 'topic', fields: { label: '' } }))).message).toMatch(
      'a label',
    );
  });

  test('does not overwrite what was changed in an editor', async () => {
    const { desk, contentDir } = quietDesk(files);
    const { fields, digest } = showRecord(desk, { type: 'entity', id: 'ada-bel' })!;
    const file = join(contentDir, 'entities/people/ada-bel.yaml');
    const edited = 'name: Ada Bel\nkind: person\ndescription: Edited elsewhere.\n';
    writeFileSync(file, edited);
    expect(
      (
        await faultOf(
          saveRecord(desk, {
            type: 'entity',
            id: 'ada-bel',
            digest,
            fields: { ...fields, description: 'Mine.' },
          }),
        )
      ).message,
    ).toMatch('This record was changed since you opened it. Nothing was overwritten.');
    expect(readFileSync(file, 'utf8')).toBe(edited);
    expect(showRecord(desk, { type: 'entity', id: 'ada-bel' })!.fields).toMatchObject({
      description: 'Edited elsewhere.',
    });
    expect(
      (await faultOf(saveRecord(desk, { type: 'entity', id: 'ada-bell', digest: 'of another', fields })))
        .message,
    ).toMatch('was changed since you opened it');
  });
});

describe('a change of records', () => {
  test('is previewed with the number of files and the lines that change', async () => {
    const { desk } = quietDesk(files);
    const preview = await previewChange(desk, {
      type: 'merge',
      of: 'entity',
      from: 'ada-bell',
      into: 'ada-bel',
    });
    expect(preview).toMatchObject({
      title: 'Merge of "ada-bell" into "ada-bel"',
      files: 4,
      refusals: [],
      asksWhoseValues: false,
    });
    expect(preview.differences.map(({ file, state }) => `${file} ${state}`)).toContain(
      'content/entities/people/ada-bell.yaml removed',
    );
  });

  test('asks which values to keep, without mentioning a command', async () => {
    const { desk } = quietDesk(files);
    const merge = { type: 'merge', of: 'entity', from: 'bells', into: 'ada-bell' } as const;
    const asked = await previewChange(desk, merge);
    expect(asked.asksWhoseValues).toBe(true);
    expect(JSON.stringify(asked)).not.toMatch(/npm run|--keep/);
    expect((await previewChange(desk, { ...merge, keep: 'ada-bell' })).refusals).toEqual([]);
    const taken = await previewChange(desk, { type: 'rename', of: 'entity', from: 'bells', to: 'ada-bell' });
    expect(JSON.stringify(taken)).not.toMatch(/npm run|--keep/);
    expect(taken.refusals).toHaveLength(1);
  });

  test('says what else is in the way of a merge, before it asks which values to keep', async () => {
    const { desk } = quietDesk({
      ...files,
      'entities/firms/bells.yaml': entity('Bell & Daughters', 'organization', 'distinctFrom: [ada-bell]\n'),
    });
    const merge = { type: 'merge', of: 'entity', from: 'bells', into: 'ada-bell' } as const;
    const { refusals, asksWhoseValues } = await previewChange(desk, merge);
    expect(refusals.map(({ message }) => message)).toEqual([expect.stringMatching('distinct')]);
    expect(asksWhoseValues).toBe(false);
  });

  test('is made as it is asked for, and not as another was previewed', async () => {
    const { desk } = quietDesk(files);
    await previewChange(desk, { type: 'remove', of: 'entity', id: 'ada-bel' });
    await changeRecords(desk, { type: 'rename', of: 'entity', from: 'ada-bel', to: 'ada-beal' });
    expect(desk.opened.content.entities.map(({ id }) => id)).toEqual(['ada-beal', 'ada-bell', 'bells']);
    expect(desk.changes.undoTitle).toMatch('ada-beal');
  });

  test('joins two articles, and gives articles of a record to another', async () => {
    const { desk } = quietDesk(files);
    const joined = { type: 'merge', of: 'article', from: 'reply', into: 'letter' } as const;
    expect(await previewChange(desk, joined)).toMatchObject({ refusals: [], asksWhoseValues: false });
    await changeRecords(desk, {
      type: 'split',
      id: 'ada-bell',
      parts: [{ articles: ['reply'], name: 'Ada Bell the Younger' }],
    });
    const { articles } = desk.opened.content;
    expect(articles.find(({ id }) => id === 'reply')!.data.entities.map(({ id }) => id)).toEqual([
      'ada-bell-the-younger',
    ]);
    await changeRecords(desk, joined);
    expect(desk.opened.content.articles.map(({ id }) => id)).toEqual(['letter']);
  });

  test('removes a record that nothing uses, and refuses to remove one that is used', async () => {
    const { desk, contentDir } = quietDesk(files);
    const remove = { type: 'remove', of: 'entity', id: 'ada-bel' } as const;
    expect(await previewChange(desk, remove)).toMatchObject({
      files: 1,
      refusals: [],
      differences: [{ file: 'content/entities/people/ada-bel.yaml', state: 'removed' }],
    });
    await changeRecords(desk, remove);
    await desk.changes.settled();
    expect(existsSync(join(contentDir, 'entities/people/ada-bel.yaml'))).toBe(false);
    await desk.changes.undo();
    await desk.changes.settled();
    expect(existsSync(join(contentDir, 'entities/people/ada-bel.yaml'))).toBe(true);
    const refusalOf = async (change: RecordChange) =>
      (await previewChange(desk, change)).refusals[0]?.message;
    expect(await refusalOf({ type: 'remove', of: 'entity', id: 'ada-bell' })).toBe(
      '"ada-bell" is used in 2 files: content/articles/letter.md, content/articles/reply.md.',
    );
    expect(await refusalOf({ type: 'remove', of: 'topic', id: 'crafts' })).toBe(
      '"crafts" is used in 1 file: content/topics/clocks.yaml.',
    );
    expect(await refusalOf({ type: 'remove', of: 'topic', id: 'clocks' })).toBe(
      '"clocks" is used in 1 file: content/articles/letter.md.',
    );
  });

  test('answers other requests while it is planned, and is planned only once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `articles/letter-${index}.md`,
        article('', 'A letter by Ada Bell.', { entities: '[ada-bell]' }),
      ]),
    );
    const { desk } = quietDesk({ ...files, ...many });
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    const rename = { type: 'rename', of: 'entity', from: 'ada-bell', to: 'ada-m-bell' } as const;
    // Time passes by looking at the clock, so that a slice is a number of files, however fast the machine is.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += sliceMilliseconds / 4));
    const { differences, ...preview } = await previewChange(desk, rename);
    expect(preview).toMatchObject({ files: 304, refusals: [] });
    // The rest is too much to read.
    expect(differences).toHaveLength(19);
    clock.mockRestore();
    expect(turns).toBeGreaterThan(300 / 4);
    turns = 0;
    const made = changeRecords(desk, rename);
    await Promise.race([made, new Promise((resolve) => setImmediate(() => setImmediate(resolve)))]);
    expect(desk.opened.entity.has('ada-m-bell')).toBe(true);
    expect((await made).files).toBe(304);
    isOver = true;
  });

  test('is made, and decided pairs are not listed any more', async () => {
    const { desk, contentDir, until } = quietDesk(files);
    listDuplicates(desk, { of: 'entity', from: 0, count: 10 });
    await until((event) => event.type === 'survey' && event.state === 'done');
    const pairs = () => listDuplicates(desk, { of: 'entity', from: 0, count: 10 });
    expect(pairs().pairs.map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(['ada-bel ada-bell']);
    expect(pairs().pairs[0]!.reasons[0]).toContain('differ by one letter');
    await changeRecords(desk, { type: 'distinct', of: 'entity', a: 'ada-bel', b: 'ada-bell' });
    expect(pairs()).toEqual({ total: 0, pairs: [] });
    await desk.changes.settled();
    expect(readFileSync(join(contentDir, 'entities/people/ada-bel.yaml'), 'utf8')).toContain(
      'distinctFrom: [ada-bell]',
    );
    await changeRecords(desk, { type: 'rename', of: 'topic', from: 'clocks', to: 'timepieces' });
    expect(topicBranches(desk)[0]!.below[0]!.id).toBe('timepieces');
  });
});
