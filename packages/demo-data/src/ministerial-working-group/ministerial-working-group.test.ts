import { fullName } from '@torg/domain/contacts'
import { conflicts, holders, type Membership, startIsInferred } from '@torg/domain/organisations'
import { describe, expect, test } from 'vitest'
import { people as commonPeople } from '../bodies/people.ts'
import { chairs } from './chairs.ts'
import { contacts } from './contacts.ts'
import { bureauContact, digitalisationBureau } from './digitalisation-bureau.ts'
import { generalSecretariat, secretariatMembers } from './general-secretariat.ts'
import { group } from './group.ts'
import { matters } from './matters.ts'
import { members } from './members.ts'
import { people } from './people.ts'

const names = new Map([...people, ...commonPeople].map(({ id, name }) => [id, fullName(name)]))
const nameOf = ({ member }: Membership) => ('person' in member ? names.get(member.person) : undefined)
const scopeOf = ({ scope }: Membership) => (scope ? `${scope.kind} ${scope.matters.join(' ')}` : 'all')

describe('what the page states', () => {
  test('the task of the group, and seven subjects that it sets policy on, in order', () => {
    const printed = [
      ['steer', /digitaliseringen/],
      ['coordinate', /lägesbilden/],
      ['coordinate', /utvecklingsprojekten/],
      ['set-policy', /viktiga åtgärder/],
      ['set-policy', /utvecklingsstrategier.*utvecklingsprogrammen/],
      ['set-policy', /produktivitet/],
      ['set-policy', /kommunpolitiken/],
      ['set-policy', /beredskap/],
      ['set-policy', /teknikpolitik, digitala tjänster och dataekonomi/],
      ['set-policy', /informationspolitiken/],
      ['set-policy', /cybersäkerhet/],
    ] as const
    const tasks = group.mandate?.tasks ?? []
    expect(tasks.map(({ verb }) => verb)).toEqual(printed.map(([verb]) => verb))
    for (const [index, [, word]] of printed.entries()) expect(tasks[index]?.text.sv).toMatch(word)
    expect(matters.slice(3).map(({ id }) => id)).toEqual(tasks.slice(4).map(({ matter }) => matter))
  })

  test('a cooperation group, which is a contact point, and a general secretariat, both tied to the group', () => {
    expect(digitalisationBureau.name.sv).toBe('Digitaliseringsbyrån')
    expect(digitalisationBureau.relations).toEqual([{ kind: 'attached-to', organisation: group.id }])
    expect(digitalisationBureau.mandate?.tasks.map(({ verb }) => verb)).toEqual([
      'coordinate',
      'promote',
      'inform',
    ])
    expect(bureauContact.of).toEqual({ organisation: digitalisationBureau.id })
    expect([bureauContact.email, bureauContact.phones]).toEqual([undefined, undefined])
    expect(generalSecretariat.relations).toEqual([{ kind: 'secretariat-of', organisation: group.id }])
  })

  test('who sits in the group, with which title', () => {
    const printed = [
      ['Sirpa Paatero', 'chair', 'Kommunminister', 'only public-administration'],
      ['Timo Harakka', 'chair', 'Kommunikationsminister', 'except public-administration'],
      ['Mika Lintilä', 'chair', 'Näringsminister', 'except public-administration'],
      ['Sirpa Paatero', 'chair', 'Kommunminister', 'all'],
      ['Annika Saarikko', 'member', 'Finansminister', 'all'],
      ['Anna-Maja Henriksson', 'member', 'Justitieminister', 'all'],
      ['Krista Mikkonen', 'member', 'Inrikesminister', 'all'],
      ['Hanna Sarkkinen', 'member', 'Social- och hälsovårdsminister', 'all'],
    ]
    expect(
      [...chairs, ...members].map((entry) => [nameOf(entry), entry.role, entry.title?.sv, scopeOf(entry)]),
    ).toEqual(printed)
  })

  test('who sits in the general secretariat, for which ministry and area', () => {
    const digitalisation = 'only digitalisation-and-data-economy'
    const printed = [
      ['Susanna Huovinen', 'Förvaltningspolitisk understatssekreterare', 'vm', 'only administrative-policy'],
      ['Laura Eiro', 'Avdelningschef', 'lvm', digitalisation],
      ['Jonna Korhonen', 'Direktör', 'okm', digitalisation],
      ['Jarkko Levasma', 'IKT-direktör', 'vm', digitalisation],
      ['Mika Nordman', 'Direktör för digitala tjänster', 'tem', digitalisation],
    ]
    expect(
      secretariatMembers.map((entry) => [nameOf(entry), entry.title?.sv, entry.onBehalfOf, scopeOf(entry)]),
    ).toEqual(printed)
  })

  test('how to reach the general secretariat, with every e-mail address redacted', () => {
    const printed = [
      ['Susanna Huovinen', 'Understatssekreterare', 'vm', '0295530199'],
      ['Laura Eiro', 'Avdelningschef, överdirektör', 'lvm', '0295342166'],
      ['Jonna Korhonen', 'Direktör', 'okm', '0295330008'],
      ['Jarkko Levasma', 'IKT-direktör', 'vm', '0295530117'],
      ['Mika Nordman', 'Direktör', 'tem', '0295047142'],
    ]
    const held = contacts.map(({ of, title, phones }) => [
      'person' in of ? names.get(of.person) : undefined,
      title?.sv,
      'organisation' in of ? of.organisation : undefined,
      phones?.[0]?.asPrinted,
    ])
    expect(held).toEqual(printed)
    for (const { phones = [], email, issues = [] } of contacts) {
      expect(phones.map(({ number }) => number)).toEqual(
        phones.map(({ asPrinted }) => `+358${asPrinted?.slice(1)}`),
      )
      expect(email?.kind).toBe('redacted')
      expect(issues.map(({ kind }) => kind)).toContain('redacted')
    }
  })

  test('titles that differ between the two places are kept as a conflict', () => {
    const conflicting = contacts.filter(({ issues = [] }) => issues.some(({ kind }) => kind === 'conflict'))
    expect(conflicting.map(({ id }) => id)).toEqual(['huovinen-kontakt', 'eiro-kontakt', 'nordman-kontakt'])
    const titleIn = (list: readonly { title?: Membership['title'] }[]) => list.map(({ title }) => title?.sv)
    const differ = titleIn(secretariatMembers).map((title, index) => title !== titleIn(contacts)[index])
    expect(differ).toEqual([true, true, false, false, true])
  })
})

