import type { ArticleFile } from '../../archive/archive.ts';
import type { PictureSource, Route } from '../../shared/base/route.ts';

/** The files that are published beside articles, as they are. */
export const articleFileRoute: Route<Pick<ArticleFile, 'source' | 'file'>, PictureSource> = {
  paths: ({ files }) =>
    files.map(({ id, name, source, file }) => ({ params: { id, file: name }, props: { source, file } })),
  view: (_archive, _urls, { source, file }) => ({ src: source, file }),
  pictures: (view) => [view],
};
