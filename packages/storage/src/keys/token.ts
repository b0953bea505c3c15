import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
const form = /^torg_([a-z2-9]{8})_([\w-]{43})$/

/** A new token: `torg_`, eight characters that name it, and 256 bits that nobody guesses. */
export function makeToken(): { id: string; secret: string; token: string } {
  const id = [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length]).join('')
  const secret = randomBytes(32).toString('base64url')
  return { id, secret, token: `torg_${id}_${secret}` }
}

export function readToken(token: string): { id: string; secret: string } | undefined {
  const [, id, secret] = form.exec(token) ?? []
  return id === undefined || secret === undefined ? undefined : { id, secret }
}

/** A digest is enough where the secret is random: no list of words leads back to it. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Whether a secret is the one of a hash, in a time that does not tell how much of it is right. */
export const isSecretOf = (secret: string, hash: string): boolean => {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(hash)]
  return given.length === kept.length && timingSafeEqual(given, kept)
}
