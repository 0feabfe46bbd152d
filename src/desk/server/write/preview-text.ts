import { dirname } from 'node:path';
import { inputOf, renderedText } from '../../../files/rendered-texts.ts';
import { openPictures } from '../../../files/pictures/open-pictures.ts';
import { renderSafely } from '../../../files/render-safely.ts';
import { deskPath } from '../../api/calls.ts';
import type { CallInput } from '../../api/calls.ts';
import type { WrittenFault, TextPreview } from '../../api/write.ts';
import type { Desk } from '../desk/desk.ts';
import { namePlaces } from './name-places.ts';

/** The words in anchors, which the preview does not show. */
const words = { section: 'Section {}', withheld: 'Withheld' };

/**
 * Returns a text as the site will show it, and what is wrong with it: rendered by the core itself, with the names of its
 * article as links.
 *
 * @returns null if there is no such text
 */
export async function previewText(
  desk: Pick<Desk, 'opened' | 'review'>,
  { type, id, body }: CallInput<'write/preview'>,
): Promise<TextPreview | null> {
  const { opened, review } = desk;
  const found = opened.files.find((one) => one.type === type && one.id === id);
  if (!found) return null;
  const { file } = found;
  const article = type === 'article' ? opened.content.articles.find((one) => one.id === id) : undefined;
  const record = { id, file, data: article?.data ?? {}, body, bodyLine: 1 };
  const { rendered, problems, images } = renderedText(
    record,
    renderSafely(
      article
        ? inputOf({ ...article, body }, opened.content.site.language)
        : { markdown: body, naming: [], listed: [] },
      {
        lexicon: review.lexicon,
        entityHref: `${deskPath}records/entity/{}/`,
        words,
      },
    ),
  );
  const pictures = await openPictures(images, opened.contentDir);
  return {
    html: rendered.body.html,
    folder: `${dirname(file)}/`.replace(/^[^/]+\//, ''),
    names: namePlaces(body, rendered.body),
    faults: [...problems, ...pictures.problems].map(
      ({ severity, line, path, message, advice }): WrittenFault => ({
        severity,
        ...(line !== undefined && path === undefined && { line }),
        message,
        advice,
      }),
    ),
  };
}
