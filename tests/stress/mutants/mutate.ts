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
  /** Whether it is executed when a function is called, and not already when the module is read. */
  readonly inFunction: boolean;
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

/** Methods without which an expression has the same type. */
const droppable = new Set([
  ...['toReversed', 'toSorted', 'slice', 'filter', 'trim', 'trimStart', 'trimEnd', 'normalize'],
  ...['toLowerCase', 'toUpperCase', 'replace', 'replaceAll'],
]);
const otherMethods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
]);
/** The largest number that is changed by one; what counts more is halved and doubled. */
const maxCounted = 9;

/**
 * Returns the mutants of a TypeScript file, in the order of the text: other operators and operands, other conditions and none,
 * dropped calls and results, other numbers and truths. Types are left alone, and what could not be compiled is left out
 * where the text alone tells.
 *
 * @param isChosen returns whether a line, counted from 1, is to be changed
 */
export function mutantsOf(text: string, isChosen: (line: number) => boolean): Mutant[] {
  const file = ts.createSourceFile('mutant.tsx', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, after: string, inFunction: boolean) => {
    const start = node.getStart(file);
    const place = file.getLineAndCharacterOfPosition(start);
    const [line, column] = [place.line + 1, place.character + 1];
    if (isChosen(line))
      mutants.push({ start, end: node.end, line, column, before: node.getText(file), after, inFunction });
  };
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    for (const [changed, after] of changesOf(node, file))
      add(changed, after, inFunction || ts.isFunctionLike(changed.parent));
    node.forEachChild((child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(file, false);
  return mutants.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

type Change = readonly [node: ts.Node, after: string];

function changesOf(node: ts.Node, file: ts.SourceFile): Change[] {
  const textOf = (part: ts.Node) => part.getText(file);
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken, right } = node;
    const operator = textOf(operatorToken);
    const other =
      /^[+-]/.test(operator) && [left, right].some(isWords) ? undefined : otherOperators[operator];
    return [
      ...(other === undefined ? [] : [[operatorToken, other] as const]),
      // Where both sides matter, a test fails without either of them.
      ...(operator === '&&' || operator === '||' ? [[node, `(${textOf(left)})`] as const] : []),
      ...(['&&', '||', '??'].includes(operator) ? [[node, `(${textOf(right)})`] as const] : []),
    ];
  }
  if (ts.isNumericLiteral(node)) return numbersBeside(Number(node.text)).map((one) => [node, one]);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isIfStatement(node)) {
    const negated: Change = [node.expression, `!(${textOf(node.expression)})`];
    return node.elseStatement ? [negated] : [negated, [node.expression, 'false']];
  }
  if (ts.isWhileStatement(node)) return [[node.expression, 'false']];
  if (ts.isConditionalExpression(node)) return [[node.condition, `!(${textOf(node.condition)})`]];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, textOf(node.operand)]];
  if (ts.isExpressionStatement(node) && isCall(node.expression)) return [[node, ';']];
  if (ts.isReturnStatement(node) && node.expression && !isNothing(node.expression))
    return [[node.expression, 'undefined as never']];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && !isNothing(node.body) && !isCall(node.body))
    return [[node.body, 'undefined as never']];
  if (ts.isCallExpression(node)) return changesOfCall(node, textOf);
  return [];
}

function changesOfCall(node: ts.CallExpression, textOf: (part: ts.Node) => string): Change[] {
  if (/^Math\.(?:min|max)$/.test(textOf(node.expression)))
    return node.arguments
      .filter((one) => !ts.isSpreadElement(one))
      .map((one) => [node, `(${textOf(one)})`] as const);
  if (!ts.isPropertyAccessExpression(node.expression) || node.expression.questionDotToken) return [];
  const { expression, name } = node.expression;
  const other = otherMethods.get(textOf(name));
  if (other !== undefined) return [[name, other]];
  return droppable.has(textOf(name)) ? [[node, textOf(expression)]] : [];
}

function numbersBeside(value: number): string[] {
  if (Number.isSafeInteger(value) && value <= maxCounted) return [String(value + 1), `(${value - 1})`];
  return [String(value * 2), String(Number.isSafeInteger(value) ? Math.trunc(value / 2) : value / 2)];
}

/** Whether a result is as good as none: callers can’t tell, or another change is made of it. */
function isNothing(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.FalseKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

function isCall(node: ts.Node): boolean {
  return ts.isCallExpression(ts.isAwaitExpression(node) ? node.expression : node);
}

/** Whether an operand is text, of which nothing can be subtracted. */
function isWords(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return isWords(node.left) || isWords(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}
