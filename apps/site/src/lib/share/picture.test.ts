import { expect, test } from 'vitest'
import { draw } from './picture.server.ts'

const card = {
  lang: 'fi',
  kicker: 'Tapahtuma',
  title: 'Hyvinvointialueiden yhteistyöverkosto – äöå ŠČ',
  facts: ['Torstaina 23. tammikuuta 2020', 'Vaasa'],
  date: { above: 'to', large: '23', below: 'tammi 2020', exact: true },
  host: 'torg.example',
}

test('a card is drawn as a PNG of the size that services show, and says what it says', async () => {
  const png = Buffer.from(await draw(card))
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  const other = Buffer.from(await draw({ ...card, title: 'Something else' }))
  expect(other.equals(png)).toBe(false)
  expect(Buffer.from(await draw(card)).equals(png)).toBe(true)
})
