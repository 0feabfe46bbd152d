import { useMemo, useRef, useState } from 'preact/hooks';
import type { WrittenType, TextPreview } from '../../api/write.ts';
import { ArticleFields } from '../articles/article-fields.tsx';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { words } from '../base/words.ts';
import { SittingList } from './sitting-list.tsx';
import { StandingPart } from './standing-part.tsx';
import type { TextEditor } from './plain-text.tsx';
import { TextTools } from './text-tools.tsx';
import { TextPreviewView } from './text-preview.tsx';
import { TwoTexts } from './two-texts.tsx';
import { useWriting } from './use-writing.ts';
import { writeWords } from './write-words.ts';
import './write.css';
import { NewArticle } from './new-article.tsx';
import { noteEnglish } from '../base/english-texts.ts';

interface WriteViewProps {
  readonly type: WrittenType;
  readonly id: string;
}

/** The pause in typing after which the text is rendered again. */
const previewMs = 300;

/** The text of an article or a page with its preview, and what can be done with it. */
export function WriteView({ type, id }: WriteViewProps) {
  const writing = useWriting(type, id);
  const { text, body, theirs } = writing;
  // If the desk has stopped, saving reports it.
  const shown = useAnswer(
    'write/preview',
    text ? { type, id, body } : undefined,
    content.value.version,
    previewMs,
  );
  const preview = shown.output ?? undefined;
  const marks = useMemo(() => preview && { ...preview, of: shown.of!.body }, [preview]);
  /** Which of the two is shown where there is room for one. */
  const [side, setSide] = useState<'text' | 'preview'>('text');
  const editor = useRef<TextEditor>(undefined);

  if (text === null) return <p>{writeWords.notThere}</p>;
  if (!text) return <FaultNote fault={writing.fault} />;
  return (
    <>
      <p class="small">
        <a href={screenHref('articles')}>{words.articles.title}</a> · {text.file}
        {type === 'article' && (
          <>
            {' '}
            · <a href={screenHref('articles', id)}>{writeWords.names}</a>
          </>
        )}
      </p>
      <h1 lang={text.language}>{text.title}</h1>
      <FaultNote fault={writing.fault} />
      {theirs !== undefined && (
        <TwoTexts mine={body} theirs={theirs} onMine={writing.keepMine} onTheirs={writing.takeTheirs} />
      )}
      <p class="write-sides">
        {(['text', 'preview'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={side === one} onClick={() => setSide(one)}>
            {writeWords.sides[one]}
          </button>
        ))}
      </p>
      <div class={`write-screen write-shows-${side}`}>
        <section aria-label={writeWords.text}>
          <h2 class="label">{writeWords.text}</h2>
          <p class="small">{writeWords.textNote}</p>
          <TextTools
            type={type}
            id={id}
            text={text}
            body={body}
            marks={marks}
            editor={editor}
            onChange={writing.write}
          />
          <p class="desk-actions">
            <button type="button" disabled={writing.isSaved} onClick={writing.save}>
              {writeWords.saveNow}
            </button>
            <span role="status" class="small">
              {writing.isSaved ? writeWords.saved : writeWords.typing}
            </span>
          </p>
          <WrittenFaults preview={preview} onLine={(line) => editor.current?.goTo(line)} />
          <SittingList of={`text ${type} ${id}`} onBringBack={writing.write} />
        </section>
        <TextPreviewView title={text.title} language={text.language} preview={preview} />
      </div>
      {text.standing && <StandingPart id={id} today={text.today} standing={text.standing} />}
      {type === 'article' && <ArticleFields id={id} />}
    </>
  );
}

/** The Write screen: a new article, or the text in the address: `the-ferry`, or `page/about`. */
export function WriteScreen({ rest }: { readonly rest: string }) {
  if (rest === '') return <NewArticle />;
  const isPage = rest.startsWith('page/');
  const id = isPage ? rest.slice('page/'.length) : rest;
  return <WriteView key={rest} type={isPage ? 'page' : 'article'} id={id} />;
}

interface WrittenFaultsProps {
  readonly preview: TextPreview | undefined;
  readonly onLine: (line: number) => void;
}

/** What is wrong with a text, each with a button that leads to its line. */
function WrittenFaults({ preview, onLine }: WrittenFaultsProps) {
  const faults = preview?.faults ?? [];
  return (
    <>
      <p class="small" role="status">
        {preview && (faults.length > 0 ? writeWords.faults(faults.length) : writeWords.noFaults)}
      </p>
      <ul class="small written-faults">
        {faults.map(({ line, message, advice }, index) => (
          <li key={index}>
            {line !== undefined && (
              <button type="button" onClick={() => onLine(line)}>
                {writeWords.line(line)}
              </button>
            )}{' '}
            {noteEnglish(message)} {noteEnglish(advice)}
          </li>
        ))}
      </ul>
    </>
  );
}
