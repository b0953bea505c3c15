import type { Encoding } from './answer.ts'
import type { HeaderList, KeptAnswer } from './kept-answers.ts'

/** What a kept answer comes to for one request. */
export type Form = { status: 200 | 304; headers: HeaderList; encoding: Encoding | undefined }

/** How somebody who accepts these encodings, and has these validators, is to be answered. */
export function formWanted(
  kept: KeptAnswer,
  acceptEncoding: string | undefined,
  ifNoneMatch: string | undefined,
): Form {
  const encoding = kept.compressible ? encodingWanted(acceptEncoding) : undefined
  const status = isKnown(ifNoneMatch, kept.etag) ? 304 : 200
  return { status, headers: kept.headers(status, encoding), encoding }
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
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' ||
    ifNoneMatch
      .split(',')
      .some((tag) => /^\s*(?:W\/)?"([\w-]{27})(?:-br|-gzip)?"\s*$/.exec(tag)?.[1] === etag))
