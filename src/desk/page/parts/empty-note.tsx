interface EmptyNoteProps {
  /** What will be here. */
  readonly text: string;
  /** The ways to get there. */
  readonly ways: readonly { readonly href: string; readonly label: string }[];
}

/** Says on a screen that has nothing yet what will be there, and gives the way. */
export function EmptyNote({ text, ways }: EmptyNoteProps) {
  return (
    <div class="empty-note work-note">
      <p>{text}</p>
      <ul>
        {ways.map(({ href, label }) => (
          <li key={label}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
