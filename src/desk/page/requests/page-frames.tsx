import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deskPath } from '../../api/calls.ts';
import type { PageCard } from '../../api/requests.ts';
import { inLocalFigures } from '../base/local-texts.ts';
import { frameBetween, frameByKey, onPage } from './framed-part.ts';
import { pageWords } from './page-words.ts';
import type { FramedPart } from './use-page-looks.ts';

interface PageFramesProps {
  readonly page: PageCard;
  readonly parts: readonly FramedPart[];
  readonly onChange: (parts: readonly FramedPart[]) => void;
}

const zooms = [1, 1.5, 2, 3, 4, 6];
/** What moves less is no frame, but a click; in pixels of the screen. */
const leastDrag = 4;

/** Where a frame is begun: on the screen, and on the page in its pixels. */
interface DragStart {
  readonly screen: readonly [x: number, y: number];
  readonly page: readonly [x: number, y: number];
}

/** The picture of a page in which frames are drawn, moved and removed, by pointer, keyboard and number. */
export function PageFrames({ page, parts, onChange }: PageFramesProps) {
  const { size, picture, label, issue } = page;
  const hint = useId();
  const [zoom, setZoom] = useState(1);
  const [isDrawing, setIsDrawing] = useState(true);
  const [isReadable, setIsReadable] = useState(true);
  const [drawn, setDrawn] = useState<FramedPart>();
  const from = useRef<DragStart | undefined>(undefined);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<number>();
  // Before the next key is handled: it is meant for the frame.
  useLayoutEffect(() => {
    if (focused === undefined) return;
    sheet.current?.querySelectorAll<HTMLElement>('.page-frame')[focused]?.focus();
    setFocused(undefined);
  }, [focused]);
  const pointOf = ({ clientX, clientY }: PointerEvent): readonly [number, number] => {
    const { x, y, width, height } = sheet.current!.getBoundingClientRect();
    return [((clientX - x) * size[0]) / width, ((clientY - y) * size[1]) / height];
  };
  const replace = (index: number, part: FramedPart | undefined) =>
    onChange(part ? parts.with(index, part) : parts.toSpliced(index, 1));
  const add = () => {
    const { scrollTop, clientHeight } = scroller.current!;
    const { width } = sheet.current!.getBoundingClientRect();
    const middle = ((scrollTop + clientHeight / 2) * size[0]) / width;
    onChange([
      ...parts,
      onPage([size[0] * 0.4, middle - size[0] * 0.01, size[0] * 0.2, size[0] * 0.02], size),
    ]);
    setFocused(parts.length);
  };
  return (
    <div class="page-frames">
      <p class="small" id={hint}>
        {pageWords.hint}
      </p>
      <p class="desk-actions">
        <button
          type="button"
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
          aria-label={pageWords.smaller}
        >
          −
        </button>
        <button
          type="button"
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
          aria-label={pageWords.larger}
        >
          +
        </button>
        <button type="button" aria-pressed={isDrawing} onClick={() => setIsDrawing(!isDrawing)}>
          {pageWords.draw}
        </button>
        <button type="button" onClick={add}>
          {pageWords.add}
        </button>
      </p>
      {!isReadable && <p role="status">{pageWords.unreadable}</p>}
      {/* Places on a page are counted from its left, whatever the direction of the desk. */}
      <div
        class="page-scroller"
        dir="ltr"
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={pageWords.pageOf(label, issue)}
      >
        <div
          class={isDrawing ? 'page-sheet is-drawing' : 'page-sheet'}
          ref={sheet}
          style={{ inlineSize: `${100 * zooms[zoom]!}%`, aspectRatio: `${size[0]} / ${size[1]}` }}
          onPointerDown={(event) => {
            if (!isDrawing || event.button !== 0 || (event.target as Element).closest('.page-frame')) return;
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = { screen: [event.clientX, event.clientY], page: pointOf(event) };
          }}
          onPointerMove={(event) => {
            if (from.current) setDrawn(frameBetween(from.current.page, pointOf(event), size));
          }}
          onPointerUp={(event) => {
            const start = from.current;
            from.current = undefined;
            setDrawn(undefined);
            if (!start) return;
            const [x, y] = start.screen;
            if (Math.min(Math.abs(event.clientX - x), Math.abs(event.clientY - y)) < leastDrag) return;
            onChange([...parts, frameBetween(start.page, pointOf(event), size)]);
          }}
          onPointerCancel={() => {
            from.current = undefined;
            setDrawn(undefined);
          }}
        >
          <img
            src={`${deskPath}picture/${picture}`}
            alt=""
            draggable={false}
            onError={() => setIsReadable(false)}
          />
          {parts.map((part, index) => (
            <button
              key={index}
              type="button"
              class="page-frame"
              style={placeOf(part, size)}
              aria-label={`${pageWords.part(index + 1)}: ${part.join(', ')}`}
              aria-describedby={hint}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') {
                  event.preventDefault();
                  replace(index, undefined);
                  if (parts.length > 1) setFocused(Math.max(0, index - 1));
                  else scroller.current?.focus();
                  return;
                }
                const next = frameByKey(part, event, size);
                if (!next) return;
                event.preventDefault();
                replace(index, next);
              }}
            >
              {inLocalFigures(index + 1)}
            </button>
          ))}
          {drawn && <span class="page-frame" style={placeOf(drawn, size)} />}
        </div>
      </div>
      <ol class="frame-list">
        {parts.map((part, index) => (
          <li key={index}>
            <FrameFields
              part={part}
              number={index + 1}
              onChange={(next) => replace(index, next && onPage(next, size))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface FrameFieldsProps {
  readonly part: FramedPart;
  readonly number: number;
  readonly onChange: (part: FramedPart | undefined) => void;
}

/** The numbers of a frame, for those who use no pointer. */
function FrameFields({ part, number, onChange }: FrameFieldsProps) {
  const labels = [pageWords.left, pageWords.top, pageWords.width, pageWords.height];
  return (
    <>
      {labels.map((label, index) => (
        <input
          key={index}
          type="number"
          min={index < 2 ? 0 : 1}
          aria-label={label(number)}
          title={label(number)}
          value={part[index]}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (Number.isFinite(valueAsNumber))
              onChange(part.with(index, Math.round(valueAsNumber)) as unknown as FramedPart);
          }}
        />
      ))}
      <button type="button" aria-label={pageWords.remove(number)} onClick={() => onChange(undefined)}>
        ×
      </button>
    </>
  );
}

function placeOf([left, top, across, down]: FramedPart, [width, height]: PageCard['size']) {
  return {
    left: `${(100 * left) / width}%`,
    top: `${(100 * top) / height}%`,
    width: `${(100 * across) / width}%`,
    height: `${(100 * down) / height}%`,
  };
}
