/**
 * What programs of others may import of the package, `backfile/open-archive`, by the path of its module in `src`. They keep their
 * names, and what they take and return, until the next major version; everything else may change in any version.
 */
export const entrances: Readonly<Record<string, string>> = {
  // Reads, checks and renders a content folder.
  'open-archive': 'files/open-archive.ts',
  // The fields of files, as Zod schemas.
  'schema/article': 'schema/article.ts',
  'schema/entity': 'schema/entity.ts',
  'schema/site': 'schema/site.ts',
  'schema/topic': 'schema/topic.ts',
  // The body of an article as safe HTML.
  'markdown/render': 'markdown/render.ts',
  // What a query asks for, and answers to it from the files of an index.
  'search/parse-query': 'search/query/parse.ts',
  'search/finder': 'search/engine/finder.ts',
  // The names in a text, by rules or by a model that was learned from decided articles.
  'recognition/find-names': 'recognition/find-names.ts',
  'recognition/count-cases': 'recognition/text/case-counts.ts',
  'recognition/learn-model': 'recognition/tagger/learn-model.ts',
};

/** Returns the field `exports` of the package. What only its own files and `npm` need is the rest. */
export function packageExports(): Readonly<Record<string, unknown>> {
  const own = Object.entries(entrances).map(([name, module]) => {
    const file = `./lib/${module.replace(/\.ts$/, '')}`;
    return [`./${name}`, { types: `${file}.d.ts`, default: `${file}.js` }] as const;
  });
  return {
    ...Object.fromEntries(own),
    './lib/*': './lib/*',
    './src/*': './src/*',
    './package.json': './package.json',
  };
}
