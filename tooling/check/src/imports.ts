import ts from 'typescript'
import type { File } from './workspace.ts'

/** One import, re-export or `import()` of a file. */
export type Import = { specifier: string; line: number; typeOnly: boolean }

/** Finds what a TypeScript, JavaScript or Svelte file imports. */
export function importsOf(file: File): Import[] {
  const source = ts.createSourceFile(
    file.path,
    scripts(file),
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.TS,
  )
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const { line } = source.getLineAndCharacterOfPosition(specifier.getStart(source))
    found.push({ specifier: specifier.text, line: line + 1, typeOnly })
  }
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The scripts of a component, on the lines that they have in the file. */
function scripts({ path, text }: File) {
  if (!path.endsWith('.svelte')) return text
  let end = 0
  let code = ''
  for (const script of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = script.index + script[0].indexOf('>') + 1
    const body = script[1] ?? ''
    code += text.slice(end, start).replace(/[^\n]/g, '') + body
    end = start + body.length
  }
  return code
}
