import type { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { describeFields, type FieldShape } from '../schema/describe-fields.ts';
import { entitySchema } from '../schema/entity.ts';
import { issueSchema } from '../schema/issue.ts';
import { linksSchema } from '../schema/links.ts';
import { pageSchema } from '../schema/page.ts';
import { paperSchema } from '../schema/paper.ts';
import { refusalsSchema, reviewSchema } from '../schema/review.ts';
import { releasesSchema } from '../schema/releases.ts';
import { siteSchema } from '../schema/site.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { topicSchema } from '../schema/topic.ts';
import { withheldSchema } from '../schema/withheld.ts';

const files: readonly { title: string; where: string; schema: z.ZodObject }[] = [
  { title: 'An article', where: 'the front matter of `content/articles/…/<id>.md`', schema: articleSchema },
  { title: 'An entity', where: '`content/entities/…/<id>.yaml`', schema: entitySchema },
  { title: 'A topic', where: '`content/topics/…/<id>.yaml`', schema: topicSchema },
  { title: 'A page', where: 'the front matter of `content/pages/<id>.md`', schema: pageSchema },
  { title: 'A paper', where: '`content/papers/<id>.yaml`, only for print', schema: paperSchema },
  {
    title: 'An issue',
    where: '`content/issues/<paper>-<date>[-<edition>].yaml`, only for print',
    schema: issueSchema,
  },
  { title: 'The archive', where: '`content/site.yaml`', schema: siteSchema },
  {
    title: 'A review',
    where: '`content/review/<article id>.yaml`, which `npm run names` and the desk write',
    schema: reviewSchema,
  },
  {
    title: 'Words that are not names',
    where: '`content/review.yaml`, which `npm run names` and the desk write',
    schema: refusalsSchema,
  },
  {
    title: 'Links out of the archive',
    where: '`content/links.yaml`, which `npm run links` writes',
    schema: linksSchema,
  },
  {
    title: 'What is withheld',
    where: '`content/withheld.yaml`, which `npm run withhold` writes',
    schema: withheldSchema,
  },
  {
    title: 'Words that mean the same',
    where: '`content/synonyms.yaml`',
    schema: synonymsSchema,
  },
  {
    title: 'Releases',
    where: '`content/releases.yaml`, to which `npm run publish` and the desk append',
    schema: releasesSchema,
  },
];

/** Returns the field reference, derived from the schemas: Markdown, with one table per file. */
export function fieldReference(): string {
  const intro =
    '# Field reference\n\nThe meaning of every field in every file. `npm run docs` generates this page from the schemas.\n\n';
  return (
    intro +
    files
      .map(({ title, where, schema }) => {
        const lines = rowsOf(describeFields(schema)).map(
          ({ name, required, text }) =>
            `| \`${name}\` | ${required ? 'required' : ''} | ${text.replaceAll('|', '\\|')} |`,
        );
        return `## ${title}\n\nIn ${where}.\n\n| Field | | Meaning |\n| --- | --- | --- |\n${lines.join('\n')}\n`;
      })
      .join('\n')
  );
}

interface FieldRow {
  readonly name: string;
  readonly required: boolean;
  readonly text: string;
}

/** Returns a row for each field that has a description, followed by rows for its own fields. */
function rowsOf(fields: readonly FieldShape[], prefix = ''): FieldRow[] {
  return fields.flatMap(({ key, isRequired, text, ...shape }) => {
    if (text === undefined) return [];
    const inner = shape.fields ?? shape.item?.fields ?? [];
    return [{ name: prefix + key, required: isRequired, text }, ...rowsOf(inner, `${prefix}${key}.`)];
  });
}
