import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemText } from '../../../../src/archive/problem.ts';
import { withoutTags } from '../../../../src/files/attachments/without-tags.ts';
import { withoutMetadata } from '../../../../src/files/pictures/without-metadata.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { describeFields, type FieldShape } from '../../../../src/schema/describe-fields.ts';
import { entitySchema } from '../../../../src/schema/entity.ts';
import { issueSchema } from '../../../../src/schema/issue.ts';
import { linksSchema } from '../../../../src/schema/links.ts';
import { pageSchema } from '../../../../src/schema/page.ts';
import { paperSchema } from '../../../../src/schema/paper.ts';
import { releasesSchema } from '../../../../src/schema/releases.ts';
import { refusalsSchema, reviewSchema } from '../../../../src/schema/review.ts';
import { siteSchema } from '../../../../src/schema/site.ts';
import { synonymsSchema } from '../../../../src/schema/synonyms.ts';
import { topicSchema } from '../../../../src/schema/topic.ts';
import { withheldSchema } from '../../../../src/schema/withheld.ts';
import { writeContent } from '../../../support/content.ts';
import { media } from '../../../support/media/tagged-media.ts';
import { smallPictures } from '../../../support/media/small-pictures.ts';

// What a keeper is told of files with faults, and what is left of files without what they say about themselves, is compared with
// committed files: whoever changes a rule sees in the commit what it changed; `--update` writes them anew. All of it is fiction.

/** A file with fields, and the fields that it needs. */
interface Kind {
  readonly schema: Parameters<typeof describeFields>[0];
  readonly needed: Readonly<Record<string, string>>;
  /** Returns its path. */
  readonly path: (id: string) => string;
}

const kinds: Readonly<Record<string, Kind>> = {
  article: {
    schema: articleSchema,
    needed: { title: 'A title', date: '2018-06-19', entities: '[]', topics: '[]' },
    path: (id) => `articles/${id}.md`,
  },
  entity: {
    schema: entitySchema,
    needed: { name: 'A name', kind: 'person' },
    path: (id) => `entities/${id}.yaml`,
  },
  topic: { schema: topicSchema, needed: { label: 'A topic' }, path: (id) => `topics/${id}.yaml` },
  page: { schema: pageSchema, needed: { title: 'A page' }, path: (id) => `pages/${id}.md` },
  paper: { schema: paperSchema, needed: { title: 'A paper' }, path: (id) => `papers/${id}.yaml` },
  issue: {
    schema: issueSchema,
    needed: { paper: 'gazette', date: '1899-01-02' },
    path: (id) => `issues/${id}.yaml`,
  },
  review: { schema: reviewSchema, needed: {}, path: (id) => `review/${id}.yaml` },
  settings: {
    schema: siteSchema,
    needed: { title: 'A site', description: 'Of fiction.', url: 'https://courier.example/' },
    path: () => 'site.yaml',
  },
  refusals: { schema: refusalsSchema, needed: {}, path: () => 'review.yaml' },
  links: { schema: linksSchema, needed: {}, path: () => 'links.yaml' },
  withheld: { schema: withheldSchema, needed: {}, path: () => 'withheld.yaml' },
  releases: { schema: releasesSchema, needed: {}, path: () => 'releases.yaml' },
  synonyms: { schema: synonymsSchema, needed: {}, path: () => 'synonyms.yaml' },
};

const values = [
  '',
  '"  "',
  'x',
  'Two words',
  '-1',
  '2018-06-19',
  '18.6.2018',
  'true',
  '[]',
  '[x, x]',
  '[~]',
  '{ x: y }',
];

/** Returns each field with a way to write a value into it, also in the groups of a list. */
function places(
  fields: readonly FieldShape[],
  around = (text: string) => text,
  name = '',
): [string, (value: string) => string][] {
  return fields.flatMap(({ key, fields: own, item }) => {
    const path = `${name}${key}`;
    const inner = item?.fields;
    return [
      [path, (value: string) => around(`${key}: ${value}`)] as [string, (value: string) => string],
      ...(own ? places(own, (text) => around(`${key}: { ${text} }`), `${path}.`) : []),
      ...(inner ? places(inner, (text) => around(`${key}: [{ ${text} }]`), `${path}[].`) : []),
    ];
  });
}

