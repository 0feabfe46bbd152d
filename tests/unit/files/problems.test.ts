import { describe, expect, test } from 'vitest';
import { article, entity, problemsOf } from '../../support/content.ts';

// Whole messages: their wording is what a keeper has to work with.
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
        This folder may contain site.yaml, review.yaml, README.md, FIELDS.md, articles, entities, topics, pages, review. Move it into one of these, or elsewhere."
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
        Write the record, or remove the file."
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
      "content/site.yaml:1  description
        The field "description" is missing.
        Add it.

      content/site.yaml:1  url
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

describe('a problem between files states where, what, and what to do', () => {
  test('for an unknown entity or topic, with the nearest known id', async () => {
    expect(
      await problemsOf({
        'articles/2018/letter.md': article('', 'Microsoft.', {
          entities: '[acme, mircosoft]',
          topics: '[zebras]',
        }),
        'entities/acme.yaml': entity('Microsoft'),
        'entities/microsoft.yaml': entity('Microsoft'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/letter.md:4  entities[1]
        There is no entity "mircosoft".
        Did you mean "microsoft"? Otherwise create content/entities/mircosoft.yaml.

      content/articles/2018/letter.md:5  topics[0]
        There is no topic "zebras".
        Create content/topics/zebras.yaml."
    `);
  });

  test('for an entity listed twice', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('', 'Acme.', { entities: '[acme, acme]' }),
        'entities/acme.yaml': entity('Acme'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:4  entities[1]
        The entity "acme" is listed twice.
        Remove one of the two."
    `);
  });

  test('for a subject that is not listed in entities', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('about: [acme]\n'),
        'entities/acme.yaml': entity('Acme'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:6  about[0]
        "acme" is not listed in this article’s "entities".
        Add it to "entities", or remove it from "about"."
    `);
  });

  test('for two files with the same id, including by case or Unicode form', async () => {
    expect(
      await problemsOf({
        'articles/2017/letter.md': article(),
        'articles/2018/letter.md': article(),
        'topics/trade.yaml': 'label: Trade\n',
        'topics/old/Trade.yaml': 'label: Trade\n',
        'topics/caf\u00e9.yaml': 'label: Coffee\n',
        'topics/old/cafe\u0301.yaml': 'label: Coffee\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/2018/letter.md
        The article "letter" also exists as content/articles/2017/letter.md.
        An id must be unique in the whole archive, regardless of folders. Rename one of the two files.

      content/topics/café.yaml
        The file name is the id, and "café" may contain only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and update the id wherever it is used.

      content/topics/old/Trade.yaml
        The file name is the id, and "Trade" may contain only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and update the id wherever it is used.

      content/topics/old/café.yaml
        The file name is the id, and "café" may contain only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and update the id wherever it is used.

      content/topics/old/café.yaml
        The topic "café" also exists as content/topics/café.yaml.
        An id must be unique in the whole archive, regardless of folders. Rename one of the two files.

      content/topics/trade.yaml
        The topic "trade" also exists as content/topics/old/Trade.yaml.
        An id must be unique in the whole archive, regardless of folders. Rename one of the two files."
    `);
  });

  test('for a former id that is in use, or is listed twice', async () => {
    expect(
      await problemsOf({
        'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: [acme-ltd, old-acme]\n'),
        'entities/acme-ltd.yaml': entity('Acme Ltd', 'organization', 'formerIds: [old-acme]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/acme-ltd.yaml:3  formerIds[0]
        The former id "old-acme" is also listed in content/entities/acme.yaml.
        It can redirect to one record only. Remove it from one of the two.

      content/entities/acme.yaml:3  formerIds[0]
        The former id "acme-ltd" is the current id of another entity, content/entities/acme-ltd.yaml.
        Remove it here, or remove or rename that record."
    `);
  });

  test('for a cycle of broader topics', async () => {
    expect(
      await problemsOf({
        'topics/a.yaml': 'label: A\nbroader: [c]\n',
        'topics/b.yaml': 'label: B\nbroader: [a]\n',
        'topics/c.yaml': 'label: C\nbroader: [b]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/topics/a.yaml:2  broader
        This forms a cycle: a → c → b → a.
        Remove one of these from "broader"."
    `);
  });

  test('for a redirect from an existing page, or to two articles', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article('redirectFrom: [/2018/06/, /articles/b/, /old/a.html]\n'),
        'articles/b.md': article('redirectFrom: [/old/a.html, /people/]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:6  redirectFrom[0]
        The path "/2018/06/" is the address of an existing page.
        Use a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[1]
        The path "/articles/b/" is the address of an existing page.
        Use a path that only this article had, or remove it.

      content/articles/b.md:6  redirectFrom[0]
        The path "/old/a.html" already redirects to content/articles/a.md.
        Use a path that only this article had, or remove it.

      content/articles/b.md:6  redirectFrom[1]
        The path "/people/" is the address of an existing page.
        Use a path that only this article had, or remove it."
    `);
  });

  test('for a redirect from an invalid path, or from two spellings of one path', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article(
          'redirectFrom: [/old/%2e%2e/up, /100%25/, /%00/, /%C3%A9t%C3%A9/, /100%/]\n',
        ),
        'articles/b.md': article('redirectFrom: [/été/]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:6  redirectFrom[0]
        The path "/old/%2e%2e/up" can’t be used on every system and host.
        Use a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[1]
        The path "/100%25/" can’t be used on every system and host.
        Use a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[2]
        The path "/%00/" can’t be used on every system and host.
        Use a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[4]
        The path "/100%/" can’t be used on every system and host.
        Use a path that only this article had, or remove it.

      content/articles/b.md:6  redirectFrom[0]
        The path "/été/" already redirects to content/articles/a.md.
        Use a path that only this article had, or remove it."
    `);
  });

  test('for former paths and ids that hosts read as patterns or Windows can’t store', async () => {
    const paths = [
      '/:splat',
      '/q*/',
      '/a/%2A',
      '/con',
      '/x/Nul.html',
      '/say:so/',
      '/"q"',
      '/a%3Cb',
      '/dot./x',
      '/ok.d/con-x/',
    ];
    const text = await problemsOf({
      'articles/a.md': article(`redirectFrom: ${JSON.stringify(paths)}\n`),
      'articles/com1.md': article(),
    });
    expect(text.match(/The path "(.*)" can’t be used on every system and host\./g)).toEqual(
      paths.slice(0, -1).map((path) => `The path "${path}" can’t be used on every system and host.`),
    );
    expect(text).toContain('"com1" is not a valid file name on Windows.');
  });

  test('for a role that refers to something unknown', async () => {
    expect(
      await problemsOf({
        'entities/ada.yaml': entity(
          'Ada Example',
          'person',
          'roles:\n  - role: editor\n    at: courier\n    source: letter\n',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/ada.yaml:5  roles[0].at
        There is no entity "courier".
        Create content/entities/courier.yaml.

      content/entities/ada.yaml:6  roles[0].source
        There is no article "letter".
        Create content/articles/letter.md."
    `);
  });

  test('for an entity that is distinct from itself, or part of itself', async () => {
    expect(
      await problemsOf({
        'entities/ada.yaml': entity('Ada', 'person', 'distinctFrom: [ada]\npartOf: [ada]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/ada.yaml:3  distinctFrom[0]
        An entity can’t be distinct from itself.
        Remove its own id from this list.

      content/entities/ada.yaml:4  partOf
        This forms a cycle: ada → ada.
        Remove one of these from "partOf"."
    `);
  });

  test('for a Wikidata id on several records', async () => {
    expect(
      await problemsOf({
        'entities/acme.yaml': entity('Acme', 'organization', 'wikidata: Q1\n'),
        'entities/acme-ltd.yaml': entity('Acme Ltd', 'organization', 'wikidata: Q1\n'),
        'entities/zenith.yaml': entity('Zenith', 'organization', 'wikidata: Q2\n'),
        'entities/works/acme-song.yaml': entity('Acme', 'work', 'wikidata: Q1\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/acme-ltd.yaml:3  wikidata  (warning)
        The Wikidata id "Q1" also belongs to "acme" in content/entities/acme.yaml.
        If they are the same, merge them: npm run entities -- merge acme-ltd acme. If not, correct one of the ids.

      content/entities/works/acme-song.yaml:3  wikidata  (warning)
        The Wikidata id "Q1" also belongs to "acme" in content/entities/acme.yaml.
        If they are the same, merge them: npm run entities -- merge acme-song acme. If not, correct one of the ids."
    `);
  });

  test('for a person who is part of a person', async () => {
    expect(
      await problemsOf({
        'entities/acme.yaml': entity('Acme'),
        'entities/ada.yaml': entity('Ada', 'person', 'partOf: [acme, bo]\n'),
        'entities/bo.yaml': entity('Bo', 'person'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/ada.yaml:3  partOf[1]
        A person can’t be part of another person, "bo".
        Remove it, or correct the kind of one of the two. Use "roles" for how people are related."
    `);
  });

  test('for a former id, with the current one', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('', 'Acme.', { entities: '[acme-ltd]', topics: '[commerce]' }),
        'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: acme-ltd\n'),
        'topics/trade.yaml': 'label: Trade\nformerIds: [commerce]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:4  entities[0]
        The entity "acme-ltd" is now called "acme".
        Write "acme" instead.

      content/articles/letter.md:5  topics[0]
        The topic "commerce" is now called "trade".
        Write "trade" instead."
    `);
  });

  test('for a page at a reserved address', async () => {
    expect(await problemsOf({ 'pages/people.md': '---\ntitle: People\n---\nText.\n' }))
      .toMatchInlineSnapshot(`
        "content/pages/people.md
          The address /people/ is reserved for a page of the archive itself.
          Rename the file."
      `);
  });
});

describe('a warning states what will happen', () => {
  test('for a listed entity that the text never names', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('', 'Nobody is named.', { entities: '[acme]' }),
        'entities/acme.yaml': entity('Acme'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:4  entities[0]  (warning)
        The text never names Acme ("acme").
        Add the words it uses, { id, as: [words] }, or remove the entity from the list."
    `);
  });

  test('for a name that two listed entities share, with its paragraphs', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article(
          '',
          'Ada Example and Bea Example met in Exampleton.\n\nThen Exampleton and the Exampleton Club.',
          {
            entities: '[exampleton, exampleton-fc, ada]',
          },
        ),
        'entities/exampleton.yaml': entity('Exampleton', 'place'),
        'entities/exampleton-fc.yaml': entity('Exampleton Club', 'organization', 'aliases: [Exampleton]\n'),
        'entities/ada.yaml': entity('Ada Example', 'person'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:4  entities  (warning)
        “Exampleton” could be Exampleton ("exampleton") or Exampleton Club ("exampleton-fc"), so it is not linked in paragraphs 1 and 2.
        Link it by hand, [Exampleton](entity:exampleton), or state whose name it is here: { id: exampleton, as: [Exampleton] }."
    `);
  });

  test('for HTML that sanitizing would remove', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article(
          '',
          'Text.\n\n<p onclick="run()">More</p>\n\n<script>run()</script>\n\n[go](javascript:run())',
        ),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:10  (warning)
        This HTML will be removed: onclick on <p>.
        Only safe HTML can be shown. Write it in Markdown, or remove it.

      content/articles/letter.md:12  (warning)
        This HTML will be removed: <script>.
        Only safe HTML can be shown. Write it in Markdown, or remove it.

      content/articles/letter.md:14  (warning)
        This HTML will be removed: javascript: address on <a>.
        Only safe HTML can be shown. Write it in Markdown, or remove it."
    `);
  });
});

describe('problems', () => {
  test('are all reported at once, sorted by file and line', async () => {
    const text = await problemsOf({
      'articles/b.md': article('draft: maybe\nstandfrist: x\n'),
      'articles/a.md': article('', 'Text.', { date: '2018-13' }),
      'entities/acme.yaml': 'kind: organization\n',
    });
    expect(text.match(/^content\S*/gm)).toEqual([
      'content/articles/a.md:3',
      'content/articles/b.md:6',
      'content/articles/b.md:7',
      'content/entities/acme.yaml:1',
    ]);
  });

  test('of one broken file are not repeated for each reference to it', async () => {
    const text = await problemsOf({
      'articles/a.md': article('', 'Acme.', { entities: '[acme]' }),
      'entities/acme.yaml': 'name: Acme\nkind: thing\n',
    });
    expect(text.match(/^content\S*/gm)).toEqual(['content/entities/acme.yaml:2']);
  });
});
