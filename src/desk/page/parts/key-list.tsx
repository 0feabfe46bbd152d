import { words } from '../base/words.ts';

/** The list of keyboard shortcuts beside a screen. */
export function KeyList({ keys }: { readonly keys: readonly (readonly [key: string, what: string])[] }) {
  return (
    <aside class="key-list" aria-label={words.parts.keys}>
      <h2 class="label">{words.parts.keys}</h2>
      <dl>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
