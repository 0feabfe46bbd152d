import { describe, expect, test } from 'vitest';
import { article, entity, filesIn } from '../../support/content.ts';
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
});
