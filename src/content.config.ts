import { defineCollection } from 'astro:content';
import { articleSchema, image as imageSchema } from './schema/article.ts';
import { entitySchema } from './schema/entity.ts';
import { pageSchema } from './schema/page.ts';
import { topicSchema } from './schema/topic.ts';
import { archiveLoader } from './site/astro/archive-loader.ts';

// What anybody who knows Astro can build pages from: getCollection('articles'), getEntry, render(entry). The pages of the
// archive itself take the whole model, in which everything is linked already (see src/site/astro/archive.ts).
export const collections = {
  articles: defineCollection({
    loader: archiveLoader('articles'),
    schema: ({ image }) => articleSchema.extend({ image: imageSchema.extend({ src: image() }).optional() }),
  }),
  entities: defineCollection({ loader: archiveLoader('entities'), schema: entitySchema }),
  topics: defineCollection({ loader: archiveLoader('topics'), schema: topicSchema }),
  pages: defineCollection({ loader: archiveLoader('pages'), schema: pageSchema }),
};
