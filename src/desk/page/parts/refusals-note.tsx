interface RefusalsNoteProps {
  readonly title: string;
  readonly refusals: readonly { readonly message: string; readonly advice?: string }[];
}

/** Says why a change is not made, and what to do about each reason, if that is told apart; nothing if there is none. */
export function RefusalsNote({ title, refusals }: RefusalsNoteProps) {
  if (refusals.length === 0) return null;
  return (
    <div class="fault" role="alert">
      <p>{title}</p>
      {refusals.map(({ message, advice }) => (
        <p key={message}>
          {message} {advice}
        </p>
      ))}
    </div>
  );
}
