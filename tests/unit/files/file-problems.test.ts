import { describe, expect, test } from 'vitest';
import { article, entity, problemsOf } from '../../support/content.ts';

// Whole messages are compared, because keepers depend on their wording.
describe('a problem with one file states where, what, and what to do', () => {
  test('for an unknown field, with the nearest known one', async () => {
    expect(await problemsOf({ 'articles/2018/letter.md': article('standfrist: Short\n') }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/letter.md:6  standfrist
        There is no field "standfrist" here.
        Did you mean "standfirst"?"
    `);
  });

  test('for an unknown field unlike any known one', async () => {
    expect(await problemsOf({ 'topics/trade.yaml': 'label: Trade\ncolour: red\n' })).toMatchInlineSnapshot(`
      "content/topics/trade.yaml:2  colour
        There is no field "colour" here.
        The fields here are label, description, broader, aliases, mediaTopic, formerIds."
    `);
  });

  test('for an unknown field in a group', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('source:\n  publisher: The Gazette\n  uri: https://gazette.example/\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:8  source.uri
        There is no field "uri" here.
        Did you mean "url"?"
    `);
  });

  test('for an unknown folder or file at the root', async () => {
    expect(
      await problemsOf({
        'articels/letter.md': article(),
        'notes.txt': 'To do',
        'README.md': '# Notes',
        'FIELDS.md': '# Fields',
      }),
    ).toMatchInlineSnapshot(`
      "content/articels  (warning)
        This folder is not read.
        Did you mean "articles"? Otherwise move it elsewhere.

      content/notes.txt  (warning)
        This file is not read.
        This folder may contain site.yaml, review.yaml, links.yaml, withheld.yaml, releases.yaml, synonyms.yaml, addresses.txt, revisions.jsonl, README.md, FIELDS.md, guide, articles, entities, topics, pages, papers, issues, review. Move it into one of these, or elsewhere."
    `);
  });

  test('for a missing field', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': '---\ntitle: A title\ndate: 2018\nentities: []\n---\nText.\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:2  topics
        The field "topics" is missing.
        Add it. If there are none, write topics: []."
    `);
  });

  test('for a value of the wrong type', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('', 'Text.', { topics: 'trade', title: '[A, title]' }),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:2  title
        "title" must be text, but is a list.
        Write a single text. Put it in quotes if it contains a colon or starts with a special character.

      content/articles/letter.md:5  topics
        "topics" must be a list, but is the text "trade".
        Write a list: [one, two], or one item per line, each after "- "."
    `);
  });

  test('for a value that is not one of the few allowed', async () => {
    expect(await problemsOf({ 'entities/acme.yaml': entity('Acme', 'organisation') })).toMatchInlineSnapshot(`
      "content/entities/acme.yaml:2  kind
        "organisation" is not one of the values of kind.
        Did you mean "organization"? It can be person, organization, place, event, law, product, project or work."
    `);
  });

  test('for a field without a value', async () => {
    expect(await problemsOf({ 'articles/letter.md': article('standfirst:\n') })).toMatchInlineSnapshot(`
      "content/articles/letter.md:6  standfirst
        "standfirst" has no value.
        Write a value after the colon, or remove the line."
    `);
  });

  test('for an impossible date', async () => {
    expect(await problemsOf({ 'articles/letter.md': article('', 'Text.', { date: '2018-02-30' }) }))
      .toMatchInlineSnapshot(`
        "content/articles/letter.md:3  date
          "2018-02-30" is not a date in the calendar.
          Write the date as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX if it is unknown."
      `);
  });

  test('for an invalid date, and a time without its offset', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article('', 'Text.', { date: 'yesterday' }),
        'articles/b.md': article('', 'Text.', { date: '2018-06-19T23:30' }),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:3  date
        "yesterday" is not a date in a supported format.
        Write the date as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX if it is unknown.

      content/articles/b.md:3  date
        "2018-06-19T23:30" has a time that is not written like 2018-06-19T23:30-04:00, with its offset from UTC.
        Write the date as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX if it is unknown."
    `);
  });

  test('for a flag that is neither true nor false', async () => {
    expect(await problemsOf({ 'articles/letter.md': article('draft: yes\n') })).toMatchInlineSnapshot(`
      "content/articles/letter.md:6  draft
        "yes" is neither true nor false.
        Write true or false."
    `);
  });

  test('for broken YAML, with its line', async () => {
    expect(
      await problemsOf({ 'articles/letter.md': '---\ntitle: Letters: a reply\ndate: 2018\n---\nText.\n' }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:2
        A colon makes this line invalid.
        Put text that contains a colon in quotes: title: "Letters: a reply"."
    `);
  });

  test('for a repeated field', async () => {
    expect(await problemsOf({ 'entities/acme.yaml': 'name: Acme\nkind: organization\nname: Acme Ltd\n' }))
      .toMatchInlineSnapshot(`
      "content/entities/acme.yaml:3
        This field appears twice.
        Keep one of the two."
    `);
  });

  test('for a file without front matter, and one with unclosed front matter', async () => {
    expect(await problemsOf({ 'articles/a.md': 'Only text.\n', 'articles/b.md': '---\ntitle: A title\n' }))
      .toMatchInlineSnapshot(`
        "content/articles/a.md:1
          The file has no front matter.
          Start it with a line of ---, then its fields (title, date, …), then another line of ---.

        content/articles/b.md:1
          The front matter is not closed.
          Add a line of --- after its last field."
      `);
  });

  test('for a file that is not UTF-8, with the line', async () => {
    const latin1 = Buffer.from(article('byline: [José]\n'), 'latin1');
    expect(await problemsOf({ 'articles/letter.md': latin1 })).toMatchInlineSnapshot(`
      "content/articles/letter.md:6
        The file is not UTF-8 text.
        Open it with its own encoding, and save it as UTF-8."
    `);
  });

  test('for an empty file', async () => {
    expect(await problemsOf({ 'topics/trade.yaml': '\n' })).toMatchInlineSnapshot(`
      "content/topics/trade.yaml
        The file is empty.
        Write its fields, or remove the file."
    `);
  });

  test('for an invalid id, and a reserved one', async () => {
    expect(
      await problemsOf({
        'topics/Trade_War.yaml': 'label: Trade war\n',
        'entities/with.yaml': entity('With'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/with.yaml
        The file name is the id, and "with" is reserved, because the archive uses it in its URLs.
        Rename the file, and update the id wherever it is used.

      content/topics/Trade_War.yaml
        The file name is the id, and "Trade_War" may contain only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and update the id wherever it is used."
    `);
  });

  test('for an image that is missing, has no alt text, or is outside the content folder', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article('image:\n  src: gate.jpg\n', 'Text.'),
        'articles/b.md': article(
          'image:\n  src: gate.jpg\n  alt: A gate\n',
          'Text.\n\n![](wall.jpg)\n\n![A wall](../../../wall.jpg)',
        ),
        'articles/c.md': article('', '![A wall](https://walls.example/wall.jpg)'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:6  image.alt
        The field "alt" is missing.
        Describe what the image shows, for people who cannot see it.

      content/articles/b.md:7  image.src
        There is no image "gate.jpg".
        Put the file next to the article, and refer to it by its relative path.

      content/articles/b.md:13
        An image has no alt text.
        Describe what it shows, for people who cannot see it: ![Workers at a gate](gate.jpg).

      content/articles/b.md:13
        There is no image "wall.jpg".
        Put the file next to the article, and refer to it by its relative path.

      content/articles/b.md:15
        The image "../../../wall.jpg" is outside the content folder.
        Put the file next to the article, and refer to it by its relative path.

      content/articles/c.md:8
        An image is not a file of this archive.
        Save it next to the article, and refer to it by its relative path."
    `);
  });

  test('for missing settings', async () => {
    expect(await problemsOf({ 'site.yaml': 'title: The Example Courier\n' })).toMatchInlineSnapshot(`
      "content/site.yaml:1  url
        The field "url" is missing.
        Add it."
    `);
  });

  test('for a skipped file that may be intended as a record', async () => {
    expect(await problemsOf({ 'entities/acme.yml': entity('Acme') })).toMatchInlineSnapshot(`
      "content/entities/acme.yml  (warning)
        This file is not read: files in this folder must end in .yaml.
        Rename it to end in .yaml, or move it elsewhere."
    `);
  });
});
