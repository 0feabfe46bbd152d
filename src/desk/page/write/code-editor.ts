import { defaultKeymap, history, historyField, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { directionOf } from '../../../shared/base/bidi.ts';
import type { WrittenFault, WrittenName } from '../../api/write.ts';
import { formatText, type SelectedText, type TextFormat } from './format-text.ts';
import { formattedPaste } from './formatted-paste.ts';

/** What is shown in a text beside its words. */
export interface TextMarks {
  /** The text that they are of. */
  readonly of: string;
  readonly names: readonly WrittenName[];
  readonly faults: readonly WrittenFault[];
}

/** What an editor needs of its screen. */
export interface EditorSettings {
  /** The element in which it is shown. */
  readonly host: HTMLElement;
  /** By which what was done in it is found again when its screen is opened again. */
  readonly key: string;
  readonly text: string;
  readonly label: string;
  /** BCP 47 */
  readonly language: string;
  readonly onChange: (text: string) => void;
  /** Receives files that were dropped or pasted. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Called when `[[` was typed, which asks for what to link to. */
  readonly onLink: () => void;
  /** Returns formatted text that was pasted, HTML, as Markdown. */
  readonly convert: (html: string) => Promise<string>;
}

/** An open editor. */
export interface CodeEditor {
  /** Inserts a paragraph of its own after the one with the cursor. */
  readonly insert: (paragraph: string) => void;
  /** Gives what is selected a format. */
  readonly format: (format: TextFormat) => void;
  /** Puts text in place of what is selected, or of `[[` before the cursor. */
  readonly type: (text: string) => void;
  /** The words that are selected. */
  readonly selected: () => string;
  /** Selects a line, from 1. */
  readonly goTo: (line: number) => void;
  /** Takes over a text from elsewhere, which can be undone. */
  readonly replace: (text: string) => void;
  readonly mark: (marks: TextMarks) => void;
  readonly close: () => void;
}

const marksEffect = StateEffect.define<TextMarks>();

const marksField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, state }) {
    const shown = effects.findLast((effect) => effect.is(marksEffect));
    return shown ? decorationsOf(shown.value, state) : marks.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--paper)', color: 'var(--ink)', border: 'var(--hairline) solid var(--edge)' },
  '&.cm-focused': { outline: 'var(--focus) solid var(--stamp)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'var(--serif)', lineHeight: '1.6' },
  '.cm-content': {
    minHeight: '30rem',
    padding: 'var(--u)',
    fontSize: 'var(--size-body)',
    caretColor: 'var(--ink)',
  },
  '.cm-line': { padding: '0 var(--u)', borderInlineStart: '3px solid transparent' },
  '.cm-name': {
    textDecoration: 'underline',
    textDecorationColor: 'var(--stamp)',
    textUnderlineOffset: '0.15em',
  },
  '.cm-fault': { borderInlineStartColor: 'var(--stamp)' },
  '.cm-fault-text': { textDecoration: 'underline wavy var(--stamp)' },
});

/** What was done in each text since the desk was opened, so that it can be undone after another screen, too. */
const kept = new Map<string, unknown>();

/**
 * Opens an editor for Markdown. It is in a shadow root, where its styles are made by script and not written into the page, as
 * the policy of the desk demands. The text is never changed but by whoever writes: its lines end in `\n`, as given.
 */
