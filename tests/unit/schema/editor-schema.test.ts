import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { splitFrontMatter } from '../../../src/files/front-matter.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { entitySchema } from '../../../src/schema/entity.ts';
import { pageSchema } from '../../../src/schema/page.ts';
import { topicSchema } from '../../../src/schema/topic.ts';

/**
 * Validates a text as an editor does: YAML by its default rules, and the JSON schema that Astro derives from
 * ours.
 */
function faultsOf(schema: z.ZodType, yaml: string): string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(json);
  validate(parse(yaml));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath || '/'} ${keyword}`);
}

const required = 'title: A title\ndate: 2018-06-19\nentities: []\ntopics: []\n';

test('an editor accepts every valid way to write an article', () => {
  expect(faultsOf(articleSchema, required)).toEqual([]);
  expect(
    faultsOf(
      articleSchema,
      `title: 1984
date: 1984
updated: 2018-06-19T23:30-04:00
byline: [Jane Doe, { entity: jane-doe }]
entities: [jane-doe, { id: harbour-board, as: [the board] }]
topics: [strikes]
draft: true
text: retold
source: { publisher: The Example, page: 4 }
image: { src: quay.jpg, alt: A quay of fiction }
`,
    ),
  ).toEqual([]);
  expect(faultsOf(entitySchema, 'name: Jane Doe\nkind: person\naliases: Jane\nwikidata: Q42\n')).toEqual([]);
});

test('an editor reports mistakes', () => {
  expect(faultsOf(articleSchema, required.replace('title', 'titel')).toSorted()).toEqual([
    '/ additionalProperties',
    '/ required',
  ]);
  expect(faultsOf(articleSchema, `${required}text: rewritten\n`)).toEqual(['/text enum']);
  expect(faultsOf(articleSchema, required.replace('topics: []', 'topics: [Strikes!]'))).toEqual([
    '/topics/0 pattern',
  ]);
  expect(faultsOf(entitySchema, 'name: Jane Doe\nkind: human\nwikidata: 42\n').toSorted()).toEqual([
    '/kind enum',
  ]);
  expect(faultsOf(entitySchema, 'name: Jane Doe\nkind: person\nwikidata: R42\n')).toEqual([
    '/wikidata pattern',
  ]);
});

describe('an editor accepts the content of the archive', () => {
  const content = join(import.meta.dirname, '../../../content');
  test.each([
    ['articles', articleSchema],
    ['entities', entitySchema],
    ['topics', topicSchema],
    ['pages', pageSchema],
  ] as const)('%s', (folder, schema) => {
    const files = readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' });
    const texts = files.filter((file) => /\.(md|yaml)$/.test(file));
    expect(texts.length).toBeGreaterThan(0);
    for (const file of texts) {
      const text = readFileSync(join(content, folder, file), 'utf8');
      const parts = file.endsWith('.md') ? splitFrontMatter(text) : { yaml: text };
      expect(typeof parts === 'string' ? [parts] : faultsOf(schema, parts.yaml), file).toEqual([]);
    }
  });
});
