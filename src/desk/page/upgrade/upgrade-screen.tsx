import { useAnswer } from '../base/use-answer.ts';
import { LastUpgradeNote } from './last-upgrade-note.tsx';
import { ProgramForm } from './program-form.tsx';
import { upgradeWords } from './upgrade-words.ts';

/** The Upgrade screen: which program an archive has, and how it gets a new one. */
export function UpgradeScreen() {
  const { output } = useAnswer('upgrade/show', null);
  if (!output) return <h1>{upgradeWords.title}</h1>;
  const { version, last, isPackage } = output;
  return (
    <>
      <h1>{upgradeWords.title}</h1>
      <p>{upgradeWords.installed(version)}</p>
      {last && <LastUpgradeNote last={last} />}
      <p class="work-note">{isPackage ? upgradeWords.note : upgradeWords.repository}</p>
      {isPackage && <ProgramForm />}
    </>
  );
}
