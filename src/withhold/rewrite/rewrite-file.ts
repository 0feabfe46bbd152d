import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import { addItem, removeKey } from '../../authority/edit/edit-yaml.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { parser } from '../../markdown/parser.ts';
import { isAttachmentLink } from '../../schema/attachment.ts';
import { articleSchema } from '../../schema/article.ts';
import { rewriteFields } from './rewrite-fields.ts';
import { rewriteMarkdown } from './rewrite-markdown.ts';
import type { Withholding } from './withholding.ts';
import { applyEdits, type SourceEdit } from '../../markdown/source-edits.ts';
import { aroundWords, nodeRange } from './visible-text.ts';

const order = Object.keys(articleSchema.shape);

/** Replaces the forms of a name in a file with `\n` line endings: Markdown with front matter, or YAML. */
export function rewriteFile(text: string, isMarkdown: boolean, withholding: Withholding): string {
  if (!isMarkdown) return rewriteFields(text, withholding);
  return editFrontMatter(
    text,
    (yaml) => rewriteFields(yaml, withholding),
    (body) => rewriteMarkdown(body, withholding),
  );
}

/**
 * Replaces the forms of a name in an article; where it has the name, its pictures and files are left out, and it states the
 * decision.
 *
 * @param stays the paths of the pictures and files that stay, as written there
 * @param isListed whether it states the decision already
 */
export function rewriteArticle(
  text: string,
  withholding: Withholding & { readonly number: string },
  stays: (path: string) => boolean,
  isListed = false,
): { text: string; removed: string[] } {
  const changed = rewriteFile(text, true, withholding);
  if (changed === text) return { text, removed: [] };
  const { text: bare } = withoutPictures(changed, stays);
  const left = new Set(picturesIn(bare));
  const removed = picturesIn(text).filter((path) => !left.has(path));
  return { text: isListed ? bare : listDecision(bare, withholding.number), removed };
}

/** Adds the number of a decision to the front matter of an article. */
function listDecision(text: string, number: string): string {
  return editFrontMatter(text, (yaml) => addItem(yaml, ['withheld'], number, order));
}

/** Returns the paths of the pictures and files of an article, as written there. */
export function picturesIn(text: string): string[] {
  return withoutPictures(text, () => false).removed;
}

/** Takes the pictures and files out of an article, but for those that stay. @param stays the paths of these, as written there */
function withoutPictures(
  text: string,
  stays: (path: string) => boolean,
): { text: string; removed: string[] } {
  const removed: string[] = [];
  const isRemoved = (path: string) => {
    if (path === '' || stays(path)) return false;
    removed.push(path);
    return true;
  };
  const edited = editFrontMatter(
    text,
    (yaml) => {
      const { image } = (parseYaml(yaml).value ?? {}) as { image?: { src?: unknown } };
      return typeof image?.src === 'string' && isRemoved(image.src) ? removeKey(yaml, ['image']) : yaml;
    },
    (body) => withoutImages(body, (path) => !isRemoved(path)),
  );
  return { text: edited, removed };
}

/** Takes the images, and the links to files beside it, out of a Markdown text, but for those that stay. */
export function withoutImages(body: string, stays: (path: string) => boolean): string {
  const edits: SourceEdit[] = [];
  const isLeftOut = (url: string) => isAttachmentLink(url) && !stays(url);
  const tree = parser.parse(body);
  const gone = goneDefinitions(tree, stays, isLeftOut);
  visit(tree, ['image', 'imageReference', 'link', 'linkReference', 'definition', 'html'], (node) => {
    const { start, end } = nodeRange(node);
    if (node.type === 'link' || node.type === 'linkReference') {
      const isGone = node.type === 'link' ? isLeftOut(node.url) : gone.has(node.identifier);
      if (isGone) edits.push(...aroundWords(node));
      return;
    }
    if (node.type === 'image') {
      if (!stays(node.url)) edits.push({ start, end, text: '' });
      return;
    }
    if (node.type === 'definition' || node.type === 'imageReference') {
      if (gone.has(node.identifier)) edits.push({ start, end, text: '' });
      return;
    }
    const { value } = node as Html;
    const kept = value
      .replace(/<img\b[^<>]*>/gi, (tag) => {
        const src = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
        return src !== undefined && !stays(src) ? '' : tag;
      })
      .replace(/<a\b[^<>]*>/gi, (tag) => {
        const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
        return href !== undefined && isLeftOut(href) ? '<a>' : tag;
      });
    if (kept !== value) edits.push({ start, end, text: kept });
  });
  return applyEdits(body, edits);
}

/** Returns the definitions of pictures, and of links to files, that do not stay: `![][deck]` shows what `[deck]: deck.png` says. */
function goneDefinitions(
  tree: Root,
  stays: (path: string) => boolean,
  isLeftOut: (url: string) => boolean,
): ReadonlySet<string> {
  const pictures = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
  const gone = new Set<string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (pictures.has(identifier) ? !stays(url) : isLeftOut(url)) gone.add(identifier);
  });
  return gone;
}
