import type { Address, LocalizedText, Municipality } from '@torg/domain/values'
import { country } from './authority.ts'
import { plain, text } from './literal.ts'
import { type Mapping, one } from './mapping.ts'
import { part } from './part.ts'

const thoroughfare = text('locn:thoroughfare')
const fullAddress = text('locn:fullAddress')

/** The street with its number; others keep the two apart, or have the whole address in one line. */
const street: Mapping<LocalizedText> = {
  write: thoroughfare.write,
  read: (from) => {
    const [designator] = from.node.values('locn:locatorDesignator')
    const name = thoroughfare.read(from) as LocalizedText | undefined
    if (!name) return fullAddress.read(from)
    if (designator?.kind !== 'literal') return name
    return Object.fromEntries(
      Object.entries(name).map(([tag, words]) => [tag, `${words} ${designator.value}`]),
    )
  },
}

/** @see https://semiceu.github.io/CPOV/releases/2.1.2/#Address */
export const address = part<Address>('locn:Address', {
  street,
  postBox: one('locn:poBox', plain),
  postalCode: one('locn:postCode', plain),
  locality: text('locn:postName'),
  country: one('torg:country', country),
})

export const municipality = part<Municipality>(['dct:Location', 'torg:Municipality'], {
  country: one('torg:country', country),
  code: one('dct:identifier', plain),
  name: text('locn:geographicName'),
  region: one('torg:region', plain),
})
