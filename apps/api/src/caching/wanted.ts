import type { Encoding } from './answer.ts'
import type { Form, KeptAnswer } from './kept-answers.ts'

/** How somebody who accepts these encodings, and has these validators, is to be answered. */
export function formWanted(
  kept: KeptAnswer,
  acceptEncoding: string | undefined,
  ifNoneMatch: string | undefined,
): Form {
  const encoding = kept.compressible ? encodingWanted(acceptEncoding) : undefined
  return kept.form(ifNoneMatch !== undefined && isKnown(ifNoneMatch, kept) ? 304 : 200, encoding)
}

function encodingWanted(accepted: string | undefined): Encoding | undefined {
  if (accepted === undefined) return undefined
  const wanted = accepted
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return wanted.includes('br') ? 'br' : wanted.includes('gzip') ? 'gzip' : undefined
}

/** Whether the asker has this body already, in whichever encoding. */
const isKnown = (ifNoneMatch: string, { etag, validators }: KeptAnswer): boolean =>
  validators.includes(ifNoneMatch) ||
  ifNoneMatch.trim() === '*' ||
  ifNoneMatch.split(',').some((tag) => /^\s*(?:W\/)?"([\w-]{27})(?:-br|-gzip)?"\s*$/.exec(tag)?.[1] === etag)
