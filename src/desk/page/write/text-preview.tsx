import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TextPreview } from '../../api/write.ts';
import { deskPath } from '../../api/calls.ts';
import { writeWords } from './write-words.ts';

interface TextPreviewProps {
  readonly title: string;
  readonly language: string;
  readonly preview: TextPreview | undefined;
}

/** A text as the site will show it. */
export function TextPreviewView({ title, language, preview }: TextPreviewProps) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (preview) text.current?.replaceChildren(...shownNodes(preview));
  }, [preview]);
  return (
    <section class="write-preview" aria-label={writeWords.preview}>
      <h2 class="label">{writeWords.preview}</h2>
      <p class="small">{writeWords.previewNote}</p>
      <h3 lang={language}>{title}</h3>
      <div
        ref={text}
        class="written"
        lang={language}
        tabIndex={0}
        role="document"
        aria-label={writeWords.preview}
      />
    </section>
  );
}

/** Returns the nodes of safe HTML, with pictures from the desk, and links that do not leave the desk. */
function shownNodes({ html, folder }: TextPreview): ChildNode[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const picture of body.querySelectorAll('img'))
    picture.src = `${deskPath}picture/${folder}${picture.getAttribute('src') ?? ''}`;
  for (const link of body.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    if (/^https?:/.test(href)) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    } else if (!href.startsWith(deskPath)) link.removeAttribute('href');
  }
  return [...body.childNodes];
}
