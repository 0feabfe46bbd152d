import { defineCollection } from 'astro:content';
import { articleSchema, image as imageSchema } from './schema/article.ts';
import { entitySchema } from './schema/entity.ts';
import { pageSchema } from './schema/page.ts';
import { topicSchema } from './schema/topic.ts';
import { archiveLoader } from './site/astro/archive-loader.ts';

// The collections for pages that anyone who knows Astro may add: getCollection('articles'), getEntry,
// render(entry). The archive's own pages use the whole model instead, in which everything is already linked
// (see src/site/astro/archive.ts). A build fills the collections if any file of src imports
// astro:content.
export const collections = {
  articles: defineCollection({
    loader: archiveLoader('articles'),
    schema: ({ image }) => articleSchema.extend({ image: imageSchema.extend({ src: image() }).optional() }),
  }),
  entities: defineCollection({ loader: archiveLoader('entities'), schema: entitySchema }),
  topics: defineCollection({ loader: archiveLoader('topics'), schema: topicSchema }),
  pages: defineCollection({ loader: archiveLoader('pages'), schema: pageSchema }),
};
