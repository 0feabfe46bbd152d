import type { ReturnPreview } from '../../api/backup.ts';
import { backupWords } from './backup-words.ts';
import { ReturnPanel } from './return-panel.tsx';
import { localTime } from '../base/local-texts.ts';

interface CopyPreviewProps {
  readonly preview: ReturnPreview;
  readonly isAtWork: boolean;
  readonly onReturn: (mayLose: boolean) => void;
  readonly onLeave: () => void;
}

/** What bringing back a copy would do. */
export function CopyPreview({ preview, ...rest }: CopyPreviewProps) {
  const { made, isTextOnly, leftOut, refusals } = preview;
  const lists = preview.lists.filter(({ count }) => count > 0);
  const has = (change: string) => lists.some((list) => list.change === change);
  const question = !has('uncovered')
    ? has('removed')
      ? backupWords.mayRemove
      : undefined
    : has('removed')
      ? backupWords.mayLose
      : backupWords.mayPublish;
  return (
    <ReturnPanel
      {...rest}
      title={backupWords.previewTitle(localTime(made))}
      notes={[
        ...(isTextOnly ? [backupWords.textOnly] : []),
        ...(leftOut.length > 0 ? [backupWords.leftOut(leftOut.slice(0, 10), leftOut.length > 10)] : []),
      ]}
      lists={lists.map(({ change, count, paths }) => ({
        text: backupWords.lists[change](count),
        isLoss: change === 'uncovered' || change === 'removed',
        items: count > paths.length ? [...paths, backupWords.more(count - paths.length)] : paths,
      }))}
      refusals={refusals}
      question={question}
    />
  );
}
