/** A progress bar. */
export function Bar({
  done,
  of,
  label,
}: {
  readonly done: number;
  readonly of: number;
  readonly label: string;
}) {
  return (
    <p class="progress">
      <progress value={of > 0 ? done : undefined} max={Math.max(of, 1)} aria-label={label} />
      <span class="small">{label}</span>
    </p>
  );
}
