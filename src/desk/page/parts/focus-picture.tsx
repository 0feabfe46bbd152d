import { useState } from 'preact/hooks';
import { formWords } from './form-words.ts';

interface FocusPictureProps {
  /** The address of the picture. */
  readonly source: string;
  /** `30% 40%`; empty if none is stated. */
  readonly focus: string;
  readonly onChange: (focus: string) => void;
}

const middle = 50;
const step = 5;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** A picture on which a click, or the arrow keys, state the point that stays in sight where it is shown cropped. */
export function FocusPicture({ source, focus, onChange }: FocusPictureProps) {
  const [isShown, setIsShown] = useState(true);
  const [, left, top] = /^(\d{1,3})% (\d{1,3})%$/.exec(focus) ?? [];
  const isStated = left !== undefined && top !== undefined;
  const state = (x: number, y: number) => {
    const share = (value: number) => `${Math.round(Math.min(100, Math.max(0, value)))}%`;
    onChange(`${share(x)} ${share(y)}`);
  };
  if (!isShown) return null;
  return (
    <button
      type="button"
      class="focus-picture"
      aria-label={formWords.focus(focus)}
      onClick={({ currentTarget, clientX, clientY, detail }) => {
        // A click by key has no place.
        if (detail === 0) return;
        const { x, y, width, height } = currentTarget.getBoundingClientRect();
        state((100 * (clientX - x)) / width, (100 * (clientY - y)) / height);
      }}
      onKeyDown={(event) => {
        const move = steps[event.key];
        if (!move) return;
        event.preventDefault();
        state(Number(left ?? middle) + move[0], Number(top ?? middle) + move[1]);
      }}
    >
      <img src={source} alt="" onError={() => setIsShown(false)} />
      {isStated && <span style={{ left: `${left}%`, top: `${top}%` }} />}
    </button>
  );
}
