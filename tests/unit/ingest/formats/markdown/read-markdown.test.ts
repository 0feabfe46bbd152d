import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../../src/ingest/fields/read-date.ts';
import { readers } from '../../../../../src/ingest/pipeline/readers.ts';
import { markdownReader } from '../../../../../src/ingest/formats/markdown/read-markdown.ts';
import { removeTemplates } from '../../../../../src/ingest/clean/remove-templates.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const read = (content: string, name = 'a.md', path?: string) =>
  readAll(markdownReader, { name, content, ...(path !== undefined && { path }) });

describe('Markdown', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: "Ferry: late"\ndate: 2019-03-05\ntags: [ferries]\nauthors:\n  - Mira Solano\n---\nText.\n',
    ],
    [
      'TOML',
      '+++\ntitle = "Ferry: late"\ndate = 2019-03-05\nauthors = ["Mira Solano"]\n[taxonomies]\ntags = ["ferries"]\n+++\nText.\n',
    ],
    [
      'JSON',
      '{\n  "title": "Ferry: late",\n  "date": "2019-03-05",\n  "tags": ["ferries"], "authors": ["Mira Solano"]\n}\nText.\n',
    ],
    [
      'YAML with CRLF',
      '---\r\ntitle: "Ferry: late"\r\ndate: 2019-03-05\r\ntags: ferries\r\nauthor: Mira Solano\r\n---\r\nText.\r\n',
    ],
  ])('may have its front matter in %s', async (_, content) => {
    const { articles, problems } = await read(content);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Ferry: late',
        topics: [{ label: 'ferries' }],
        authors: [{ name: 'Mira Solano' }],
        body: { format: 'markdown', value: 'Text.\n' },
      },
    ]);
    expect(articles[0]!.date).toMatch(/^2019-03-05/);
  });

  test('may be HTML with front matter, as in Jekyll', async () => {
    const content = '---\ntitle: Ferry\ntags: [ferries]\n---\n<p>It came {{ page.when }}<b>late</b>.</p>\n';
    const start = { base: '2019-03-05-ferry.html', text: content };
    expect(
      Math.max(...readers.filter((one) => one !== markdownReader).map((one) => one.reads(start))),
    ).toBeLessThan(markdownReader.reads(start));
    const { articles } = await read(content, '2019-03-05-ferry.html');
    expect(articles).toMatchObject([
      {
        title: 'Ferry',
        date: '2019-03-05',
        topics: [{ label: 'ferries' }],
        body: { format: 'html', value: '<p>It came <b>late</b>.</p>\n' },
      },
    ]);
  });

  test('takes the date from a file name with months and days of one digit', async () => {
    const { articles } = await read('---\ntitle: Ferry\n---\nText.\n', '2019-3-5-ferry.md');
    expect(readDate(articles[0]!.date!).date?.edtf).toBe('2019-03-05');
  });

  test('loses the lines by which MDX imports code', async () => {
    const content =
      "---\ntitle: Ferry\n---\nimport { Map } from '../map.astro';\nimport './map.css';\nexport const zoom = 3;\n\nThe import duties were late.\n\nexport of wool fell.\n";
    expect((await read(content, 'ferry.mdx')).articles[0]!.body.value.trim()).toBe(
      'The import duties were late.\n\nexport of wool fell.',
    );
  });

  test('loses the code of MDX, and keeps the paths of its pictures and what is only text', async () => {
    const content = `import Gate from './gate.jpg';

{/* truncate */}

<img src={Gate} alt="Gate" /> <img src={require('./lens.jpg').default} alt="Lens" />

<b style={{color: 'red'}} className={wide}>Open</b> {'at noon'} since {new Date().getFullYear()} \`{x}\`
`;
    const { articles, problems } = await read(content, 'ferry.mdx');
    expect(articles[0]!.body.value.trim()).toBe(
      '<img src="./gate.jpg" alt="Gate" /> <img src="./lens.jpg" alt="Lens" />\n\n<b>Open</b> at noon since  `{x}`',
    );
    expect(problems.join()).toContain('Templates of another program were removed: { … }.');
  });

  test('takes the date of an index from the name of its folder', async () => {
    const dated = await read('# Ferry\n\nText.\n', 'index.md', '/fiction/blog/2019-03-05-ferry/index.md');
    expect(dated.articles[0]!.date).toBe('2019-03-05');
    const other = await read('# Ferry\n\nText.\n', 'ferry.md', '/fiction/blog/2019-03-05-ferry/ferry.md');
    expect(other.articles[0]!.date).toBeUndefined();
  });

  test('of Jekyll has lists of single words, and of Hexo a single topic', async () => {
    const content = '---\ntitle: Ferry\ntags: sea boats\n---\nText.\n';
    const labels = async (path: string) =>
      (await read(content, path.split('/').at(-1), path)).articles[0]!.topics?.map(({ label }) => label);
    expect(await labels('/fiction/_posts/2019-03-05-ferry.md')).toEqual(['sea', 'boats']);
    expect(await labels('/fiction/source/_posts/2019-03-05-ferry.md')).toEqual(['sea boats']);
    expect(await labels('/fiction/notes/2019-03-05-ferry.md')).toEqual(['sea boats']);
  });

  test('is read as Markdown within HTML where kramdown does, and tabs of Hexo have their names', async () => {
    const content =
      '# Ferry\n\n<div class="x" markdown="1">\n**Late.**\n</div>\n\n<!-- tab Winter -->\nAt noon.\n<!-- endtab -->\n';
    const { value } = (await read(content)).articles[0]!.body;
    expect(value).toContain('\n\n**Late.**\n');
    expect(value).not.toContain('markdown=');
    expect(value).toContain('**Winter**\n\nAt noon.');
  });

  test('warns about a title that a # cuts off', async () => {
    const { problems } = await read('---\ntitle: Pier #9 closes # today\ndate: 2019-03-05\n---\nText.\n');
    expect(problems.join()).toMatch(/^a\.md:2 .*"#9 closes # today" is not part of "title"/s);
  });

  test('may have invalid YAML that its programs accept', async () => {
    const { articles, problems } = await read(
      '---\ntitle: Ferry\ndate: 2019-03-05\nexcerpt: "It came on Tuesday,\nlate as ever."\n---\nText.\n',
    );
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ title: 'Ferry', standfirst: 'It came on Tuesday, late as ever.' });
  });

  test('reports unused front matter, and imports the picture with its description', async () => {
    const { articles } = await read(
      '---\ntitle: Ferry\ndate: 2019-03-05\nlayout: post\nmystery: 4\noriginal_url: https://courier.example/f\nimage: /img/f.png\nimage_alt: The ferry\nimage_credit: Mira Solano\n---\nText.\n',
    );
    expect(articles[0]).toMatchObject({
      url: 'https://courier.example/f',
      image: { src: '/img/f.png', alt: 'The ferry', credit: 'Mira Solano' },
      unused: [{ name: 'mystery', length: 1 }],
    });
  });

  test('of Jekyll takes its date from the file name, and its title from the heading', async () => {
    const { articles } = await read('# The *ferry*\n\nText.\n', '2019-03-05-the-ferry.md');
    expect(articles[0]).toMatchObject({ date: '2019-03-05', title: 'The ferry' });
    const { articles: dated } = await read('---\ndate: 2019-03-06\n---\nText.\n', '2019-03-05-the-ferry.md');
    expect(dated[0]!.date).toBe('2019-03-06');
  });

  test.each(['Last Modified', 'Created', 'git Last Modified'])(
    'of Eleventy with the date "%s" has no date, since that is the file’s',
    async (date) => {
      expect((await read(`---\ntitle: x\ndate: ${date}\n---\n`)).articles[0]!.date).toBeUndefined();
    },
  );

  test('of Hugo has its former paths, and may be a draft', async () => {
    const { articles } = await read(
      '---\ntitle: x\naliases: [/old/ferry/]\nurl: /2019/ferry.html\ndraft: true\n---\n',
    );
    expect(articles[0]).toMatchObject({
      oldPaths: ['/old/ferry/', '/2019/ferry.html'],
      draft: 'The source marks it as a draft.',
    });
    expect((await read('---\ntitle: x\npublished: false\n---\n')).articles[0]!.draft).toBe(
      'The source marks it as not published.',
    );
  });

  test('has no marks of other programs; they are counted, and unknown emoji told', async () => {
    const { articles, problems } = await read(
      '---\ntitle: Ferry\n---\n![A](a.jpg){: .wide }{#b}\n\n!!! note\n    Ice :snowflake: :harbor_seal:\n',
    );
    expect(articles[0]!.body.value).toBe('![A](a.jpg)\n\n\n> **Note**\n>\n> Ice ❄️ :harbor_seal:\n\n');
    expect(Object.fromEntries(articles[0]!.marks!)).toEqual({ attributes: 2, boxes: 1, emoji: 1 });
    expect(problems).toEqual([
      expect.stringContaining('Names of emoji that are not known stay as they are written: :harbor_seal:'),
    ]);
  });

  test('of Hugo describes its terms and authors in separate pages', async () => {
    const term = (path: string) =>
      read('---\ntitle: Open quays\nsummary: On quays.\n---\n', '_index.md', path);
    expect((await term('/site/topics/open-quays/_index.md')).records).toEqual([
      { type: 'topic', key: 'open-quays', name: 'Open quays', description: 'On quays.' },
    ]);
    expect((await term('/site/authors/msolano/_index.md')).records).toMatchObject([
      { type: 'entity', key: 'msolano', name: 'Open quays' },
    ]);
    expect(await term('/site/news/2019/_index.md')).toMatchObject({
      articles: [],
      records: [],
      problems: [],
    });
  });

  test.each([
    [
      'an open quotation mark',
      '---\ntitle: "x\ndate: 1\n---\n',
      /^a\.md:\d+\n {2}The YAML is invalid: Missing closing "quote/,
    ],
    ['no end', '---\ntitle: x\n', /^a\.md:1\n {2}The front matter is not closed\./],
    ['broken TOML', '+++\ntitle = x\n+++\n', /^a\.md:2\n {2}The TOML is invalid: /],
    ['broken JSON', '{\n"title": x\n}\n', /^a\.md:1\n {2}The front matter is not valid JSON\./],
    [
      'aliases that multiply',
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((letter, index) => `${letter}: &${letter} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n---\n`,
      /uses too many aliases/,
    ],
    ['a list that contains itself', '---\ntitle: &a [*a]\ndate: 1923\n---\n', /uses too many aliases/],
  ])('with %s in its front matter is refused, with the line', async (_, content, problem) => {
    const { articles, problems } = await read(content);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  test('with YAML tags and anchors in a title keeps only its text', async () => {
    const { articles } = await read(
      '---\ntitle: !!js/function &x "function () { return process }"\nsummary: *x\n---\n',
    );
    expect(articles[0]).toMatchObject({
      title: 'function () { return process }',
      standfirst: 'function () { return process }',
    });
  });

  test('is recognized by its front matter, whatever its name', () => {
    const surest = (base: string, text: string) =>
      readers.toSorted((a, b) => b.reads({ base, text }) - a.reads({ base, text }))[0]!.format;
    expect(surest('a.txt', 'Title: x\n\nText')).toBe('text');
    expect(surest('a', '---\ntitle: x\n---\n')).toBe('markdown');
    expect(surest('a.md', 'Text')).toBe('markdown');
    expect(surest('', '{"title": "x"}\n{"title": "y"}\n')).toBe('jsonl');
    expect(surest('', '[{"title": "x"}]')).toBe('json');
    expect(surest('', 'title,date,body\nx,1,y\n')).toBe('csv');
    expect(surest('', 'title\tdate\tbody\n')).toBe('tsv');
    expect(surest('', 'Just words.')).toBe('text');
  });
});

describe('templates', () => {
  test.each([
    ['what stands between two stays', 'A {{< note "x" >}}**b**{{< /note >}} c', 'A **b** c', []],
    [
      'a picture stays, with its caption',
      '{{< img src="gate.jpg" caption="The [gate]" alt="Gate" >}}',
      '![Gate](<gate.jpg>)\n\nThe \\[gate\\]\n\n',
      [],
    ],
    [
      'a picture stays, with what it shows',
      '{{% img src=\'gate.jpg\' alt="Gate" %}}',
      '![Gate](<gate.jpg>)',
      [],
    ],
    ['a picture by a tag', '{% image "a/b.png" "Alt of b" %}', '![Alt of b](<a/b.png>)', []],
    [
      'a picture by a tag with commas',
      "{% image 'a/b.png', 'Alt, of b', '100vw' %}",
      '![Alt, of b](<a/b.png>)',
      [],
    ],
    [
      'the path of a picture that goes through a filter',
      `<img src="{{ '/a/c.png' | url }}" alt="C"> ![D]({{ "/a/d.png" | relative_url }})`,
      '<img src="/a/c.png" alt="C"> ![D](/a/d.png)',
      [],
    ],
    [
      'the path of a link',
      '[other]({{ "/2020/01/03/other/" | url }}) [b]({{ site.url }}{{ site.baseurl }}/b/) [c]({% post_url 2020-01-03-other %})',
      '[other](/2020/01/03/other/) [b](/b/) [c](/2020-01-03-other)',
      [],
    ],
    [
      'a picture that is included',
      '{% include image.html url="/a/e.jpg" description="The gate" %}',
      '![The gate](</a/e.jpg>)',
      [],
    ],
    [
      'words that are included',
      '{% include note.html content="Important words here" %}',
      'Important words here',
      [],
    ],
    [
      'a video becomes its address',
      '{{< youtube w7Ft2ymGmfc >}}',
      '<https://www.youtube.com/watch?v=w7Ft2ymGmfc>',
      [],
    ],
    [
      'pictures of Hexo, with what they show',
      '{% asset_img gate.jpg 400 300 "The gate" %} {% img left /a/lens.jpg 400 300 "The lens" %}',
      '![The gate](<gate.jpg>) ![The lens](</a/lens.jpg>)',
      [],
    ],
    [
      'links of Hexo, with their words',
      '{% post_link ferry "The ferry" %} {% link The quay https://quay.example/a %}',
      '[The ferry](./ferry.md) [The quay](https://quay.example/a)',
      [],
    ],
    [
      'a quotation and code of Hexo',
      '{% blockquote Ada Vale %}\nNobody came.\n\nNobody saw.\n{% endblockquote %}\n\n{% codeblock lang:js %}\nf({{ x }});\n{% endcodeblock %}\n',
      '\n> Nobody came.\n> \n> Nobody saw.\n\n\n```js\nf({{ x }});\n```\n',
      [],
    ],
    ['a comment goes with its words', 'A {% comment %}never{% endcomment %}b', 'A b', []],
    ['what stands between two tags stays', '{% callout "x" %}A{% endcallout %}', 'A', []],
    [
      'what stands in a figure stays, whatever its caption is',
      '{% figure "The gate", "By Ada" %}\n![Gate](gate.jpg)\n{% endfigure %}',
      '\n![Gate](gate.jpg)\n',
      [],
    ],
    ['another goes, and is told', 'A {{< chart "a" b=2 >}}.', 'A .', ['{{< chart >}}']],
    [
      'a tag of Liquid goes',
      '{% include x.html %}A{% if y %}B{% endif %}',
      'AB',
      ['{% include %}', '{% if %}'],
    ],
    ['an expression goes', 'A {{ page.title | upcase }}.', 'A .', ['{{ … }}']],
    ['code stays as it is', 'A `{{ x }}`\n\n```\n{% y %}\n```\n', 'A `{{ x }}`\n\n```\n{% y %}\n```\n', []],
    ['braces alone stay', 'A {b} {{c', 'A {b} {{c', []],
  ])('%s', (_, text, expected, gone) => {
    const removed = removeTemplates(text);
    expect(removed.text).toBe(expected);
    expect([...removed.gone]).toEqual(gone);
  });

  test('are fast even by the ten thousand', () => {
    for (const text of ['{{< ', '{{', '{% ', '{{< a b="', '`{{', '{{< a b=c d=e ']) {
      expect(removeTemplates(text.repeat(10_000)).text.length).toBeGreaterThan(0);
    }
  });
});
