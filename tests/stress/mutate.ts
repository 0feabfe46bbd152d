import ts from 'typescript';

/** A small change to a program that its tests should notice. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  /** Counted from 1, as the column. */
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

const otherOperators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
  '+=': '-=',
  '-=': '+=',
};

/**
 * Returns the mutants of a TypeScript file, in the order of the text: other operators and operands, negated conditions,
 * dropped calls and results, numbers that are off by one. Types are left alone.
 *
 * @param isChosen returns whether a line, counted from 1, is to be changed
 */
export function mutantsOf(text: string, isChosen: (line: number) => boolean): Mutant[] {
  const file = ts.createSourceFile('mutant.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, after: string) => {
    const start = node.getStart(file);
    const place = file.getLineAndCharacterOfPosition(start);
    const [line, column] = [place.line + 1, place.character + 1];
    if (isChosen(line))
      mutants.push({ start, end: node.end, line, column, before: node.getText(file), after });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const [changed, after] of changesOf(node, file)) add(changed, after);
    node.forEachChild(visit);
  };
  visit(file);
  return mutants.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Change = readonly [node: ts.Node, after: string];

function changesOf(node: ts.Node, file: ts.SourceFile): Change[] {
  const textOf = (part: ts.Node) => part.getText(file);
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const other = otherOperators[textOf(operatorToken)];
    const isJoint = ['&&', '||', '??'].includes(textOf(operatorToken));
    return [
      ...(other === undefined ? [] : [[operatorToken, other] as const]),
      // Where both sides matter, a test fails without either of them.
      ...(isJoint ? [[node, textOf(left)] as const, [node, `(${textOf(right)})`] as const] : []),
    ];
  }
  if (ts.isNumericLiteral(node)) {
    const value = Number(node.text);
    return Number.isSafeInteger(value)
      ? [
          [node, String(value + 1)],
          [node, `(${value - 1})`],
        ]
      : [];
  }
  if (ts.isIfStatement(node) || ts.isWhileStatement(node))
    return [[node.expression, `!(${textOf(node.expression)})`]];
  if (ts.isConditionalExpression(node)) return [[node.condition, `!(${textOf(node.condition)})`]];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, textOf(node.operand)]];
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [[node, ';']];
  if (ts.isReturnStatement(node) && node.expression) return [[node.expression, 'undefined as never']];
  if (ts.isCallExpression(node) && /^Math\.(?:min|max)$/.test(textOf(node.expression)))
    return node.arguments.map((one) => [node, `(${textOf(one)})`] as const);
  return [];
}
