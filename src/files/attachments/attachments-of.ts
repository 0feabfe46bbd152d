import { fileProblem } from '../file-problems.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import type { Attachment, Body } from '../../archive/body.ts';
import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import { attachmentEnding, attachmentTypes, transcriptEnding } from '../../schema/attachment.ts';
import type { ArticleId } from '../../schema/id.ts';
import { imagePath } from '../image-path.ts';
import type { NamedFile } from '../pictures/open-pictures.ts';
import type { PictureFault } from '../pictures/picture-types.ts';
import type { RenderedText } from '../rendered-texts.ts';
import { openAttachment } from './open-attachment.ts';
import { isAsLong } from './without-tags.ts';

/** What is known of a link to a file. */
interface FoundAttachment {
  readonly attachment?: Attachment;
  readonly faults: readonly (PictureFault & { readonly severity: Problem['severity'] })[];
}

/** Bodies with their files, so that what has not changed is the same object. */
const known = new WeakMap<Body, { readonly key: string; readonly body: Body }>();

/**
 * Opens the files that articles link to.
 *
 * @param texts those of articles, then those of pages
 * @returns the bodies of articles that link to files, and a problem for each link that leads to none
 */
export function attachmentsOf(
  { articles, pages }: Content,
  texts: readonly RenderedText[],
  contentDir: string,
): { bodies: ReadonlyMap<ArticleId, Body>; problems: Problem[] } {
  const bodies = new Map<ArticleId, Body>();
  const problems: Problem[] = [];
  const report = ({ file, where }: NamedFile, fault: PictureFault, severity: Problem['severity']) =>
    problems.push({ severity, file, ...where, ...fault });
  articles.forEach(({ id }, index) => {
    const { files, rendered } = texts[index]!;
    if (files.length === 0) return;
    const attachments = new Map<string, Attachment>();
    for (const named of files) {
      const { attachment, faults } = find(named, contentDir);
      for (const { severity, ...fault } of faults) report(named, fault, severity);
      const name = attachment?.name.toLowerCase();
      if (!attachment || name === undefined) continue;
      const other = attachments.get(name);
      if (other) report(named, sameName(other.source, attachment), 'error');
      else attachments.set(name, attachment);
    }
    bodies.set(id, withAttachments(rendered.body, [...attachments.values()]));
  });
  pages.forEach((_, index) => {
    for (const named of texts[articles.length + index]!.files) report(named, onPage(named.source), 'error');
  });
  return { bodies, problems };
}

function withAttachments(body: Body, attachments: readonly Attachment[]): Body {
  const key = JSON.stringify(attachments);
  const last = known.get(body);
  if (last?.key === key) return last.body;
  const made = { ...body, attachments };
  known.set(body, { key, body: made });
  return made;
}

function find({ file, source }: NamedFile, contentDir: string): FoundAttachment {
  const path = imagePath(dirname(contentDir), file, source);
  const ending = attachmentEnding(source)!;
  if (path === undefined) {
    return { faults: [{ severity: 'error', ...fileProblem('file-of-article-outside', { name: source }) }] };
  }
  if (!existsSync(path)) {
    return { faults: [{ severity: 'warning', ...fileProblem('file-of-article-missing', { name: source }) }] };
  }
  const opened = openAttachment(path, contentDir, ending);
  if ('message' in opened) return { faults: [{ severity: 'error', ...opened }] };
  const isRead = attachmentTypes[ending].medium === 'document';
  const transcript = isRead ? undefined : findTranscript(path, source, contentDir);
  const name = publishedName(path);
  return {
    attachment: {
      source,
      name,
      ending,
      ...(isAsLong(ending) && { bytes: opened.bytes }),
      ...(transcript &&
        'paragraphs' in transcript && {
          transcript: { ...transcript, name: `${stemOf(name)}${transcriptEnding}` },
        }),
    },
    faults: [
      ...(transcript && 'message' in transcript ? [transcript] : []),
      ...warnings(basename(path), opened).map((fault) => ({ severity: 'warning' as const, ...fault })),
    ],
  };
}

/** Returns the words of a sound or a film, from the file of the same name beside it, or what is wrong with it. */
function findTranscript(
  path: string,
  source: string,
  contentDir: string,
): { source: string; paragraphs: readonly string[] } | FoundAttachment['faults'][number] {
  const beside = `${stemOf(path)}${transcriptEnding}`;
  if (!existsSync(beside)) {
    return {
      severity: 'warning',
      ...fileProblem('transcript-missing', { name: basename(path), transcript: basename(beside) }),
    };
  }
  const opened = openAttachment(beside, contentDir, transcriptEnding);
  if ('message' in opened) return { severity: 'error', ...opened };
  const plain = source.replace(/[?#][^]*$/, '');
  return { source: `${stemOf(plain)}${transcriptEnding}`, paragraphs: opened.transcript ?? [] };
}

/** The largest files that common hosts take. */
const hosts = [
  { most: 100e6, which: 'cloudflare-and-github' },
  { most: 25 * 2 ** 20, which: 'cloudflare' },
] as const;

function warnings(
  name: string,
  { bytes, named }: { bytes: number; named: readonly string[] },
): PictureFault[] {
  const host = hosts.find(({ most }) => bytes > most);
  return [
    ...(host
      ? [
          fileProblem('file-too-large-for-hosts', {
            which: host.which,
            name,
            megabytes: Math.ceil(bytes / 1e6),
          }),
        ]
      : []),
    ...(named.length > 0 ? [fileProblem('file-says-more', { name, facts: named.join('; ') })] : []),
  ];
}

function sameName(source: string, { name }: Attachment): PictureFault {
  return fileProblem('files-of-one-name', { name, source });
}

function onPage(source: string): PictureFault {
  return fileProblem('file-beside-page', { source, name: basename(source) });
}

/** Returns the name of a file beside the article’s page: without what an address would have to escape. */
function publishedName(path: string): string {
  const ending = extname(path);
  const stem = basename(path, ending)
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  return `${stem.replace(/^[.-]+/, '') || 'file'}${ending.toLowerCase()}`;
}

function stemOf(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}
