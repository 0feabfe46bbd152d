import { describe, expect, test } from 'vitest';
import { article, entity, problemsOf } from '../../support/content.ts';

// Whole messages: their wording is what a keeper has to work with.
describe('a problem with one file says where, what, and what to do', () => {
  test('for an unknown key, with the nearest that is known', async () => {
    expect(await problemsOf({ 'articles/2018/letter.md': article('standfrist: Short\n') }))
      .toMatchInlineSnapshot(`
      "content/articles/2018/letter.md:6  standfrist
        There is no field "standfrist" here.
        Did you mean "standfirst"?"
    `);
  });

  test('for an unknown key that is near to none', async () => {
    expect(await problemsOf({ 'topics/trade.yaml': 'label: Trade\ncolour: red\n' })).toMatchInlineSnapshot(`
      "content/topics/trade.yaml:2  colour
        There is no field "colour" here.
        The fields that can stand here are label, description, broader, aliases, mediaTopic, formerIds."
    `);
  });

  test('for an unknown key in a group', async () => {
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

  test('for a folder or a file at the root that nothing reads', async () => {
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
        Here stand site.yaml, review.yaml, README.md, FIELDS.md, articles, entities, topics, pages, review; move it into one of them, or elsewhere."
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
        Add it; where there are none, write topics: []."
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
        Write a single piece of text, in quotes where it has a colon or begins with a special sign.

      content/articles/letter.md:5  topics
        "topics" must be a list, but is the text "trade".
        Write a list: [one, two], or one item a line, each after "- "."
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
        Write one after the colon, or remove the line."
    `);
  });

  test('for an impossible date', async () => {
    expect(await problemsOf({ 'articles/letter.md': article('', 'Text.', { date: '2018-02-30' }) }))
      .toMatchInlineSnapshot(`
      "content/articles/letter.md:3  date
        "2018-02-30" is not a day in the calendar.
        Write the date as precisely as it is known: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX where it is not known at all."
    `);
  });

  test('for a date that is no date, and one without its offset', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article('', 'Text.', { date: 'yesterday' }),
        'articles/b.md': article('', 'Text.', { date: '2018-06-19T23:30' }),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:3  date
        "yesterday" is not a date that this archive can read.
        Write the date as precisely as it is known: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX where it is not known at all.

      content/articles/b.md:3  date
        "2018-06-19T23:30" is a time that must be written like 2018-06-19T23:30-04:00, with its offset from UTC.
        Write the date as precisely as it is known: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX where it is not known at all."
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
        A colon makes this line unreadable.
        Put text that has a colon in it in quotes: title: "Letters: a reply"."
    `);
  });

  test('for a field that stands twice', async () => {
    expect(await problemsOf({ 'entities/acme.yaml': 'name: Acme\nkind: organization\nname: Acme Ltd\n' }))
      .toMatchInlineSnapshot(`
      "content/entities/acme.yaml:3
        A field stands here for the second time.
        Keep one of the two."
    `);
  });

  test('for a file without front matter, and one whose front matter has no end', async () => {
    expect(await problemsOf({ 'articles/a.md': 'Only text.\n', 'articles/b.md': '---\ntitle: A title\n' }))
      .toMatchInlineSnapshot(`
      "content/articles/a.md:1
        The file has no front matter.
        Begin it with a line of ---, then its fields (title, date, …), then another line of ---.

      content/articles/b.md:1
        The front matter has no end.
        Put a line of --- below its last field."
    `);
  });

  test('for a file that is not UTF-8, with the line', async () => {
    const latin1 = Buffer.from(article('byline: [José]\n'), 'latin1');
    expect(await problemsOf({ 'articles/letter.md': latin1 })).toMatchInlineSnapshot(`
      "content/articles/letter.md:6
        The file is not UTF-8 text.
        Open it in its own encoding, and save it as UTF-8."
    `);
  });

  test('for an empty file', async () => {
    expect(await problemsOf({ 'topics/trade.yaml': '\n' })).toMatchInlineSnapshot(`
      "content/topics/trade.yaml
        The file is empty.
        Write the record, or remove the file."
    `);
  });

  test('for an id that breaks the pattern, and one that is reserved', async () => {
    expect(
      await problemsOf({
        'topics/Trade_War.yaml': 'label: Trade war\n',
        'entities/with.yaml': entity('With'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/with.yaml
        The file's name is its id, and "with" is a reserved word, because the archive uses it in its URLs.
        Rename the file, and change the id wherever it is used.

      content/topics/Trade_War.yaml
        The file's name is its id, and "Trade_War" may have only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and change the id wherever it is used."
    `);
  });

  test('for an image that is not there, has no alt text, or lies outside', async () => {
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
        Say what the image shows, for those who cannot see it.

      content/articles/b.md:7  image.src
        There is no image "gate.jpg".
        Put the file beside the article, and name it by its path from there.

      content/articles/b.md:13
        An image has no alt text.
        Say what it shows, for those who cannot see it: ![Workers at a gate](gate.jpg).

      content/articles/b.md:13
        There is no image "wall.jpg".
        Put the file beside the article, and name it by its path from there.

      content/articles/b.md:15
        The image "../../../wall.jpg" lies outside the content folder.
        Put the file beside the article, and name it by its path from there.

      content/articles/c.md:8
        An image is not a file of this archive.
        Save it beside the article, and name it by its relative path."
    `);
  });

  test('for settings that are missing', async () => {
    expect(await problemsOf({ 'site.yaml': 'title: The Example Courier\n' })).toMatchInlineSnapshot(`
      "content/site.yaml:1  description
        The field "description" is missing.
        Add it.

      content/site.yaml:1  url
        The field "url" is missing.
        Add it."
    `);
  });

  test('for a file that is passed over but may have been meant', async () => {
    expect(await problemsOf({ 'entities/acme.yml': entity('Acme') })).toMatchInlineSnapshot(`
      "content/entities/acme.yml  (warning)
        Files of this folder end in .yaml; this one is not read.
        Rename it to end in .yaml, or move it elsewhere."
    `);
  });
});

describe('a problem between files says where, what, and what to do', () => {
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
        No entity "mircosoft".
        Did you mean "microsoft"? Otherwise create content/entities/mircosoft.yaml.

      content/articles/2018/letter.md:5  topics[0]
        No topic "zebras".
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

  test('for a subject that is not among the entities', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('about: [acme]\n'),
        'entities/acme.yaml': entity('Acme'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:6  about[0]
        "acme" is not among the entities of this article.
        Add it to the list "entities", or take it out of "about"."
    `);
  });

  test('for two files with one id, also by case or Unicode form', async () => {
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
        The article "letter" is also content/articles/2017/letter.md.
        Ids are unique in the whole archive, whatever the folder. Rename one of the two files.

      content/topics/café.yaml
        The file's name is its id, and "café" may have only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and change the id wherever it is used.

      content/topics/old/Trade.yaml
        The file's name is its id, and "Trade" may have only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and change the id wherever it is used.

      content/topics/old/café.yaml
        The file's name is its id, and "café" may have only lowercase letters a–z, digits, and single hyphens between them.
        Rename the file, and change the id wherever it is used.

      content/topics/old/café.yaml
        The topic "café" is also content/topics/café.yaml.
        Ids are unique in the whole archive, whatever the folder. Rename one of the two files.

      content/topics/trade.yaml
        The topic "trade" is also content/topics/old/Trade.yaml.
        Ids are unique in the whole archive, whatever the folder. Rename one of the two files."
    `);
  });

  test('for a former id that is a live one, or is claimed twice', async () => {
    expect(
      await problemsOf({
        'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: [acme-ltd, old-acme]\n'),
        'entities/acme-ltd.yaml': entity('Acme Ltd', 'organization', 'formerIds: [old-acme]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/acme-ltd.yaml:3  formerIds[0]
        The former id "old-acme" is also claimed by content/entities/acme.yaml.
        It can lead to one record only. Remove it from the other.

      content/entities/acme.yaml:3  formerIds[0]
        The former id "acme-ltd" is the id of a live entity, content/entities/acme-ltd.yaml.
        Remove it here, or remove or rename that record."
    `);
  });

  test('for a loop of broader topics', async () => {
    expect(
      await problemsOf({
        'topics/a.yaml': 'label: A\nbroader: [c]\n',
        'topics/b.yaml': 'label: B\nbroader: [a]\n',
        'topics/c.yaml': 'label: C\nbroader: [b]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/topics/a.yaml:2  broader
        It leads back to itself: a → c → b → a.
        Remove one of these from "broader"."
    `);
  });

  test('for a redirect from a live page, or to two articles', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article('redirectFrom: [/2018/06/, /articles/b/, /old/a.html]\n'),
        'articles/b.md': article('redirectFrom: [/old/a.html, /people/]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:6  redirectFrom[0]
        The path "/2018/06/" is that of a page which the archive has now.
        Give a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[1]
        The path "/articles/b/" is that of a page which the archive has now.
        Give a path that only this article had, or remove it.

      content/articles/b.md:6  redirectFrom[0]
        The path "/old/a.html" also leads to content/articles/a.md.
        Give a path that only this article had, or remove it.

      content/articles/b.md:6  redirectFrom[1]
        The path "/people/" is that of a page which the archive has now.
        Give a path that only this article had, or remove it."
    `);
  });

  test('for a redirect from a path that no page can have, or from one place in two spellings', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article(
          'redirectFrom: [/old/%2e%2e/up, /100%25/, /%00/, /%C3%A9t%C3%A9/, /100%/]\n',
        ),
        'articles/b.md': article('redirectFrom: [/été/]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/a.md:6  redirectFrom[0]
        The path "/old/%2e%2e/up" is none that a page can have on every system and host.
        Give a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[1]
        The path "/100%25/" is none that a page can have on every system and host.
        Give a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[2]
        The path "/%00/" is none that a page can have on every system and host.
        Give a path that only this article had, or remove it.

      content/articles/a.md:6  redirectFrom[4]
        The path "/100%/" is none that a page can have on every system and host.
        Give a path that only this article had, or remove it.

      content/articles/b.md:6  redirectFrom[0]
        The path "/été/" also leads to content/articles/a.md.
        Give a path that only this article had, or remove it."
    `);
  });

  test('for old paths that hosts take for patterns or Windows can’t hold, and such ids', async () => {
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
    expect(text.match(/The path "(.*)" is none that a page can have on every system and host\./g)).toEqual(
      paths
        .slice(0, -1)
        .map((path) => `The path "${path}" is none that a page can have on every system and host.`),
    );
    expect(text).toContain(
      '"com1" is a name that Windows keeps for a device, so that no file there can have it.',
    );
  });

  test('for a role at or from something unknown', async () => {
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
        No entity "courier".
        Create content/entities/courier.yaml.

      content/entities/ada.yaml:6  roles[0].source
        No article "letter".
        Create content/articles/letter.md."
    `);
  });

  test('for an entity that is said to be distinct from itself, or part of itself', async () => {
    expect(
      await problemsOf({
        'entities/ada.yaml': entity('Ada', 'person', 'distinctFrom: [ada]\npartOf: [ada]\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/ada.yaml:3  distinctFrom[0]
        The entity is said to be distinct from itself.
        Take its own id out of this list.

      content/entities/ada.yaml:4  partOf
        It leads back to itself: ada → ada.
        Remove one of these from "partOf"."
    `);
  });

  test('for one Wikidata id on several records', async () => {
    expect(
      await problemsOf({
        'entities/acme.yaml': entity('Acme', 'organization', 'wikidata: Q1\n'),
        'entities/acme-ltd.yaml': entity('Acme Ltd', 'organization', 'wikidata: Q1\n'),
        'entities/zenith.yaml': entity('Zenith', 'organization', 'wikidata: Q2\n'),
        'entities/works/acme-song.yaml': entity('Acme', 'work', 'wikidata: Q1\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/entities/acme-ltd.yaml:3  wikidata  (warning)
        The Wikidata id "Q1" is also that of "acme", content/entities/acme.yaml.
        If they are one, make them one: npm run entities -- merge acme-ltd acme. If not, correct the id of one.

      content/entities/works/acme-song.yaml:3  wikidata  (warning)
        The Wikidata id "Q1" is also that of "acme", content/entities/acme.yaml.
        If they are one, make them one: npm run entities -- merge acme-song acme. If not, correct the id of one."
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
        A person is said to be part of a person, "bo".
        Take it out, or correct the kind of one of the two. What people are to each other is said by "roles"."
    `);
  });

  test('for an id that was changed, with the one that it is now', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('', 'Acme.', { entities: '[acme-ltd]', topics: '[commerce]' }),
        'entities/acme.yaml': entity('Acme', 'organization', 'formerIds: acme-ltd\n'),
        'topics/trade.yaml': 'label: Trade\nformerIds: [commerce]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:4  entities[0]
        The entity "acme-ltd" is now "acme".
        Write "acme".

      content/articles/letter.md:5  topics[0]
        The topic "commerce" is now "trade".
        Write "trade"."
    `);
  });

  test('for a page that would stand where the archive has its own', async () => {
    expect(await problemsOf({ 'pages/people.md': '---\ntitle: People\n---\nText.\n' }))
      .toMatchInlineSnapshot(`
      "content/pages/people.md
        The archive itself has a page at /people/.
        Rename the file."
    `);
  });
});

describe('a warning says what will happen', () => {
  test('for a listed entity that the text never names', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article('', 'Nobody is named.', { entities: '[acme]' }),
        'entities/acme.yaml': entity('Acme'),
      }),
    ).toMatchInlineSnapshot(`
      "content/articles/letter.md:4  entities[0]  (warning)
        The text never names Acme ("acme").
        Give the words that it uses, { id, as: [words] }, or take the entity out of the list."
    `);
  });

  test('for a form that two listed entities share, with its places', async () => {
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
        “Exampleton” may be Exampleton ("exampleton") or Exampleton Club ("exampleton-fc"): it stays unlinked in paragraphs 1 and 2.
        Link it by hand, [Exampleton](entity:exampleton), or say whose name it is here: { id: exampleton, as: [Exampleton] }."
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
        An archive can only show HTML that is safe. Say it in Markdown, or remove it.

      content/articles/letter.md:12  (warning)
        This HTML will be removed: <script>.
        An archive can only show HTML that is safe. Say it in Markdown, or remove it.

      content/articles/letter.md:14  (warning)
        This HTML will be removed: javascript: address on <a>.
        An archive can only show HTML that is safe. Say it in Markdown, or remove it."
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

  test('of one broken file are not repeated wherever it is referred to', async () => {
    const text = await problemsOf({
      'articles/a.md': article('', 'Acme.', { entities: '[acme]' }),
      'entities/acme.yaml': 'name: Acme\nkind: thing\n',
    });
    expect(text.match(/^content\S*/gm)).toEqual(['content/entities/acme.yaml:2']);
  });
});
