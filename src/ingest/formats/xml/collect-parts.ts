import { TextWindow } from '../../source/text-window.ts';
import type { XmlElement, XmlFault, XmlPart } from './xml-element.ts';
import { canonicalName, type Namespaces, withDeclared } from './xml-names.ts';
import { type XmlFileFault, xmlFileText, type XmlItemFault, xmlItemText } from '../../contract/xml-faults.ts';

/** Thrown to stop reading a file that can't be read further. */
export class UnreadableXml extends Error {
  readonly values: XmlFileFault;

  constructor(values: XmlFileFault) {
    super(xmlFileText(values));
    this.values = values;
  }
}

/** The outer elements of RSS, RSS 1.0 and Atom. Their children are parts. */
const frames = new Set(['rss', 'rdf:RDF', 'channel', 'feed']);
const records = new Set(['item', 'entry']);

/** In UTF-16 code units. A long book has about two million. */
const maxTextUnits = 16_000_000;
/** The maximum nesting of elements in a part. HTML is usually text here, and has a limit of its own. */
const maxDepth = 500;
/** Each open element slows the parser down. */
const maxOpenElements = 10_000;

type PartRole = 'frame' | 'part' | 'inner' | 'outside';

interface OpenPart {
  readonly element: XmlElement & { readonly children: (XmlElement | string)[] };
  readonly namespaces: Namespaces;
  /** The language and base that it and the elements around it state. */
  readonly inherited: Readonly<Record<string, string>>;
  /** Where its tag ends. An element that closes there is self-closing: `<br/>`. */
  readonly tagEnd: number;
  role: PartRole;
}

/**
 * Assembles parser events into parts, and records what is wrong with each. Positions are UTF-16 code units of
 * the text.
 */
export class PartCollector {
  /** Whether there was a known outer element. */
  framed = false;
  readonly window = new TextWindow();
  readonly #open: OpenPart[] = [];
  #inAtom = false;
  #ended = false;
  #ready: XmlPart[] = [];
  #faults: XmlFault[] = [];
  #partStart = 0;
  /** Where the open part is among the open elements; undefined if there is none. */
  #partIndex: number | undefined;

  /** Returns the parts completed since the last call. */
  release(): readonly XmlPart[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  /** Marks that elements closing from now on do so because the text ended. */
  end(): void {
    this.#ended = true;
  }

  /** Marks that a tag starts at a position; the rest of it may follow much later. */
  reach(place: number): void {
    if (!this.#isInPart()) this.window.keepFrom(place);
  }

  /**
   * @param place where its tag starts
   * @throws {UnreadableXml} if reading can't continue
   */
  open(written: string, attributes: Readonly<Record<string, string>>, place: number, tagEnd: number): void {
    if (this.#open.length >= maxOpenElements)
      throw new UnreadableXml({ which: 'deep', most: maxOpenElements });
    const parent = this.#open.at(-1);
    if (!parent) this.#inAtom = /^(?:[\w-]+:)?feed$/.test(written);
    const namespaces = withDeclared(parent?.namespaces ?? {}, attributes);
    const name = canonicalName(written, namespaces, this.#inAtom);
    if (records.has(name)) this.#abandon({ which: 'next' });
    const role = this.#roleOf(name, parent);
    if (role === 'frame') this.framed = true;
    if (role === 'part') this.#begin(place);
    else if (role !== 'inner') this.window.forget();
    const line = this.window.lineAt(place);
    const inherited = withInherited(parent?.inherited ?? {}, attributes);
    const own = role === 'part' ? { ...inherited, ...attributes } : attributes;
    if (role === 'part') this.#partIndex = this.#open.length;
    const element = { name, attributes: own, children: [], line };
    this.#open.push({ element, namespaces, inherited, tagEnd, role });
    if (role === 'inner' && this.#open.length > maxDepth) this.#abandon({ which: 'deep', most: maxDepth });
  }

  close(isImplied: boolean, place: number): void {
    const closed = this.#open.pop();
    if (!closed) return;
    const { element, role, tagEnd } = closed;
    if (role === 'frame' || role === 'outside') return;
    if (this.#ended) this.#note(element, { which: 'cut' });
    else if (isImplied && place !== tagEnd) this.#note(element, { which: 'unclosed', element: element.name });
    if (role === 'inner') this.#open.at(-1)!.element.children.push(element);
    else this.#finish(element, this.window.slice(this.#partStart, place));
  }

  addText(text: string, place: number): void {
    const open = this.#open.at(-1);
    if (!open || !this.#isInPart()) return;
    if (place - this.#partStart > maxTextUnits) {
      this.#abandon({ which: 'long', most: maxTextUnits / 1e6 });
      return;
    }
    const { children } = open.element;
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }

  #roleOf(name: string, parent: OpenPart | undefined): PartRole {
    if (!parent) return frames.has(name) ? 'frame' : 'outside';
    if (parent.role === 'frame') return frames.has(name) ? 'frame' : 'part';
    if (parent.role === 'outside') return this.framed && records.has(name) ? 'part' : 'outside';
    return 'inner';
  }

  #isInPart(): boolean {
    const role = this.#open.at(-1)?.role;
    return role === 'part' || role === 'inner';
  }

  #begin(place: number): void {
    this.#faults = [];
    this.#partStart = place;
    this.window.keepFrom(place);
  }

  #note({ line }: XmlElement, values: XmlItemFault): void {
    // An element that ends early leaves its ancestors open as well.
    const text = xmlItemText(values);
    if (!this.#faults.some((fault) => xmlItemText(fault.values) === text))
      this.#faults.push({ line, values });
  }

  #finish(element: XmlElement, source: string): void {
    this.#partIndex = undefined;
    this.#ready.push({ element, source, faults: this.#faults });
    this.window.forget();
  }

  /** Gives up the open part, and skips the rest of it. */
  #abandon(values: XmlItemFault): void {
    const index = this.#partIndex;
    if (index === undefined) return;
    const { element } = this.#open[index]!;
    this.#note(element, values);
    for (const open of this.#open.slice(index)) open.role = 'outside';
    this.#finish({ ...element, children: [] }, '');
  }
}

/** Adds the language and the base that an element states to those of its parent. */
function withInherited(
  parent: OpenPart['inherited'],
  attributes: Readonly<Record<string, string>>,
): OpenPart['inherited'] {
  const stated = ['xml:lang', 'xml:base'].filter((name) => attributes[name] !== undefined);
  if (stated.length === 0) return parent;
  return { ...parent, ...Object.fromEntries(stated.map((name) => [name, attributes[name]!])) };
}
