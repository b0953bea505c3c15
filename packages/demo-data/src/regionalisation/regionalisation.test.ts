import { fullName } from '@torg/domain/contacts'
import { isMultilingual } from '@torg/domain/events'
import { nodeTree } from '@torg/domain/programmes'
import { describe, expect, test } from 'vitest'
import { bodies } from './bodies.ts'
import { contacts, memberships, people } from './contacts.ts'
import { nationalEvent, regionalEvents } from './events.ts'
import { programme } from './programme.ts'
import { relatedProgrammes } from './related.ts'

const quotes = (sources: { quote?: { text: string } | undefined }[] = []) =>
  sources.map(({ quote }) => quote?.text)

describe('what the slides state of the project', () => {
  test('three sentences of the Government Programme', () => {
    const openings = [
      'Utnyttjandet av ny teknik',
      'Arbetsuppgifter inom staten',
      'Regionaliseringslagstiftningen',
    ]
    expect(programme.basis?.map(({ kind }) => kind)).toEqual(Array(3).fill('government-programme'))
    for (const [index, opening] of openings.entries())
      expect(programme.basis?.[index]?.quote?.text.startsWith(opening)).toBe(true)
  })

  test('its term, and the year by which the strategy was promised, which the term overruns', () => {
    expect(programme.term).toBe('2019-10-25/2020-03-31')
    const [guidelines, revision] = programme.nodes ?? []
    expect(guidelines?.due).toEqual({ by: '2019' })
    expect(revision?.due).toBeUndefined()
    expect(programme.issues?.map(({ field, kind, printed }) => [field, kind, printed])).toEqual([
      ['/nodes/0/due/by', 'conflict', 'före utgången av 2019'],
      ['/nodes/1/due', 'missing-value', undefined],
    ])
  })

  test('what it is for', () => {
    const printed = [
      /strategiska riktlinjer/,
      /principerna för regionerna/,
      /regionaliseringslagarna/,
      /flera platser/,
      /våren 2019/,
    ]
    expect(programme.goals).toHaveLength(printed.length)
    for (const [index, word] of printed.entries()) expect(programme.goals?.[index]?.text.sv).toMatch(word)
  })

  test('who prepares it', () => {
    const printed = [
      ['Koordineringsgruppen för regionalisering', 'steers'],
      ['Beredningsgruppen', 'prepares'],
      ['Sekretariatet', 'assists'],
      ['Nätverket av kontaktpersoner', 'assists'],
      ['Extern experthjälp', 'assists'],
    ]
    const names = new Map(bodies.map(({ id, name }) => [id, name.sv]))
    expect(
      programme.governance?.map(({ organisation, body, part }) => [
        body?.sv ?? names.get(organisation ?? ''),
        part,
      ]),
    ).toEqual(printed)
    expect(bodies[0]?.otherNames?.[0]?.name.sv).toBe('Styrgruppen')
  })

  test('the programmes around it', () => {
    expect(relatedProgrammes.map(({ name }) => name.sv)).toEqual([
      'Den offentliga förvaltningens strategi',
      'Programmet för reformering av personalledningen',
      'Projektet för främjande av multilokalt och platsoberoende arbete inom statsförvaltningen',
      'Utredningsprojektet för statsförvaltningens nätverk av verksamhetsställen samt den offentliga förvaltningens gemensamma nätverk av kundserviceställen på 2020-talet',
      'Statens lokalstrategi',
    ])
    expect(relatedProgrammes[2]?.relations).toEqual([
      { kind: 'part-of', programme: 'reformering-av-personalledningen' },
    ])
    expect(programme.relations?.map(({ programme }) => programme)).toEqual(
      relatedProgrammes.map(({ id }) => id),
    )
  })

  test('its two streams of work and their parts', () => {
    const titles = nodeTree(programme.nodes ?? []).map(({ node, children }) => [
      node.title?.sv,
      children.map((child) => [child.node.title?.sv, child.children.length]),
    ])
    expect(titles).toEqual([
      ['De strategiska riktlinjerna', [['Regionaliseringslagstiftningen revideras', 0]]],
      [
        'Producering av ett informationsunderlag',
        [
          ['Regionala evenemang', 0],
          ['Webbarbete i Innoduel', 0],
          ['Riksomfattande evenemang', 0],
          ['Statistiskt material', 0],
          ['Enkät om potentialen i platsoberoende arbete', 1],
        ],
      ],
    ])
    expect(programme.milestones?.map(({ when }) => when)).toEqual(['2019-21', '../2019-12-31'])
  })
})

describe('what the slides state of the events', () => {
  test('four regional ones, one of them in two languages, with the line of each slide', () => {
    const printed = [
      ['2020-01-14', '491', 'S:t Michel', false, 'S:t Michel 14.1.', '14.1.2020 S:t Michel'],
      ['2020-01-15', '109', 'Tavastehus', false, 'Tavastehus 15.1.', '15.1.2020 Tavastehus'],
      ['2020-01-22', '698', 'Rovaniemi', false, 'Rovaniemi 22.1.', '22.1.2020 Rovaniemi'],
      ['2020-01-23', '905', 'Vasa', true, 'Vasa 23.1.', '23.1.2020 Vasa (på två språk)'],
    ]
    const held = regionalEvents.map((event) => [
      event.when.kind === 'all-day' ? event.when.start : event.when.kind,
      event.place?.municipality?.code,
      event.place?.municipality?.name.sv,
      isMultilingual(event),
      ...quotes(event.sources),
    ])
    expect(held).toEqual(printed)
    expect(regionalEvents.map(({ level }) => level)).toEqual(Array(4).fill('regional'))
  })

  test('the year that one slide leaves out is taken from the other, and said so', () => {
    expect(
      regionalEvents.map(({ issues = [] }) =>
        issues.map(({ kind, printed, proposed }) => [kind, printed, proposed]),
      ),
    ).toEqual([
      [['missing-year', '14.1.', '2020-01-14']],
      [['missing-year', '15.1.', '2020-01-15']],
      [['missing-year', '22.1.', '2020-01-22']],
      [['missing-year', '23.1.', '2020-01-23']],
    ])
  })

  test('a national one, dated alike on both slides', () => {
    expect(nationalEvent.when).toEqual({ kind: 'all-day', start: '2020-03-13' })
    expect([nationalEvent.level, nationalEvent.place?.municipality?.code]).toEqual(['national', '091'])
    expect(quotes(nationalEvent.sources)).toEqual([
      'Helsingfors 13.3.2020',
      'Riksomfattande evenemanget i Helsingfors den 13 mars 2020.',
    ])
    expect(nationalEvent.issues).toBeUndefined()
  })
})

test('three people to ask, their addresses derived from the printed form', () => {
  const printed = [
    ['Anu Nousiainen', 'Finansråd', 'anu.nousiainen@vm.fi'],
    ['Mikko Saarinen', 'Konsultativ tjänsteman', 'mikko.saarinen@vm.fi'],
    ['Sari Virta', 'Konsultativ tjänsteman', 'sari.virta@vm.fi'],
  ]
  const held = contacts.map(({ title, email }, index) => [
    people[index] && fullName(people[index].name),
    title?.sv,
    email?.kind === 'derived' && email.address,
  ])
  expect(held).toEqual(printed)
  expect(memberships.map(({ title }) => title?.sv)).toEqual(printed.map(([, title]) => title))
})
