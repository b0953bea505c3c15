const relative = /((?:^|[\s;}])(?:from|import)\s*\(?\s*)(["'])(\.{1,2}\/[^"'\n]+)\.ts\2/g

/** Source files import each other as `./a.ts`, which Node runs as it is; what is published says `./a.js`. */
export const toJavaScriptPaths = (code: string): string => code.replace(relative, '$1$2$3.js$2')
