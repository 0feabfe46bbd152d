import { useId } from 'preact/hooks';
import { useAnswer } from '../base/use-answer.ts';

interface MenuFieldProps {
  /** What the text field shares with other fields. */
  readonly shared: object;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The address to which a menu leads; own pages, kinds and topics are proposed by name. */
export function MenuField({ shared, value, onChange }: MenuFieldProps) {
  const id = useId();
  const { output = [] } = useAnswer('settings/links', null);
  return (
    <>
      <input
        {...shared}
        type="text"
        autocomplete="off"
        list={`${id}-links`}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={`${id}-links`}>
        {output.map(({ to, name }) => (
          <option key={to} value={to}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
