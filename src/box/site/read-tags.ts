import { Tokenizer } from 'htmlparser2';

/** An attribute of a tag, with the places of its name and of its value. */
export interface TagAttribute {
  readonly nameStart: number;
  /** Of the value; both are the end of the name if there is none. */
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly value: string;
  /** Of the attribute with its quotes. */
  readonly wholeEnd: number;
}

/** An opening tag. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly attributes: Map<string, TagAttribute>;
}

/** What is called for each tag, in order. */
export interface TagReader {
  readonly open: (tag: Tag, end: number) => void;
  readonly close: (name: string, start: number, end: number) => void;
}

const nothing = () => {};

/** Reads the tags of a page, or of a part of one. */
export function readTags(html: string, reader: TagReader): void {
  let tag: Tag | undefined;
  let name = '';
  let nameStart = 0;
  let valueStart = 0;
  let valueEnd = 0;
  const openEnd = (end: number) => {
    if (tag) reader.open(tag, end + 1);
    tag = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (start, end) => {
        tag = { name: html.slice(start, end), start: start - 1, attributes: new Map() };
      },
      onattribname: (start, end) => {
        name = html.slice(start, end);
        nameStart = start;
        valueStart = -1;
        valueEnd = end;
      },
      onattribdata: (start, end) => {
        if (valueStart < 0) valueStart = start;
        valueEnd = end;
      },
      onattribend: (_quote, wholeEnd) => {
        const start = valueStart < 0 ? valueEnd : valueStart;
        const value = html.slice(start, valueEnd);
        tag?.attributes.set(name, { nameStart, start, end: valueEnd, value, wholeEnd });
      },
      onopentagend: openEnd,
      onselfclosingtag: openEnd,
      onclosetag: (start, end) => {
        reader.close(html.slice(start, end), start - 2, html.indexOf('>', end) + 1);
      },
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}
