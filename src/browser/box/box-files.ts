// Stands for site-files.ts in a box, because browsers refuse `fetch` on a disk: data come as scripts that register
// themselves, and pages from a hidden frame that sends its own text. Nothing is stored twice for that.

/** The script of the box, whose address says where the box is. It is known only while the script starts. */
const ownScript = document.currentScript as HTMLScriptElement;
const root = new URL('../', ownScript.src);

/** The path of the site’s folder on this disk. */
export const boxBase = root.pathname;
/** The base of the public addresses. */
export const publicBase = document.documentElement.dataset['base'] ?? '/';
// What a browser stores is stored by the base, and another folder is another archive.
document.documentElement.dataset['base'] = boxBase;

/** A page with this fragment is being read by another one. */
const readFragment = '#box-read';
/** In milliseconds. A page that is there answers at once; a browser may say nothing of one that is missing. */
const maxWaitMs = 20_000;
/** Between the end of loading and the page’s own message, which some browsers deliver later, on a busy machine much later. */
const graceMs = 5000;

interface Waiting {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
}

const waiting = new Map<string, Waiting>();

declare global {
  interface Window {
    /** Called by each data file of the box, with a text, or with bytes in base64. */
    backfile?: (path: string, content: string, isBase64?: 1) => void;
  }
}

window.backfile = (path, content, isBase64) => {
  const bytes = isBase64
    ? Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
    : new TextEncoder().encode(content);
  waiting.get(path)?.resolve(bytes);
};

/**
 * Reads the bytes of a file of the site.
 *
 * @throws {Error} if it can’t be read: see {@link isMissing}
 */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = resolved(path);
  const key = decodeURI(url.pathname.slice(boxBase.length));
  const script = document.createElement('script');
  try {
    return await new Promise((resolve, reject) => {
      waiting.set(key, { resolve });
      script.onerror = () => reject(missing(path));
      // It ran, and has not called with this path.
      script.onload = () => reject(missing(path));
      script.src = `${url.pathname}.js`;
      document.head.append(script);
    });
  } finally {
    waiting.delete(key);
    script.remove();
  }
}

/** Reads the beginning of a text file of the site. @throws {Error} like {@link readBytes} */
export async function readStart(path: string, maxBytes: number): Promise<string> {
  const bytes = await readBytes(path);
  return new TextDecoder().decode(bytes.subarray(0, maxBytes), { stream: true });
}

/** Reads a JSON file of the site. @throws {Error} like {@link readBytes} */
export async function readJson(path: string, signal?: AbortSignal): Promise<unknown> {
  const bytes = await readBytes(path);
  signal?.throwIfAborted();
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * Reads a page of the site. Its scripts only send its text, which was sanitized when it was built.
 *
 * @throws {Error} like {@link readBytes}
 */
export async function readPage(path: string): Promise<Document> {
  const url = resolved(path);
  url.hash = readFragment;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  const text = await new Promise<string>((resolve, reject) => {
    const fail = () => reject(missing(path));
    const timer = setTimeout(fail, maxWaitMs);
    addEventListener('message', function receive({ source, data }: MessageEvent<unknown>) {
      if (source !== frame.contentWindow || typeof data !== 'string') return;
      removeEventListener('message', receive);
      clearTimeout(timer);
      resolve(data);
    });
    frame.onload = () => setTimeout(fail, graceMs);
    frame.src = url.href;
    document.body.append(frame);
  }).finally(() => frame.remove());
  const page = new DOMParser().parseFromString(text, 'text/html');
  // Parts of it are shown on this page, which may be in another folder.
  for (const node of page.querySelectorAll('[href]:not([href^="#"]), [src], [srcset]')) {
    for (const name of ['href', 'src']) {
      const value = node.getAttribute(name);
      if (value) node.setAttribute(name, local(new URL(value, url)));
    }
    const sources = node.getAttribute('srcset')?.split(', ');
    if (sources) {
      const resolved = sources.map((source) => source.replace(/^\S+/, (path) => local(new URL(path, url))));
      node.setAttribute('srcset', resolved.join(', '));
    }
  }
  return page;
}

/** Whether a file could not be read because the site does not have it. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && error.cause === 404;
}

/** Sends the text of this page to the page that is reading it. @returns whether it is being read */
export function sendIfRead(): boolean {
  if (location.hash !== readFragment || parent === window) return false;
  parent.postMessage(document.documentElement.outerHTML, '*');
  return true;
}

/** Returns addresses in the box as paths, as scripts make them. */
function local(url: URL): string {
  return url.protocol === 'file:' ? url.pathname + url.search + url.hash : url.href;
}

function resolved(path: string): URL {
  const link = document.createElement('a');
  link.href = path;
  return new URL(link.href);
}

function missing(path: string): Error {
  return new Error(`${path}: not in this box`, { cause: 404 });
}
