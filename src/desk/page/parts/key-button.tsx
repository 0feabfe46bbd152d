interface KeyButtonProps {
  /** The keys that do the same, the one that is shown first: `Enter a`. */
  readonly keys: string | undefined;
  readonly label: string;
  readonly isFirst?: boolean;
  readonly onClick: () => void;
}

/** A button that shows the key that does the same. */
export function KeyButton({ keys, label, isFirst, onClick }: KeyButtonProps) {
  const key = keys?.split(' ')[0]!.replace('Shift+', '').replace('Escape', 'Esc');
  return (
    <button type="button" class={isFirst ? 'first' : undefined} onClick={onClick} aria-keyshortcuts={keys}>
      {label} {key !== undefined && <kbd>{key}</kbd>}
    </button>
  );
}
