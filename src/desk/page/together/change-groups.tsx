import type { ChangeGroup } from '../../api/together.ts';
import { togetherWords } from './together-words.ts';

/** Changed files by what they are, each group with its titles. */
export function ChangeGroups({ groups }: { readonly groups: readonly ChangeGroup[] }) {
  return (
    <>
      {groups.map((group) => (
        <details key={`${group.sort} ${group.state}`}>
          <summary>{togetherWords.group(group.sort, group.state, group.count)}</summary>
          <ul class="publish-addresses">
            {group.items.map((item, index) => (
              <li key={index}>{item}</li>
            ))}
          </ul>
          {group.count > group.items.length && (
            <p class="small">{togetherWords.more(group.count - group.items.length)}</p>
          )}
        </details>
      ))}
    </>
  );
}
