import { PathForm } from '../parts/path-form.tsx';
import { togetherWords } from './together-words.ts';

interface ConnectStepsProps {
  readonly isAtWork: boolean;
  readonly onConnect: (address: string) => void;
}

/** The first connection with a place that is shared: an empty project there, and its address. */
export function ConnectSteps({ isAtWork, onConnect }: ConnectStepsProps) {
  const { title, steps, address, addressNote, action } = togetherWords.connect;
  return (
    <section class="publish-report">
      <h2>{togetherWords.others}</h2>
      <p class="work-note">{togetherWords.alone}</p>
      <ol class="desk-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <PathForm
        title={title}
        notes={[]}
        label={address}
        note={addressNote}
        action={action}
        isAtWork={isAtWork}
        isRequired
        onSubmit={onConnect}
      />
    </section>
  );
}