/** Returns a text of YAML with a line of its own, in the place of one that it needs. */
function withLine(needed: Readonly<Record<string, string>>, line: string): string {
  const key = line.slice(0, line.indexOf(':'));
  const lines = Object.entries(needed).map(([own, value]) => (own === key ? line : `${own}: ${value}`));
  return [...lines, ...(Object.hasOwn(needed, key) ? [] : [line])].map((one) => `${one}\n`).join('');
}

const isMarkdown = (path: string) => path.endsWith('.md');

test.each(Object.entries(kinds))(
  'each field of the file of %s is told what is wrong with it',
  async (kind, { schema, needed, path }) => {
    const contentDir = writeContent({});
    const lines: string[] = [];
    for (const [name, write] of places(describeFields(schema))) {
      lines.push(`## ${name}`);
      const told = new Map<string, string[]>();
      for (const value of values) {
        const text = withLine(needed, write(value));
        const file = join(contentDir, path('one'));
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, isMarkdown(file) ? `---\n${text}---\n\nA text of fiction.\n` : text);
        const { problems } = readContent(contentDir);
        const said = problems
          .map(problemText)
          .join('\n')
          .replaceAll(`content/${path('one')}`, '…');
        told.set(said, [...(told.get(said) ?? []), value === '' ? '(nothing)' : value]);
      }
      for (const [said, of] of told) lines.push(`${of.join(' | ')}:`, said === '' ? '  (right)' : said);
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`fields-of-${kind}.txt`);
  },
);

/** What may stand in a file of YAML, right and wrong. */
const texts: readonly string[] = [
  '',
  '\n',
  '# Nothing\n',
  '---\n',
  'name: A\n---\nname: B\n',
  'name: A\nname: B\nkind: person\n',
  'name: A\n kind: person\n',
  'name: A\n\tkind: person\n',
  'name: "A\nkind: person\n',
  "name: 'A'B\nkind: person\n",
  'name: [A\nkind: person\n',
  'name: A]\nkind: person\n',
  'name: { A: B\nkind: person\n',
  'name: A: B\nkind: person\n',
  'name:A\nkind: person\n',
  'name: A #B\nkind: person\n',
  'name: &a A\nkind: person\ndescription: *a\n',
  'name: *a\nkind: person\n',
  'name: !x A\nkind: person\n',
  'name: !!binary A\nkind: person\n',
  'name: |\n  A\n  B\nkind: person\n',
  'name: >-\n  A\n  B\nkind: person\n',
  'name: @A\nkind: person\n',
  'name: `A`\nkind: person\n',
  'name: %A\nkind: person\n',
  '%YAML 1.1\n---\nname: A\nkind: person\n',
  'name: ~\nkind: person\n',
  'name: 0x1F\nkind: person\n',
  'name: 1_000\nkind: person\n',
  'name: 1e3\nkind: person\n',
  'name: .inf\nkind: person\n',
  'name: 0123\nkind: person\n',
  'name: 12345678901234567890\nkind: person\n',
  'name: NO\nkind: person\n',
  'name: 2018-06-19\nkind: person\n',
  'name: A\nkind: person\n? b\n: c\n',
  '? [a, b]\n: c\nname: A\nkind: person\n',
  '- name: A\n- kind: person\n',
  'A\n',
  'true\n',
  '{ name: A, kind: person }\n',
  '{ name: A, kind: person\n',
  'name: A\r\nkind: person\r\n',
  'name: A\rkind: person\r',
  '\uFEFFname: A\nkind: person\n',
  'name: A\u0000\nkind: person\n',
  'name: A\u0007\nkind: person\n',
  'name: "\\x41\\q"\nkind: person\n',
  'name: "A\\u0000"\nkind: person\n',
  'name: A\u2028B\nkind: person\n',
  '<<: { name: A }\nkind: person\n',
  'name: A\nkind: person\naliases:\n- B\n  - C\n',
  'name: A\nkind: person\naliases: [B, B]\n',
  'name: A\nkind: person\naliases:\n  - B: C\n',
  'name: A\nkind: person\n...\nname: B\n',
  `name: A\nkind: person\naliases: ${'['.repeat(200)}${']'.repeat(200)}\n`,
  `name: ${'A'.repeat(3000)}\nkind: person\n`,
  'constructor: A\n__proto__: B\nname: A\nkind: person\n',
  'Name: A\nKIND: person\n',
  'name : A\nkind : person\n',
  'naem: A\nkinds: person\n',
];

