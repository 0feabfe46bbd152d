/** What a file beside an article is for: to be read, heard or watched. */
export type AttachmentMedium = 'document' | 'sound' | 'film';

interface AttachmentRow {
  readonly medium: AttachmentMedium;
  readonly mediaType: string;
  /** As readers know it. */
  readonly label: string;
}

const row = (medium: AttachmentMedium, mediaType: string, label: string): AttachmentRow => ({
  medium,
  mediaType,
  label,
});

/** The allow list: the files that an article may link to and that are published with it, by their ending. */
export const attachmentTypes = {
  '.pdf': row('document', 'application/pdf', 'PDF'),
  '.mp3': row('sound', 'audio/mpeg', 'MP3'),
  '.m4a': row('sound', 'audio/mp4', 'M4A'),
  '.ogg': row('sound', 'audio/ogg', 'Ogg'),
  '.oga': row('sound', 'audio/ogg', 'Ogg'),
  '.opus': row('sound', 'audio/ogg', 'Opus'),
  '.flac': row('sound', 'audio/flac', 'FLAC'),
  '.wav': row('sound', 'audio/wav', 'WAV'),
  '.mp4': row('film', 'video/mp4', 'MP4'),
  '.webm': row('film', 'video/webm', 'WebM'),
} as const satisfies Readonly<Record<string, AttachmentRow>>;

export type AttachmentEnding = keyof typeof attachmentTypes;

/** The ending of a file with the words of a sound or a film, and when each is said (WebVTT). */
export const transcriptEnding = '.vtt';

/** The endings of all files that may be beside an article, but for pictures. */
export const fileEndings: ReadonlySet<string> = new Set([...Object.keys(attachmentTypes), transcriptEnding]);

/** Returns the ending of a file that may be published beside an article; undefined for any other. @param path perhaps with a query */
export function attachmentEnding(path: string): AttachmentEnding | undefined {
  const ending = /\.[a-z0-9]{1,5}$/i.exec(path.replace(/[?#][^]*$/, ''))?.[0].toLowerCase() ?? '';
  return ending in attachmentTypes ? (ending as AttachmentEnding) : undefined;
}

/** Returns whether a link leads to a file beside the article. */
export function isAttachmentLink(href: string): boolean {
  return !/^(?:[/\\#?]|[a-z][a-z0-9+.-]*:)/i.test(href) && attachmentEnding(href) !== undefined;
}
