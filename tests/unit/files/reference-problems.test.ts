import { describe, expect, test } from 'vitest';
import { article, entity, problemsOf } from '../../support/content.ts';

// Whole messages are compared, because keepers depend on their wording.
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

  test('for a former path of a page that something else has', async () => {
    expect(
      await problemsOf({
        'articles/a.md': article('redirectFrom: [/old/]\n'),
        'pages/about.md': '---\ntitle: About\nredirectFrom: [/old/, /us/, /articles/a/]\n---\n\nUs.\n',
        'pages/contact.md': '---\ntitle: Contact\nredirectFrom: [/us]\n---\n\nUs.\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/pages/about.md:3  redirectFrom[0]
        The path "/old/" already redirects to content/articles/a.md.
        Use a path that only this page had, or remove it.

      content/pages/about.md:3  redirectFrom[2]
        The path "/articles/a/" is the address of an existing page.
        Use a path that only this page had, or remove it.

      content/pages/contact.md:3  redirectFrom[0]
        The path "/us" already redirects to content/pages/about.md.
        Use a path that only this page had, or remove it."
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
      '/b/%2A',
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

  test('but not for the links of an article that is withdrawn', async () => {
    expect(
      await problemsOf({
        'articles/letter.md': article(
          'withdrawn: { date: 2019, reason: Wrong. }\n',
          'Of [her](entity:ada).',
          {
            entities: '[ada]',
          },
        ),
        'entities/ada.yaml': entity('Ada Example', 'person'),
      }),
    ).toBe('');
  });
});