test('a text of YAML is told what is wrong with it, in a record and before an article', async () => {
  const contentDir = writeContent({});
  const lines: string[] = [];
  for (const text of texts)
    for (const [path, whole] of [
      ['entities/one.yaml', text],
      ['articles/one.md', `---\n${text}---\n\nA text.\n`],
    ] as const) {
      mkdirSync(join(contentDir, path, '..'), { recursive: true });
      writeFileSync(join(contentDir, 'entities/one.yaml'), 'name: A\nkind: person\n', { flag: 'w' });
      writeFileSync(join(contentDir, path), whole);
      const { problems, content } = readContent(contentDir);
      const record = path.startsWith('entities')
        ? JSON.stringify(content.entities[0]?.data.name)
        : JSON.stringify(content.articles[0]?.data);
      lines.push(
        JSON.stringify(whole.length > 200 ? `${whole.slice(0, 60)}…` : whole),
        ...problems.map(problemText),
        ...(problems.length === 0 ? [`  ${(record ?? 'none').slice(0, 200)}`] : []),
      );
    }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('yaml.txt');
});

/** Returns what becomes of a file that is cut off, or of which a byte is another one, at each of its places. */
function becomes(bytes: Buffer, change: (bytes: Buffer) => Buffer | undefined): string[] {
  const told = (made: Buffer) => {
    const left = change(made);
    if (left === undefined) return 'as it is';
    if (left.length === made.length)
      return `${made.filter((byte, at) => byte !== left[at]).length} bytes are others`;
    return `${made.length - left.length} bytes less`;
  };
  const runs = (results: readonly string[]) => {
    const lines: string[] = [];
    let from = 0;
    for (let at = 1; at <= results.length; at += 1) {
      if (results[at] === results[from]) continue;
      lines.push(`  ${from}–${at - 1}: ${results[from]}`);
      from = at;
    }
    return lines;
  };
  const changed = (to: (byte: number) => number) =>
    Array.from(bytes, (byte, at) => {
      const copy = Buffer.from(bytes);
      copy[at] = to(byte);
      return told(copy);
    });
  return [
    ` whole: ${told(bytes)}: ${JSON.stringify((change(bytes) ?? bytes).toString('latin1'))}`,
    ' cut off after so many bytes:',
    ...runs(
      Array.from({ length: bytes.length }, (_, length) => told(Buffer.from(bytes.subarray(0, length)))),
    ),
    ' a byte is 0:',
    ...runs(changed(() => 0)),
    ' a byte is 255:',
    ...runs(changed(() => 255)),
    ' a byte is one more:',
    ...runs(changed((byte) => (byte + 1) % 256)),
    ' a byte is one less:',
    ...runs(changed((byte) => (byte + 255) % 256)),
  ];
}

test('of pictures that are cut off or damaged anywhere, it is known what is left without their metadata', async () => {
  const lines = Object.entries(smallPictures).flatMap(([type, bytes]) => [
    `## ${type}, ${bytes.length} bytes`,
    ...becomes(bytes, (made) => withoutMetadata(made, type as keyof typeof smallPictures)),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('pictures.txt');
});

test('of media that are cut off or damaged anywhere, it is known what is left without their tags', async () => {
  const lines = Object.entries(media).flatMap(([ending, bytes]) => [
    `## ${ending}, ${bytes.length} bytes`,
    ...becomes(bytes, (made) => withoutTags(made, ending as Parameters<typeof withoutTags>[1])),
  ]);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('media.txt');
});
