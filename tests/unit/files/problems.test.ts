import { describe, expect, test } from 'vitest';
import { article, entity, problemsOf } from '../../support/content.ts';

// Whole messages are compared, because keepers depend on their wording.
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
