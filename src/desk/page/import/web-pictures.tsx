import { useAnswer } from '../base/use-answer.ts';
import { CheckField, LabeledField } from '../parts/labeled-field.tsx';
import { importWords } from './import-words.ts';

/** Whether to fetch the pictures that are on the web, and how their hosts reach the keeper. */
export interface PictureChoice {
  readonly isWanted: boolean;
  /** As typed; undefined if the keeper has not typed anything. */
  readonly contact?: string;
}

interface WebPicturesProps {
  /** The number of articles with such pictures. */
  readonly articles: number;
  /** Whether the articles are imported already, so that the pictures are fetched at once. */
  readonly isImported: boolean;
  readonly choice: PictureChoice;
  readonly onChange: (choice: PictureChoice) => void;
  readonly onFetch: () => void;
}

/** Offers to fetch the pictures of articles that are on the web. */
export function WebPictures({ articles, isImported, choice, onChange, onFetch }: WebPicturesProps) {
  const { output } = useAnswer('import/choices', null);
  const contact = choice.contact ?? output?.contact ?? '';
  const words = importWords.webPictures;
  const contactField = (
    <LabeledField
      label={words.contact}
      note={words.contactNote}
      value={contact}
      isPath
      onInput={(typed) => onChange({ ...choice, contact: typed })}
    />
  );
  return (
    <section aria-labelledby="web-pictures">
      <h3 id="web-pictures">{words.title}</h3>
      <p class="work-note">{words.note(articles)}</p>
      {!isImported && (
        <CheckField
          label={words.fetch}
          isChecked={choice.isWanted}
          onChange={(isWanted) => onChange({ isWanted, contact })}
        />
      )}
      {(isImported || choice.isWanted) && contactField}
      {isImported && (
        <p class="desk-actions">
          <button type="button" disabled={contact.trim() === ''} onClick={onFetch}>
            {words.fetchNow}
          </button>
        </p>
      )}
    </section>
  );
}
