import fc from 'fast-check'

const two = (value: number) => String(value).padStart(2, '0')
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2040 }).map(String),
  fc.constantFrom('XXXX', '202X', '19XX'),
)
const exactDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })

/** Any calendar day from 1990 to 2040. */
export const anyDay = exactDay.map((date) => date.toISOString().slice(0, 10))

/** Any date of the EDTF subset around those years. */
export const anyDate = fc.oneof(
  anyDay,
  fc
    .tuple(
      year,
      fc.option(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 21, max: 24 })), {
        nil: undefined,
      }),
      fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
      fc.constantFrom('', '?', '~', '%'),
    )
    .map(([y, month, day, qualifier]) => {
      const withDay = month !== undefined && month <= 12 && day !== undefined
      return `${y}${month === undefined ? '' : `-${two(month)}`}${withDay ? `-${two(day)}` : ''}${qualifier}`
    }),
)