describe('who chairs', () => {
  const chair = (matter: string, on: string) => holders(chairs, { role: 'chair', matter, on }, matters)

  test.each(['2022-03-31', '2022-04-01', '2022-09-30', '2022-10-01'])(
    'public administration on %s: Paatero, certainly, with the words of the source',
    (on) => {
      for (const matter of ['public-administration', 'municipal-policy', 'administrative-policy']) {
        const { answer, certain, possible } = chair(matter, on)
        expect([answer, certain.map(nameOf), possible]).toEqual(['certain', ['Sirpa Paatero'], []])
        expect(certain[0]?.sources?.[0]?.quote?.text).toContain('Paatero')
      }
    },
  )

  test.each([
    { on: '2022-03-31', name: 'Timo Harakka', inferred: false, words: 'till utgången av mars 2022' },
    { on: '2022-04-01', name: 'Mika Lintilä', inferred: true, words: 'till utgången av september 2022' },
    { on: '2022-09-30', name: 'Mika Lintilä', inferred: true, words: 'till utgången av september 2022' },
    { on: '2022-10-01', name: 'Sirpa Paatero', inferred: true, words: 'i alla ärenden' },
  ])('other matters on $on: $name, start inferred: $inferred', ({ on, name, inferred, words }) => {
    for (const matter of ['digitalisation-and-data-economy', 'cybersecurity', 'something-else']) {
      const { answer, certain, possible } = chair(matter, on)
      expect([answer, certain.map(nameOf), possible]).toEqual(['certain', [name], []])
      expect(certain.map(startIsInferred)).toEqual([inferred])
      expect(certain[0]?.sources?.[0]?.quote?.text).toContain(words)
    }
  })

  test('later on: Paatero, but only possibly, since the end of the term is not stated', () => {
    const { answer, possible } = chair('cybersecurity', '2022-12-01')
    expect([answer, possible.map(nameOf)]).toEqual(['possible', ['Sirpa Paatero']])
  })

  test('no two chairs at once for one matter', () => {
    expect(conflicts(chairs, matters)).toEqual([])
  })
})
