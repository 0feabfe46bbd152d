import { escapeHtml } from '../../../text/escape-html.ts';
import type { Article } from '../../../archive/archive.ts';
import type { Attachment } from '../../../archive/body.ts';
import { attachmentTypes, isAttachmentLink } from '../../../schema/attachment.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { replaceLinks, writeAttributes } from '../../../shared/base/html-tags.ts';
import { articleFileUrl, type Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';

/**
 * Gives the links to the files of an article their addresses. One to a sound or a film that stands alone in its paragraph
 * gets a player before it, and its transcript after it; one to a file that is not there becomes plain text. The plain text of
 * the blocks stays the same.
 */
export function placeFiles(html: string, { id, body, language }: Article, urls: Urls, words: Words): string {
  const { files, attachments = [] } = body;
  if (files.length === 0) return html;
  const bySource = new Map(attachments.map((attachment) => [attachment.source, attachment]));
  const addressOf = (name: string) => articleFileUrl(urls.article(id), name);
  const transcripts: { readonly player: string; readonly details: string }[] = [];
  const placed = replaceLinks(html, (given, content, isAlone) => {
    if (given.href === undefined || !isAttachmentLink(given.href)) return undefined;
    const attachment = bySource.get(given.href);
    if (!attachment) return content;
    const { medium, mediaType, label } = attachmentTypes[attachment.ending];
    const link = writeAttributes({
      ...given,
      href: addressOf(attachment.name),
      type: mediaType,
      'data-file':
        attachment.bytes === undefined ? label : `${label} · ${isolate(words.fileSize(attachment.bytes))}`,
    });
    const player = isAlone && medium !== 'document' ? playerOf(attachment, addressOf, language) : '';
    const details = transcriptOf(attachment, words);
    if (player && details) transcripts.push({ player, details });
    return `${player}<a${link}>${content}</a>`;
  });
  return transcripts.reduce((text, { player, details }) => {
    const end = text.indexOf('</p>', text.indexOf(player)) + '</p>'.length;
    return text.slice(0, end) + details + text.slice(end);
  }, placed);
}

function playerOf(
  { name, ending, transcript }: Attachment,
  addressOf: (name: string) => string,
  language: string,
): string {
  const attributes = writeAttributes({ src: addressOf(name), preload: 'none' });
  if (attachmentTypes[ending].medium === 'sound') return `<audio controls${attributes}></audio>`;
  const track = transcript
    ? `<track${writeAttributes({ kind: 'captions', srclang: language, src: addressOf(transcript.name) })}>`
    : '';
  return `<video controls${attributes}>${track}</video>`;
}

function transcriptOf({ transcript }: Attachment, { labels, language }: Words): string {
  if (!transcript || transcript.paragraphs.length === 0) return '';
  const paragraphs = transcript.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return `<details><summary lang="${language}">${labels.transcript}</summary>${paragraphs}</details>`;
}
