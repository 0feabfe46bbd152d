// Compounds of verbs that are written with and without the kana of their parts, from the lists of the cabinet notice
// "Okurigana no tsukekata" of 1973 (rules 4, 6 and 7 with what they permit), which as a notice of the state has no copyright. The
// kana that may be left out are in brackets. No longer list may be passed on under a free license; other words are found
// as they are typed.
const compounds = (
  '取(り)引(き) 売(り)上(げ) 申(し)込(み) 受(け)付(け) 割(り)引(き) 引(き)換(え) 打(ち)合(わ)せ 買(い)物 乗(り)換(え) 払(い)込(み) ' +
  '振(り)込(み) 立(ち)入(り) 積(み)立(て) 手続(き) 見積(も)り 申(し)立(て) 割(り)当(て) 取(り)組(み) 取(り)締(ま)り 取(り)消(し) ' +
  '取(り)扱(い) 引(き)上(げ) 引(き)下(げ) 値上(げ) 値下(げ) 売(り)手 買(い)手 書(き)留(め) 組(み)立(て) 繰(り)越(し) 差(し)押(さ)え ' +
  '支払(い) 仕組(み) 締(め)切(り) 積(み)出(し) 届(け)出 問(い)合(わ)せ 呼(び)出(し) 落(ち)葉 贈(り)物 置(き)物 織(り)物 切(り)手 ' +
  '切(り)符 消(し)印 建(て)物 植(え)木 小売(り) 卸売(り) 貸(し)付(け) 借(り)入(れ) 借(り)手 貸(し)手 買(い)上(げ) 買(い)入(れ) ' +
  '立(て)替(え) 乗(り)組(み) 乗(り)継(ぎ) 埋(め)立(て) 浮(き)彫(り) 受(け)取(り) 受(け)入(れ) 打(ち)切(り) 移(り)変(わ)り 落(と)し物 ' +
  '折(り)返(し) 終(わ)り 変(わ)り 代(わ)り 当(た)り 向(か)い 曇(り)空 暮(ら)し向(き) 気持(ち) 心持(ち) 金持(ち) 日当(た)り 雨上(が)り ' +
  '入(り)江 飛(び)火 引(き)渡(し) 巻(き)紙 待(ち)合(い)室 見送(り) 目当(て) 申(し)入(れ) 持(ち)主 役割(り) 読(み)物 賭(け)金'
).split(' ');

/** The spellings of each compound: with all of its kana first, then without some. */
const spellings = compounds.map((compound) =>
  // What is between brackets is at the odd places.
  compound
    .split(/[()]/)
    .reduce<readonly string[]>(
      (all, part, index) => [...all.map((spelling) => spelling + part), ...(index % 2 === 1 ? all : [])],
      [''],
    ),
);

/** Returns the text with each compound in its other spellings. */
export function okuriganaSpellings(text: string): string[] {
  return spellings.flatMap((all) => {
    const found = all.find((spelling) => text.includes(spelling));
    if (found === undefined) return [];
    return all.filter((other) => other !== found).map((other) => text.replace(found, other));
  });
}
