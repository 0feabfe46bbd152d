import { replaceBetween } from '../../text/replace-between.ts';

const longPauseSeconds = 2;

/**
 * Returns the words of a transcript (WebVTT) as paragraphs: a new one begins with another speaker, or after a pause.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function readTranscript(text: string): string[] {
  const paragraphs: { speaker: string; words: string[] }[] = [];
  let end = 0;
  for (const block of text.replaceAll(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => line.includes('-->'));
    if (at < 0) continue;
    const [from = '', to = ''] = lines[at]!.split('-->');
    const cue = lines.slice(at + 1).join(' ');
    const speaker = speakerOf(cue);
    const words = unescape(replaceBetween(cue, '<', '>', '')).trim();
    const isNew = speaker !== (paragraphs.at(-1)?.speaker ?? '') || secondsOf(from) - end >= longPauseSeconds;
    end = secondsOf(to);
    if (words === '') continue;
    if (isNew || paragraphs.length === 0) paragraphs.push({ speaker, words: [words] });
    else paragraphs.at(-1)!.words.push(words);
  }
  return paragraphs.map(({ speaker, words }) => `${speaker === '' ? '' : `${speaker}: `}${words.join(' ')}`);
}

/** Returns a transcript without what is written in it beside its words: notes, and the words after its first. */
export function withoutTranscriptNotes(text: string): string {
  const [, ...blocks] = text.replaceAll(/\r\n?/g, '\n').split(/\n{2,}/);
  const kept = blocks.map((block) => block.trim()).filter((block) => block !== '' && !/^NOTE\b/.test(block));
  return `${['WEBVTT', ...kept].join('\n\n')}\n`;
}

/** Returns who speaks in a cue, by its first voice tag, `<v.loud Ada Castle>`; empty if it does not say. */
function speakerOf(cue: string): string {
  const start = cue.indexOf('<v');
  const end = start < 0 ? -1 : cue.indexOf('>', start);
  const tag = end < 0 ? '' : cue.slice(start + 2, end);
  const space = tag.search(/[ \t]/);
  return space < 0 || !/^[. \t]/.test(tag) ? '' : tag.slice(space).trim();
}

/** @param time `00:01:02.500`, perhaps with settings after it */
function secondsOf(time: string): number {
  const [clock = ''] = time.trim().split(/[ \t]/, 1);
  return clock
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + (Number(part) || 0), 0);
}

function unescape(text: string): string {
  return text
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll(/&(?:lrm|rlm);/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
