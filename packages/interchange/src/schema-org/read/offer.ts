import { FuzzyDate } from '@torg/domain/values'
import { wallTime } from '../../iso-dates/when.ts'
import type { Fields } from '../../reading/fields.ts'
import type { Entry } from '../../reading/json.ts'
import { bare, nodesIn, scalarIn, textIn, valuesIn } from './node.ts'
import type { SchemaOrgReading } from './reading.ts'

function priceOf(event: Entry, offer: Entry | undefined, language: string): Fields | undefined {
  const amount = offer && scalarIn(offer, 'price')
  const value = amount === undefined ? Number.NaN : Number(amount.replace(',', '.'))
  const [free] = valuesIn(event, 'isAccessibleForFree')
  const currency = offer && scalarIn(offer, 'priceCurrency')
  const [terms] = offer ? nodesIn(offer, 'priceSpecification') : []
  const note = terms && textIn(terms, 'description', language)
  const isFree =
    value === 0 || (Number.isNaN(value) && (free?.value === true || /^true$/i.test(String(free?.value))))
  if (!isFree && !(value > 0)) return undefined
  return {
    free: isFree,
    ...(isFree ? {} : { amount: value }),
    ...(currency === undefined || (isFree && value !== 0) ? {} : { currency }),
    ...(note ? { note } : {}),
  }
}

function registrationOf(
  event: Entry,
  offer: Entry,
  { language, zone }: SchemaOrgReading,
): Fields | undefined {
  const href = scalarIn(offer, 'url')
  if (href === undefined) return undefined
  const title = textIn(offer, 'name', language)
  const opens = FuzzyDate.safeParse(scalarIn(offer, 'validFrom')?.slice(0, 10))
  const ends = scalarIn(offer, 'availabilityEnds') ?? scalarIn(offer, 'validThrough')
  const closes = ends === undefined || ends.length <= 10 ? ends : wallTime(ends, zone)
  const places = Number(scalarIn(event, 'maximumAttendeeCapacity') ?? 0)
  const note = textIn(offer, 'description', language)
  return {
    kind: 'link',
    link: { href, ...(title ? { title } : {}) },
    ...(opens.success ? { opens: opens.data } : {}),
    ...(closes === undefined ? {} : { closes }),
    ...(places > 0 ? { capacity: places } : {}),
    ...(note ? { note } : {}),
  }
}

/** How to get in, from the first offer; of several prices none is the price. */
export function offerIn(event: Entry, read: SchemaOrgReading): { soldOut?: boolean } & Fields {
  const offers = nodesIn(event, 'offers')
  const [offer, second] = offers
  if (second) read.reading.notTaken('offers besides the first', second)
  const price = priceOf(event, second ? undefined : offer, read.language)
  const registration = offer && registrationOf(event, offer, read)
  return {
    soldOut:
      offers.length > 0 && offers.every((each) => bare(scalarIn(each, 'availability') ?? '') === 'SoldOut'),
    ...(registration ? { registration } : {}),
    ...(price ? { price } : {}),
  }
}
