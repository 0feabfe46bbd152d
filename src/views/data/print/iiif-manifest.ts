import type { Archive } from '../../../archive/archive.ts';
import type { PrintIssue } from '../../../archive/print/print.ts';
import type { PageBox } from '../../../schema/page-box.ts';
import type { Route } from '../../../shared/base/route.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { paperName } from '../../../shared/base/printed-source.ts';
import { issuePaths } from '../../pages/issue.ts';
import {
  hasManifest,
  issueText,
  issueUrl,
  manifestUrl,
  printPageText,
} from '../../parts/print/issue-text.ts';
import { type PrintPicture, pageFiles } from '../../parts/print/page-files.ts';

/**
 * Returns the IIIF manifest of an issue, for viewers of libraries: a canvas for each page whose size is known, with its
 * picture, and a range for each article. All its addresses are absolute.
 *
 * @see https://iiif.io/api/presentation/3.0/
 * @see https://iiif.io/api/cookbook/recipe/0068-newspaper/
 */
export function iiifManifest(archive: Archive, urls: Urls, issue: PrintIssue): string {
  const words = wordsOf(archive.site);
  const { language, rights, publisher } = archive.site;
  const id = urls.absolute(manifestUrl(urls, issue));
  const text = (value: string, code = language) => ({ [code]: [value] });
  const canvasId = (page: number) => `${id}/canvas/${page}`;
  const pages = issue.pages.flatMap((page) => (page.size ? [{ ...page, size: page.size }] : []));
  const statement = issue.rights ?? rights;
  const homepage = (path: string, label: string) => [
    { id: urls.absolute(path), type: 'Text', label: text(label), format: 'text/html' },
  ];
  return `${JSON.stringify(
    {
      '@context': 'http://iiif.io/api/presentation/3/context.json',
      id,
      type: 'Manifest',
      label: text(issueText(archive, words, issue)),
      summary: text(paperName(archive, issue.paper)),
      navDate: `${issue.date}T00:00:00Z`,
      behavior: ['paged'],
      ...(statement !== undefined && {
        requiredStatement: { label: text(words.labels.rights), value: text(statement) },
      }),
      ...(publisher !== undefined && {
        provider: [
          {
            id: urls.absolute(urls.home()),
            type: 'Agent',
            label: text(publisher),
            homepage: homepage(urls.home(), archive.site.title),
          },
        ],
      }),
      homepage: homepage(issueUrl(urls, issue), issueText(archive, words, issue)),
      items: pages.map((page) => {
        const [width, height] = page.size;
        const { picture, large } = pageFiles(archive, urls, issue, page);
        const canvas = canvasId(page.number);
        return {
          id: canvas,
          type: 'Canvas',
          label: text(printPageText(words, page)),
          width,
          height,
          ...(picture && { thumbnail: [imageOf(urls, picture)] }),
          items: [
            {
              id: `${canvas}/page`,
              type: 'AnnotationPage',
              items:
                (large ?? picture)
                  ? [
                      {
                        id: `${canvas}/picture`,
                        type: 'Annotation',
                        motivation: 'painting',
                        body: imageOf(urls, (large ?? picture)!),
                        target: canvas,
                      },
                    ]
                  : [],
            },
          ],
        };
      }),
      ...(issue.articles.length > 0 && {
        structures: [
          {
            id: `${id}/articles`,
            type: 'Range',
            label: text(words.labels.articles),
            items: issue.articles.flatMap(({ article: key, regions }) => {
              const article = archive.article.get(key);
              if (!article) return [];
              return [
                {
                  id: `${id}/articles/${key}`,
                  type: 'Range',
                  label: text(article.data.title, article.language),
                  homepage: homepage(urls.article(key), article.data.title),
                  items: regions.flatMap(({ page, blocks }) =>
                    blocks.map((block) => ({
                      id: `${canvasId(page)}#xywh=${fragment(block)}`,
                      type: 'Canvas',
                    })),
                  ),
                },
              ];
            }),
          },
        ],
      }),
    },
    undefined,
    1,
  )}\n`;
}

function imageOf(urls: Urls, { href, width, height }: PrintPicture) {
  return {
    id: /^https:/i.test(href) ? href : urls.absolute(href),
    type: 'Image',
    format: formatOf(href),
    width,
    height,
  };
}

function formatOf(href: string): string {
  const ending = href.slice(href.lastIndexOf('.') + 1);
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}

function fragment(block: PageBox): string {
  return block.join(',');
}

/** The manifests of issues of which the size of a page is known. */
export const iiifManifestRoute: Route<ReturnType<typeof issuePaths>[number]['props'], string> = {
  paths: (archive) => issuePaths(archive).filter(({ props: { id } }) => hasManifest(archive.issue.get(id)!)),
  view: (archive, urls, { id }) => iiifManifest(archive, urls, archive.issue.get(id)!),
};
