// Questions and requests in scripts without spaces, where the words that only ask are no words of the query: "articles on
// the lighthouse", "what is a lighthouse". What they ask for is found as well.

const chinese = [
  /^(?:关于|關於|有关|有關)(.+?)的?(?:文章|报道|報道|报导|報導|新闻|新聞|消息|资料|資料)?$/u,
  /^(?:什么是|什麼是|谁是|誰是|哪里有|哪裡有)(.+)$/u,
  /^(.+?)(?:是什么|是什麼|是谁|是誰|在哪里|在哪裡)$/u,
];
const japanese = [
  /^(.+?)(?:についての|に関する|に関しての)(?:記事|ニュース|報道|情報)$/u,
  /^(.+?)(?:とは(?:何か|何ですか|なにか)?|はどこですか|はいつですか|は誰ですか)$/u,
];

function asked(text: string, questions: readonly RegExp[]): readonly string[] {
  const found = questions.map((question) => question.exec(text)?.[1]).find((one) => one !== undefined);
  return found === undefined ? [text] : [text, found];
}

/** Returns a Chinese text, and what it asks for if it is a question. */
export function withoutChineseQuestion(text: string): readonly string[] {
  return asked(text, chinese);
}

/** Returns a Japanese text, and what it asks for if it is a question. */
export function withoutJapaneseQuestion(text: string): readonly string[] {
  return asked(text, japanese);
}
