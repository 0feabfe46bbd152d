import { useEffect, useRef, useState } from 'preact/hooks';
import type { WrittenText, WrittenType } from '../../api/write.ts';
import { ask, AskFault, askChange } from '../base/ask.ts';
import { drafts, useDraft } from '../base/drafts.ts';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { noteSaved } from './sitting.ts';

/** The pause in typing after which a text is saved. */
const autosaveMs = 1500;

interface TextDraft {
  readonly body: string;
  /** The digest of the text that was edited. */
  readonly digest: string;
}

/** A text that is being written. */
export interface Writing {
  /** Null if there is no such text; undefined until it is known. */
  readonly text: WrittenText | null | undefined;
  /** The current Markdown, saved or not. */
  readonly body: string;
  readonly isSaved: boolean;
  readonly fault: AskFault | undefined;
  /** The text in the file, if others changed it while this one was not saved. */
  readonly theirs: string | undefined;
  readonly write: (body: string) => void;
  readonly save: () => void;
  /** Ends a conflict with one of the two texts. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Opens a text, and saves it while it is written. What is not saved yet is a draft of the desk, and survives another screen. */
export function useWriting(type: WrittenType, id: string): Writing {
  const key = `text ${type} ${id}`;
  const [text, setText] = useState<WrittenText | null>();
  const [draft, setDraft] = useDraft<TextDraft>(key, {
    label: text?.title ?? id,
    href: screenHref('write', type === 'page' ? `page/${id}` : id),
  });
  const [fault, setFault] = useState<AskFault>();
  /** The digest of the text in the file, as last known here. */
  const base = useRef(draft?.digest ?? '');
  /** Changes when a save begins and when it ends, so that what was asked meanwhile is not taken for news. */
  const saves = useRef(0);
  /** Whether an answer arrived during a save, so that the text is to be asked for again after it. */
  const isMissed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = () => drafts.value.get(key)?.value as TextDraft | undefined;

  const take = (opened: WrittenText | null) => {
    setText(opened);
    if (!opened || current()) return;
    base.current = opened.digest;
    noteSaved(key, opened.body);
  };
  const isSaving = () => saves.current % 2 === 1;
  const open = (): Promise<void> => {
    const at = saves.current;
    isMissed.current = false;
    return ask('write/open', { type, id }).then(
      (opened) => {
        if (isSaving()) isMissed.current = true;
        else if (saves.current === at) take(opened);
        else return open();
        return undefined;
      },
      (error: unknown) => setFault(asFault(error)),
    );
  };
  const save = async () => {
    clearTimeout(timer.current);
    const sent = current();
    if (!sent || isSaving()) return;
    saves.current += 1;
    try {
      const { digest } = await askChange('write/save', { type, id, body: sent.body, digest: base.current });
      base.current = digest;
      noteSaved(key, sent.body);
      setText((known) => known && { ...known, body: sent.body, digest });
      setFault(undefined);
      const later = current();
      if (later?.body === sent.body) setDraft(undefined);
      else if (later) setDraft({ ...later, digest });
      saves.current += 1;
      if (isMissed.current) void open();
      if (later && later.body !== sent.body) saveSoon();
    } catch (error) {
      saves.current += 1;
      setFault(asFault(error));
      void open();
    }
  };
  const saveSoon = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), autosaveMs);
  };
  useEffect(() => void open(), [content.value.version]);
  useEffect(() => {
    if (current()) saveSoon();
    // What was typed last is saved as the screen is left.
    return () => void save();
  }, []);

  const isConflict = draft !== undefined && text && text.digest !== base.current;
  return {
    text,
    body: draft?.body ?? text?.body ?? '',
    isSaved: draft === undefined,
    fault,
    theirs: isConflict ? text.body : undefined,
    write(body) {
      setDraft(body === text?.body ? undefined : { body, digest: base.current });
      saveSoon();
    },
    save: () => void save(),
    keepMine() {
      if (text) base.current = text.digest;
      void save();
    },
    takeTheirs() {
      setDraft(undefined);
      setFault(undefined);
      if (text) base.current = text.digest;
    },
  };
}

function asFault(error: unknown): AskFault {
  if (error instanceof AskFault) return error;
  throw error;
}
