let read: () => string | undefined = () => undefined

/** The moment of the past in which the reader is, if any. */
export const momentNow = (): string | undefined => read()

/** The server knows it from the request that runs, the browser from its page. */
export const readMomentFrom = (source: () => string | undefined): void => {
  read = source
}
