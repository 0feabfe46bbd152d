/** What a polite program learns from a site before it reads it. It knows the standards, and nothing of who writes them. */
export interface LearnedSignals {
  /** Whether it may fetch an address, by its own name. */
  readonly mayFetch: boolean;
  /** What robots.txt says of uses, by their labels: `train-ai` is `n`. */
  readonly usage: Readonly<Record<string, string>>;
  /** The licenses that hold for all programs. */
  readonly licenses: readonly string[];
}

/**
 * Reads robots.txt as RFC 9309 says, with rules for use (draft-ietf-aipref-attach) and licenses outside of all groups (RSL).
 *
 * @param name the name by which the program follows it
 * @param path of the address on its host
 */
export function readRobots(text: string, name: string, path: string): LearnedSignals {
  const licenses: string[] = [];
  const groups: { names: string[]; rules: [key: string, value: string][] }[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const label = key.toLowerCase();
    if (label === 'user-agent') {
      if (!isNaming) groups.push({ names: [], rules: [] });
      groups.at(-1)!.names.push(value.toLowerCase());
      isNaming = true;
    } else if (label === 'license') {
      if (groups.length === 0) licenses.push(value);
      else groups.at(-1)!.rules.push([label, value]);
    } else if (['allow', 'disallow', 'content-usage'].includes(label)) {
      groups.at(-1)?.rules.push([label, value]);
      isNaming = false;
    }
  }
  const own = groups.filter(({ names }) => names.includes(name.toLowerCase()));
  const rules = (own.length > 0 ? own : groups.filter(({ names }) => names.includes('*'))).flatMap(
    (group) => group.rules,
  );
  const longest = (found: readonly (readonly [allowed: boolean, prefix: string])[]) =>
    found
      .filter(([, prefix]) => prefix !== '' && path.startsWith(prefix))
      .toSorted(([a, one], [b, other]) => other.length - one.length || Number(b) - Number(a))[0];
  const rule = longest(
    rules.filter(([key]) => key.endsWith('allow')).map(([key, prefix]) => [key === 'allow', prefix]),
  );
  const usage = rules
    .filter(([key]) => key === 'content-usage')
    .map(([, value]) =>
      value.startsWith('/') ? (/^(\S+)\s+(.*)$/.exec(value) ?? []).slice(1) : ['/', value],
    )
    .filter(([prefix = '']) => path.startsWith(prefix))
    .flatMap(([, preferences = '']) => preferences.split(',').map((one) => one.trim().split('=')));
  return {
    mayFetch: rule?.[0] ?? true,
    usage: Object.fromEntries(usage) as Record<string, string>,
    licenses,
  };
}

/** What a reservation of rights says of an address: `1` if they are reserved, with the address of a policy. */
export interface LearnedReservation {
  readonly reservation?: string;
  readonly policy?: string;
}

/** Reads the elements of a page, as the TDM Reservation Protocol says. */
export function readReservation(tags: readonly { readonly name?: string; readonly content: string }[]) {
  const of = (asked: string) => tags.filter(({ name }) => name === asked).map(({ content }) => content);
  return { reservation: of('tdm-reservation'), policy: of('tdm-policy') };
}

/** Reads the file at the root of a host, as the TDM Reservation Protocol says: the first rule that matches. */
export function readReservationFile(text: string | undefined, path: string): LearnedReservation {
  const rules = JSON.parse(text ?? '[]') as Record<string, string | number>[];
  const rule = rules.find(({ location }) => path.startsWith(String(location)));
  return rule
    ? { reservation: String(rule['tdm-reservation']), policy: rule['tdm-policy'] as string | undefined }
    : {};
}
