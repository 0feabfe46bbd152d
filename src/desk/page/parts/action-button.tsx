interface ActionButtonProps {
  readonly label: string;
  /** The keys that do the same, the one that is shown first: `Enter a`. */
  readonly keys?: string | undefined;
  /** Whether it is the action that is most likely meant. */
  readonly isFirst?: boolean;
  readonly onClick: () => void;
}

/** A button that shows the key that does the same, if there is one. */
export function ActionButton({ label, keys, isFirst, onClick }: ActionButtonProps) {
  const key = keys?.split(' ')[0]!.replace('Shift+', '').replace('Escape', 'Esc');
  return (
    <button type="button" class={isFirst ? 'first' : undefined} onClick={onClick} aria-keyshortcuts={keys}>
      {label}
      {key !== undefined && ' '}
      {key !== undefined && <kbd>{key}</kbd>}
    </button>
  );
}
