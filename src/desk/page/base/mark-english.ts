import { type ComponentChild, h, options, type VNode } from 'preact';
import { type TextAttributes, textAttributes } from './desk-language.ts';
import { isNotedEnglish } from './english-texts.ts';

/**
 * Has every text that is in English in another language’s desk say so, and that it is from left to right: a screen reader reads
 * it with the voice of its language, and its full stop stands at its end. It uses Preact’s option hooks, which see each element
 * as it is made.
 */
export function markEnglish(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode: VNode) => {
    if (typeof vnode.type === 'string') mark(vnode);
    before?.(vnode);
  };
}

interface SpokenProps extends TextAttributes {
  children?: ComponentChild | ComponentChild[];
}

function mark({ props }: VNode<SpokenProps>): void {
  const { children } = props;
  if (props.lang !== undefined) return;
  if (isEnglish(children)) Object.assign(props, textAttributes());
  else if (Array.isArray(children) && children.some(isEnglish))
    props.children = children.map((child: ComponentChild) =>
      isEnglish(child) ? h('span', textAttributes(), child) : child,
    );
}

function isEnglish(child: unknown): boolean {
  return typeof child === 'string' && isNotedEnglish(child);
}
