let read: () => string | undefined = () => undefined

/** The moment of the past in which the reader is, if any. */
export const momentNow = (): string | undefined => read()

/** Links are made where nothing of the server may be imported; the server says here how it knows. */
export const readMomentFrom = (source: () => string | undefined): void => {
  read = source
}
