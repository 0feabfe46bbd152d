import { describe, expect, test } from 'vitest';
import { article, entity, filesIn, site } from '../../support/content.ts';
import { names, writeNames } from '../../support/names.ts';

describe('an acceptance', () => {
  test('leaves out articles with the words only in a longer name that is proposed there', async () => {
    const content = writeNames({
      'articles/library.md': article('', 'Staff of the Library of Congress read it.'),
      'articles/vote.md': article('', 'A vote in Congress, and the Library of Congress.'),
    });
    const library = await names(content, 'propose', '--json', 'library');
    expect(JSON.parse(library.stdout)).toMatchObject({ proposals: [{ words: 'Library of Congress' }] });
    await names(content, 'accept', 'Congress', '--kind', 'organization');
    expect(filesIn(content)['articles/vote.md']).toContain('entities: [congress]\n');
    expect(filesIn(content)['articles/library.md']).toContain('entities: []\n');
  });

  test('of a surname leaves out articles in which it is short for a full name', async () => {
    const content = writeNames({ 'articles/other.md': article('', 'Mr. Quennell spoke to Mrs. Quennell.') });
    await names(content, 'accept', 'Quennell', '--kind', 'person');
    expect(filesIn(content)['articles/other.md']).toContain('entities: [quennell]\n');
    expect(filesIn(content)['articles/letter.md']).toContain('entities: []\n');
  });

  test('of a surname that is always short for a full name needs the record', async () => {
    const content = writeNames({ 'entities/robert.yaml': entity('Robert P. Quennell', 'person') });
    const { code, stderr } = await names(content, 'accept', 'Quennell', '--kind', 'person');
    expect(code).toBe(1);
    expect(stderr).toBe(
      '“Quennell” is short for Robert Quennell in every article that contains it.\n  Accept the full name, or give its record: --as ID.\n\nNothing was changed.\n',
    );
    await names(content, 'accept', 'Quennell', '--kind', 'person', '--as', 'robert');
    expect(filesIn(content)['articles/letter.md']).toContain('entities: [{ id: robert, as: [Quennell] }]\n');
  });

  test('leaves out articles in which the words already name another record', async () => {
    const content = writeNames({
      'articles/letter.md': article('', 'Robert Quennell spoke. Quennell left.', { entities: '[robert]' }),
      'articles/other.md': article('', 'Quennell again.'),
      // Its record does not exist.
      'articles/lost.md': article('', 'Quennell, too.', { entities: '[{ id: lost, as: [Quennell] }]' }),
      'entities/robert.yaml': entity('Robert Quennell', 'person'),
      'entities/ada.yaml': entity('Ada Quennell', 'person'),
    });
    await names(content, 'accept', 'Quennell', '--kind', 'person', '--as', 'ada');
    const after = filesIn(content);
    expect(after['articles/other.md']).toContain('entities: [{ id: ada, as: [Quennell] }]\n');
    expect(after['articles/letter.md']).toContain('entities: [robert]\n');
    const { stderr } = await names(content, 'accept', 'Quennell', '--kind', 'person', '--as', 'acme-q');
    expect(stderr).toContain(
      '“Quennell” already names another record in every article that contains it.\n  List the articles in which it means this one: --articles ID,ID.\n',
    );
  });

  test('leaves out articles in which the words are refused', async () => {
    const content = writeNames({
      'articles/other.md': article('', 'Mr. Robert Quennell again.'),
      'review/letter.yaml': 'refused: [Robert Quennell]\n',
    });
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
    expect(filesIn(content)['articles/other.md']).toContain('entities: [robert-quennell]\n');
    expect(filesIn(content)['articles/letter.md']).toContain('entities: []\n');
  });

  test.each(['review.yaml', 'review/letter.yaml'])(
    'of words that %s refuses needs the articles',
    async (file) => {
      const content = writeNames({ [file]: 'refused: [Robert Quennell]\n' });
      const { code, stderr } = await names(content, 'accept', 'Robert Quennell', '--kind', 'person');
      expect(code).toBe(1);
      expect(stderr).toBe(
        '“Robert Quennell” is refused in every article that contains it.\n  List the articles in which it is a name: --articles ID,ID.\n\nNothing was changed.\n',
      );
    },
  );

  test('in an article ends the refusal there', async () => {
    const content = writeNames({
      'review/letter.yaml': '# mine\nrefused: [Monday, Robert Quennell] # no names\n',
      'review.yaml': 'refused: [Robert Quennell]\n',
    });
    await names(content, 'accept', 'Robert Quennell', '--kind', 'person', '--articles', 'letter');
    const after = filesIn(content);
    expect(after['articles/letter.md']).toContain('entities: [robert-quennell]\n');
    expect(after['review/letter.yaml']).toBe('# mine\nrefused: [Monday] # no names\n');
    expect(after['review.yaml']).toBe('refused: [Robert Quennell]\n');
  });

  describe('without --as uses the record that is proposed', () => {
    const ada = { 'entities/ada.yaml': entity('Ada NÚÑEZ', 'person') };

    test('for a similar name, and says so', async () => {
      const content = writeNames({ ...ada, 'articles/other.md': article('', 'Dr. Ada Nunez spoke.') });
      const { stdout } = await names(content, 'accept', 'Ada Nunez', '--kind', 'person');
      expect(stdout).toBe(
        '“Ada Nunez” is accepted as a name of Ada NÚÑEZ (ada). For a record of its own, give an id: --as ID.\nAcceptance of “Ada Nunez”: 3 files changed.\n',
      );
      const after = filesIn(content);
      expect(after['entities/ada.yaml']).toContain('aliases: [Ada Nunez]\n');
      expect(after['articles/other.md']).toContain('entities: [ada]\n');
    });

    test('for every spelling of its letters, which search finds as one', async () => {
      const spellings = ['از ایران آمد.', 'از ايران آمد.', 'از ایـران آمد.'];
      const reza = ['علی رضا گفت.', 'علی\u200Cرضا گفت.', 'علیرضا گفت.', 'علي رضا گفت.'];
      const content = writeNames({
        'site.yaml': `${site}language: fa\n`,
        ...Object.fromEntries(
          [...spellings, ...reza].map((text, at) => [
            `articles/${at}.md`,
            article('', text, { title: `نامهٔ ${at}` }),
          ]),
        ),
      });
      const first = await names(content, 'accept', 'ایران', '--kind', 'place');
      expect(first.code, first.stderr).toBe(0);
      const second = await names(content, 'accept', 'علی رضا', '--kind', 'person');
      expect(second.code, second.stderr).toBe(0);
      const after = filesIn(content);
      const listing = (at: number) => /^entities: .*$/m.exec(after[`articles/${at}.md`]!)?.[0];
      for (const at of [0, 1, 2]) expect(listing(at), spellings[at]).toBe(listing(0));
      for (const at of [3, 4, 5, 6]) expect(listing(at), reza[at - 3]).toBe(listing(3));
      expect(listing(0)).not.toBe('entities: []');
      expect(listing(3)).not.toBe('entities: []');
      // The texts keep their own spelling.
      for (const [at, text] of [...spellings, ...reza].entries())
        expect(after[`articles/${at}.md`]).toContain(text);
    });

    test('for an acronym, also where the article does not spell it out', async () => {
      const content = writeNames({
        'articles/long.md': article('', 'The Bell Ringers Association (BRA) met. The BRA left.', {
          entities: '[ringers]',
        }),
        'articles/short.md': article('', 'They asked the BRA for help.'),
        'entities/ringers.yaml': entity('Bell Ringers Association'),
      });
      await names(content, 'accept', 'BRA', '--kind', 'organization');
      const after = filesIn(content);
      expect(after['entities/ringers.yaml']).toContain('aliases: [BRA]\n');
      expect(after['articles/short.md']).toContain('entities: [ringers]\n');
    });

    test('for a surname before the full name', async () => {
      const content = writeNames({
        'articles/other.md': article('', 'Ada Núñez spoke.', { title: 'Núñez leaves', entities: '[ada]' }),
        'entities/ada.yaml': entity('Ada Núñez', 'person'),
      });
      await names(content, 'accept', 'Núñez', '--kind', 'person');
      expect(filesIn(content)['articles/other.md']).toContain('[{ id: ada, as: [Núñez] }]\n');
    });

    test('unless several are proposed: then it asks', async () => {
      const content = writeNames({
        ...ada,
        'entities/adan.yaml': entity('ADA Nuñez', 'person'),
        'articles/other.md': article('', 'Dr. Ada Nunez spoke.'),
      });
      const { code, stderr } = await names(content, 'accept', 'Ada Nunez', '--kind', 'person');
      expect(code).toBe(1);
      expect(stderr).toContain(
        '“Ada Nunez” may be a name of several records: ada, adan.\n  Choose one, or give the id of a new one: --as ada.\n',
      );
    });

    test('unless it has another kind', async () => {
      const content = writeNames({ ...ada, 'articles/other.md': article('', 'Dr. Ada Nunez spoke.') });
      await names(content, 'accept', 'Ada Nunez', '--kind', 'work');
      expect(filesIn(content)).toHaveProperty('entities/works/ada-nunez.yaml');
    });
  });

  test('of a surname in articles that have the full name needs the record', async () => {
    const { stderr } = await names(
      writeNames(),
      ...['accept', 'Quennell', '--kind', 'person', '--articles', 'letter'],
    );
    expect(stderr).toContain('“Quennell” is short for Robert Quennell in these articles.\n');
  });
});
