/** A name of fiction, and its parts. */
export interface FramedName {
  readonly kind: string;
  readonly given: string;
  readonly family: string;
  readonly whole: string;
  readonly alias?: string;
}

/** Names of many kinds. All of them are fiction. */
export const framedNames: readonly FramedName[] = [
  { kind: 'plain', given: 'Quorla', family: 'Zembrak', whole: 'Quorla Zembrak', alias: 'Q. M. Zembrak' },
  { kind: 'common', given: 'Rose', family: 'Hunter', whole: 'Rose May Hunter' },
  { kind: 'double', given: 'Anna-Lisa', family: 'Vexel-Quorpen', whole: 'Anna-Lisa Vexel-Quorpen' },
  { kind: 'particle', given: 'Anselmo', family: 'van der Quorpen', whole: 'Anselmo van der Quorpen' },
  { kind: 'accented', given: 'Zoé', family: 'Krämbëk', whole: 'Zoé Krämbëk', alias: 'O’Krämbëk' },
  { kind: 'cyrillic', given: 'Зоринда', family: 'Квиловак', whole: 'Зоринда Квиловак' },
  { kind: 'arabic', given: 'زورين', family: 'الزمبراك', whole: 'زورين الزمبراك' },
  { kind: 'hebrew', given: 'זורינה', family: 'צמברקין', whole: 'זורינה צמברקין' },
  { kind: 'han', given: '文火', family: '李', whole: '李文火' },
];

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Returns texts in Markdown in which a name stands, or something that only looks like it. */
export function framesOf({ given, family, whole }: FramedName): readonly string[] {
  const core = family.split(/[ -]/).at(-1)!;
  const half = Math.ceil(core.length / 2);
  const [first, rest] = [core.slice(0, half), core.slice(half)];
  const [g, f] = [given[0]!, capitalized(core)[0]!];
  const [small, joined] = [core.toLowerCase(), `${given}${family}`.replace(/[\s’-]/g, '')];
  return [
    // Texts of prose.
    `${whole} drove. ${family} slept.`,
    `It was ${given}. It was ${given}, again: “${given}!” And ${given.toUpperCase()}.`,
    `The boat of ${whole}’s mother, and ${family}'s own; the ${family}s came.`,
    `${family}, ${given}, and ${whole.toUpperCase()}; ${whole.toLowerCase()}.`,
    `As ${whole}, pilot, said. Als ${whole} kam, the ${family} of ${whole} left for ${family}.`,
    `Mr. ${family}, Mrs ${family}, Dr. ${given} ${family}, Frau ${family} and Ms ${given} drove.`,
    `${g}. ${family}, ${g}.${f}., ${g}${f}, ${g}. ${f}. and ${g}. ${f}. Tarn; the ${g}${f}X and ${g}.${f}.X. too.`,
    `“Zip” ${family}, (Zip) ${family}, Zip ${family} and Zip-${family}. Then Bill ${family} and X. ${family}.`,
    `On Monday ${family} came. Meanwhile ${family} slept. Tarnwick ${family} and Tarnwick-${family}. The ${family} Board; ${family} Monday.`,
    `${given} Tarnwick and ${given} Oldwick met ${given} Monday, ${given}-Tarnwick and ${given}\nTarnwick.`,
    `Ada ${family} met ${family} Works, ${family} Shipyards and ${family} ${given}.`,
    `A ${small}, some ${small}s, ${given.toLowerCase()} and ${small}gate; un${small}ed.`,
    `${core}k, ${core.slice(0, -1)}, ${core.slice(1)}, ${core}gate, Pro-${core} and x${core}; ${first}x${rest}.`,
    `${given} and ${family} were two: ${given} or ${family}, ${given} & ${family}; ${given}, ${family}.`,
    `${first}-\n${rest} drove, ${first}- ${rest} slept, ${first}\u00AD${rest} too, and ${first}\u2011${rest}.`,
    `${[...core].join(' ')} and ${[...core].join('.')} and ${[...core].join('-')}.`,
    // Markup.
    `**${given}** *${family}*, ~~${whole}~~ and **${first}**${rest}; \`${whole}\`.`,
    `So ***${first}**${rest}* drove.`,
    `## So ${given}\n\n${family} drove.\n\n### ${whole}\n\nIt was so.`,
    `- So ${given}\n- ${family} drove.\n  - ${whole}\n\n1. ${family}\n2. ${given}`,
    `> ${whole} said:\n> “${given}\n> ${family} left.”\n>\n> — ${family}`,
    `| Who | What |\n|---|---|\n| ${family}, ${given} | boat |\n| ${given} | ${family} |`,
    `[${whole}](entity:p-17), [her](entity:p-17), [${family}](entity:other-family) and [Ada ${family}](entity:other-family).`,
    `See [it](https://example.com/${encodeURIComponent(given)}-${encodeURIComponent(small)}/), <https://${small}.example/> and [${family}][1].\n\n[1]: https://example.com/?q=${encodeURIComponent(whole)} "${whole}"`,
    `A note.[^1] Another.[^${small}]\n\n[^1]: Of ${whole}.\n\n[^${small}]: Of ${family}.`,
    `<p title="${whole}">${given} <b>${family}</b></p>\n\n<!-- ${whole} -->\n\nSo <em>${family}</em>.`,
    `${given}&nbsp;${family}, ${given}&#32;${family}, ${given}\\\n${family} and ${given}\u00A0 ${family}.`,
    `\`\`\`\n${whole}\n\`\`\`\n\n    ${family}\n\nSo it was.`,
    // Addresses, handles and what is joined.
    `Ask @${small}, #${small}, @${joined}, ${small}@mail.example or mr${small}@mail.example.`,
    `So said ${joined}, ${joined}1980, ${g}${core}, ${small}_${given.toLowerCase()} and ${joined.toLowerCase()}.`,
    `At www.${small}.example/${given.toLowerCase()}, /articles/${small}-sails/ and ${small}.pdf.`,
    // Signs.
    `${[...whole].join('\u200B')}, ${[...core].join('\u00AD')} and ${whole.normalize('NFD')}.`,
    `${whole.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))}, ${core.replace('a', 'а').replace('e', 'е').replace('o', '0')}.`,
    `“${whole},” he said; ‘${family}’: (${given}) [${family}] {${whole}} ${family}…${given}—${family}`,
    `So /${family}/ and ${family}/${given}.`,
    // Sentences of several, and long ones.
    `It rained. ${given} drove! Did ${family} sleep? So it was, e.g. in May. Nobody came.`,
    `${'So it was, and it was so. '.repeat(3)}${'and on it went '.repeat(30)}past ${given} ${'and on it went '.repeat(20)}.`,
    // Other scripts’ prefixes and endings.
    `So ו${family} and ול${family}; و${family} and ب${family}; ${family}a, ${family}ом, ${family}ová, ${family}’in, ${family}s’.`,
    `${whole}さん、${family}氏、${given}は言った。「${whole}」（${family}）${family}・${given}。`,
    `Nobody is here, but a quay.`,
  ];
}
