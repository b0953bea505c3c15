import ts from 'typescript'

/**
 * Marks what a module makes at its start as free of side effects, so that a bundler leaves out what nobody uses:
 * `const A = z.string().min(1)` becomes `const A = (() => z.string().min(1))()` with a mark before it.
 *
 * A mark covers one call, and schemas are chains of calls with calls inside; hence the function around them.
 * @see https://github.com/javascript-compiler-hints/compiler-notations-spec
 */
export function markPure(code: string): string {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const made = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer && runsCode(initializer) ? [initializer] : []))
  return made.reduceRight(
    (text, at) =>
      `${text.slice(0, at.getStart())}/* @__PURE__ */ (() => (${text.slice(at.getStart(), at.end)}))()${text.slice(at.end)}`,
    code,
  )
}

/** Whether making a value calls something, or reads a property, which could be a getter. */
function runsCode(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false
  return (
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.forEachChild(node, runsCode) === true
  )
}
