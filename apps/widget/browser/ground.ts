import { afterAll, beforeAll } from 'vitest'
import { type Ground, openGround, type VisitOptions } from './open.ts'
import type { Answer } from './stand-in.ts'

/**
 * The stand-in for the API on one origin, the host on another, and a browser. Made before the tests of a file and
 * gone after them.
 */
export function ground() {
  let made: Ground | undefined
  const get = () => {
    if (!made) throw new Error('The ground exists only while tests run')
    return made
  }
  beforeAll(async () => {
    made = await openGround()
  })
  afterAll(() => made?.close())
  return {
    get opened() {
      return get()
    },
    get api() {
      return get().api
    },
    visit: (path: string, options?: VisitOptions) => get().visit(path, options),
    answering: (answer: Answer) => get().api.answering(answer),
  }
}
