import ts from 'typescript';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2024,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  removeComments: true,
  allowJs: true,
};

/** Renames modules that are started by their path: `new URL('./worker.ts', import.meta.url)`. */
const renameUrls: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    if (
      ts.isStringLiteral(node) &&
      ts.isNewExpression(node.parent) &&
      node.parent.expression.getText(file) === 'URL' &&
      node.text.endsWith('.ts')
    )
      return context.factory.createStringLiteral(node.text.replace(/ts$/, 'js'), true);
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(file, visit, context);
};

/**
 * Compiles a module to JavaScript, without checking types. Other modules of ours that it imports or starts end in `.js`
 * then.
 *
 * @throws {Error} with what is wrong with its syntax
 */
export function compileModule(fileName: string, text: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(text, {
    fileName,
    compilerOptions: options,
    reportDiagnostics: true,
    transformers: { before: [renameUrls] },
  });
  for (const { messageText } of diagnostics)
    throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  return outputText;
}
