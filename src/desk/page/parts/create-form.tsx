import type { ComponentChildren } from 'preact';
import { navigate, whileHere } from '../base/navigate.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from './fault-notes.tsx';

interface CreateFormProps {
  /** The label of the button. */
  readonly action: string;
  /** Creates what was typed, and returns the address of the screen where it is open. */
  readonly onCreate: () => Promise<string>;
  readonly children: ComponentChildren;
  /** What stands beside the button. */
  readonly beside?: ComponentChildren;
}

/** A form that creates something and opens it, unless the keeper has left the screen meanwhile. */
export function CreateForm({ action, onCreate, children, beside }: CreateFormProps) {
  const [fault, attempt] = useAttempt();
  const create = (event: Event) => {
    event.preventDefault();
    const open = whileHere(navigate);
    void attempt(async () => open(await onCreate()));
  };
  return (
    <form class="desk-form" onSubmit={create}>
      {children}
      <FaultNote fault={fault} />
      <p class="desk-actions">
        <button type="submit" class="first">
          {action}
        </button>
        {beside}
      </p>
    </form>
  );
}