export function openEditor(settings: EditorSettings): CodeEditor {
  const { host, key, text, onChange } = settings;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const extensions = [
    history(),
    // The Tab key is not among them: it leaves the editor, as it does any field.
    keymap.of([
      ...(['b', 'i', 'k'] as const).map((key) => ({
        key: `Mod-${key}`,
        run: (view: EditorView) => formatIn(view, formatKeys[key]),
      })),
      ...defaultKeymap,
      ...historyKeymap,
    ]),
    marksField,
    theme,
    EditorView.lineWrapping,
    ...attributesOf(settings),
    EditorView.updateListener.of(({ docChanged, state }) => docChanged && onChange(state.doc.toString())),
    EditorView.inputHandler.of((view, from, _to, typed) => {
      if (typed === '[' && view.state.sliceDoc(from - 1, from) === '[') queueMicrotask(settings.onLink);
      return false;
    }),
  ];
  const view = new EditorView({ parent: root, root, state: stateOf(key, text, extensions) });
  const { state } = view;
  return {
    insert(paragraph) {
      const { doc, selection } = view.state;
      const all = doc.toString();
      const gap = all.indexOf('\n\n', selection.main.to);
      const at = gap < 0 ? all.trimEnd().length : gap;
      const insert = `${at === 0 ? '\n' : '\n\n'}${paragraph}${at >= all.length ? '\n' : ''}`;
      view.dispatch({
        changes: { from: at, insert },
        selection: { anchor: at + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    format: (format) => void formatIn(view, format),
    selected: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    type(typed) {
      const { from, to } = view.state.selection.main;
      const start = from === to && view.state.sliceDoc(from - 2, from) === '[[' ? from - 2 : from;
      view.dispatch({
        changes: { from: start, to, insert: typed },
        selection: { anchor: start + typed.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    goTo(line) {
      const { from, to } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    replace(next) {
      const now = view.state.doc.toString();
      if (now !== next) view.dispatch({ changes: differenceOf(now, next) });
    },
    mark(marks) {
      // Another answer is on its way if more was typed since.
      if (marks.of === view.state.doc.toString()) view.dispatch({ effects: marksEffect.of(marks) });
    },
    close() {
      // A text in which nothing was done needs no history.
      if (view.state !== state) kept.set(key, view.state.toJSON({ history: historyField }));
      view.destroy();
    },
  };
}

/** The formats of keys, with Ctrl or ⌘. */
const formatKeys = { b: 'bold', i: 'italic', k: 'link' } as const;

/** Gives what is selected a format. @returns true, since the key is taken */
function formatIn(view: EditorView, format: TextFormat): boolean {
  const text = view.state.doc.toString();
  const { from, to } = view.state.selection.main;
  const next: SelectedText = formatText(format, { text, from, to });
  view.dispatch({
    changes: differenceOf(text, next.text),
    selection: { anchor: next.from, head: next.to },
    scrollIntoView: true,
  });
  view.focus();
  return true;
}

function stateOf(key: string, text: string, extensions: Extension): EditorState {
  const config = { extensions };
  const before = kept.get(key) as { readonly doc: string } | undefined;
  if (before?.doc === text) return EditorState.fromJSON(before, config, { history: historyField });
  return EditorState.create({ doc: text, ...config });
}

function attributesOf({ label, language, onFiles, convert }: EditorSettings) {
  const takeFiles = (data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) onFiles(files);
    return files.length > 0;
  };
  return [
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang: language,
      dir: directionOf(language),
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'on',
    }),
    EditorView.domEventHandlers({
      drop: ({ dataTransfer }) => takeFiles(dataTransfer),
      paste: ({ clipboardData }, view) => {
        const html = formattedPaste(clipboardData);
        if (html === undefined) return takeFiles(clipboardData);
        const plain = clipboardData?.getData('text/plain') ?? '';
        void convert(html)
          .catch(() => plain)
          .then((markdown) => view.dispatch(view.state.replaceSelection(markdown)));
        return true;
      },
    }),
  ];
}

function decorationsOf({ names, faults }: TextMarks, { doc }: EditorState): DecorationSet {
  const lines = faults.flatMap(({ line, message, advice }) => {
    if (line === undefined || line > doc.lines) return [];
    const { from, to } = doc.line(line);
    const attributes = { title: `${message} ${advice}` };
    return [
      Decoration.line({ class: 'cm-fault', attributes }).range(from),
      ...(to > from ? [Decoration.mark({ class: 'cm-fault-text' }).range(from, to)] : []),
    ];
  });
  return Decoration.set(
    [...lines, ...names.map(({ from, to }) => Decoration.mark({ class: 'cm-name' }).range(from, to))],
    true,
  );
}

/** Returns the one change by which a text becomes another, so that the cursor stays where nothing differs. */
function differenceOf(now: string, next: string) {
  const most = Math.min(now.length, next.length);
  let start = 0;
  while (start < most && now[start] === next[start]) start += 1;
  let end = 0;
  while (end < most - start && now.at(-1 - end) === next.at(-1 - end)) end += 1;
  return { from: start, to: now.length - end, insert: next.slice(start, next.length - end) };
}
