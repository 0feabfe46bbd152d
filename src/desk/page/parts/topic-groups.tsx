import type { TopicBranch } from '../../api/records.ts';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { formWords } from './form-words.ts';

interface TopicGroupsProps {
  /** The ids of the topics of the article. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** All topics of the archive by the broad topics above them, to be ticked. */
export function TopicGroups({ chosen, onChange }: TopicGroupsProps) {
  const { output = [] } = useAnswer('records/topics', null, content.value.version);
  if (output.length === 0) return null;
  const groups = output.filter(({ below }) => below.length > 0);
  const alone = output.filter(({ below }) => below.length === 0);
  const tick = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const box = ({ id, label }: Pick<TopicBranch, 'id' | 'label'>) => (
    <label key={id} class="topic-tick">
      <input type="checkbox" checked={chosen.includes(id)} onChange={() => tick(id)} /> {label}
    </label>
  );
  return (
    <details class="topic-groups">
      <summary>{formWords.topics}</summary>
      {groups.map((group) => (
        <fieldset key={group.id}>
          <legend>{group.label}</legend>
          {[group, ...narrowerThan(group)].map(box)}
        </fieldset>
      ))}
      {alone.length > 0 && (
        <fieldset>
          <legend>{groups.length > 0 ? formWords.otherTopics : formWords.allTopics}</legend>
          {alone.map(box)}
        </fieldset>
      )}
    </details>
  );
}

/** Returns all topics below one, each once. */
function narrowerThan({ below }: TopicBranch): readonly TopicBranch[] {
  const all = below.flatMap((branch) => [branch, ...narrowerThan(branch)]);
  return [...new Map(all.map((branch) => [branch.id, branch])).values()];
}
