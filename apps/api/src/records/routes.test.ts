import { pageSchema } from '@torg/domain/queries'
import { kindNames, kinds, storedSchema } from '@torg/domain/records'
import { engines } from '@torg/storage/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from '../testing/app.ts'

describe.each(engines)('on $engine', ({ place }) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startApp(await place())
  })
  afterAll(() => app.close())

  type Listed = { items: { id: string }[]; next: string | null; count?: number }
  const ids = async (path: string) => (await app.json<Listed>(path)).items.map(({ id }) => id)

  describe.each(kindNames)('%s', (kind) => {
    test('a list answers what its schema says', async () => {
      const response = await app.get(`/v1/${kinds[kind].path}?count=true`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
      const page = pageSchema(kind).parse(await response.json())
      expect(page.items.length).toBeGreaterThan(0)
      expect(page.count).toBe(page.items.length)
    })

    test('each record of the list is at its own address, the same', async () => {
      const { items } = pageSchema(kind).parse(await app.json(`/v1/${kinds[kind].path}`))
      for (const item of items) {
        const record = storedSchema(kind).parse(await app.json(`/v1/${kinds[kind].path}/${item.id}`))
        expect(record).toEqual(item)
      }
    })

    test('pages, put together, are the list', async () => {
      const path = `/v1/${kinds[kind].path}`
      const paged: string[] = []
      for (let next: string | null = `${path}?limit=1`; next; ) {
        const response = await app.get(next)
        const page = (await response.json()) as Listed
        expect(page.items).toHaveLength(1)
        paged.push(...page.items.map(({ id }) => id))
        next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? null
        expect(next === null).toBe(page.next === null)
      }
      expect(paged).toEqual(await ids(path))
      expect(await ids(`${path}?reverse=true`)).toEqual(paged.toReversed())
    })
  })

  test.each([
    ['events', ['past', 'today', 'tomorrow', 'open', 'shut', 'spring']],
    ['events?from=today', ['today', 'tomorrow', 'open', 'shut', 'spring']],
    ['events?from=now', ['tomorrow', 'open', 'shut', 'spring']],
    ['events?to=today', ['past', 'today']],
    ['events?from=2026-11-22&to=2026-11-22', ['today']],
    ['events?from=2026-11-23T10:00%2B02:00&to=2026-12-01T11:00Z', ['tomorrow']],
    ['events?from=2026-11-23T10:00+02:00&to=2026-12-01T11:00Z', ['tomorrow']],
    ['events?organisation=town,bureau&to=today', ['past', 'today']],
    ['events?organisation=ministry', []],
    ['events?organisation=ministry&descendants=true', ['past']],
    ['events?programme=plan', ['tomorrow']],
    ['events?node=1.2', ['tomorrow']],
    ['events?node=1.2,2&programme=plan', ['tomorrow']],
    ['events?node=1.2&programme=older', []],
    ['events?series=days', ['tomorrow']],
    ['events?kind=webinar,workshop', ['tomorrow']],
    ['events?kind=webinar&kind=workshop', ['tomorrow']],
    ['events?audience=municipalities', ['today']],
    ['events?audience=residents', []],
    ['events?language=sv', ['today']],
    ['events?level=national', []],
    ['events?municipality=Vasa', ['today']],
    ['events?municipality=905', ['today']],
    ['events?region=FI-12', ['today']],
    ['events?region=%C3%96sterbotten,Lappi', ['today']],
    ['events?region=ostrobothnia&municipality=vaasa&bbox=20,60,25,70&near=63,21.5,20', ['today']],
    ['events?region=FI-12&municipality=091', []],
    ['events?region=FI-12&bbox=-180,-90,180,0', []],
    ['events?region=FI-12&near=60.17,24.94,50', []],
    ['events?region=SE-AB', []],
    ['events?region=SE-AB,FI-12&from=today&to=today', ['today']],
    ['events?municipality=vasa&bbox=21,63,22,64&near=63,21.5,5', []],
    ['events?bbox=20,60,25,70', ['today']],
    ['events?bbox=-180,-90,180,0', []],
    ['events?near=63,21.5,20', ['today']],
    ['events?near=63,21.5,5', []],
    ['events?group=series&programme=plan', ['tomorrow']],
    ['events?group=occurrence&to=today', ['past', 'today']],
    ['events?attendance=online', ['tomorrow']],
    ['events?status=postponed', ['spring']],
    ['events?registration=open', ['open']],
    ['events?q=keskusteluja', ['tomorrow']],
    ['organisations?kind=ministry,agency', ['bureau', 'ministry']],
    ['organisations?parent=ministry', ['bureau']],
    ['organisations?municipality=vaasa', ['town']],
    ['organisations?region=Pohjanmaa', ['town']],
    ['organisations?region=Pohjanmaa&municipality=091', []],
    ['organisations?q=virastot', ['bureau']],
    ['people?q=berg', ['ada']],
    ['memberships?organisation=group', ['ada-chair', 'bo-chair']],
    ['memberships?person=bo', ['bo-chair']],
    ['memberships?role=member', []],
    ['memberships?on=2022-03-01', ['ada-chair']],
    ['memberships?organisation=group&matter=digital', ['ada-chair']],
    ['memberships?organisation=group&matter=other', ['bo-chair']],
    ['contacts?organisation=town', ['desk']],
    ['contacts?person=ada', []],
    ['programmes?kind=strategy', []],
    ['asks', ['duty', 'theirs', 'wish']],
    ['asks?audience=municipalities', ['duty', 'wish']],
    ['asks?strength=wished', ['wish']],
    ['asks?due_before=2027-01-01', ['duty']],
    ['asks?node=1.2&programme=plan', ['theirs']],
    ['asks?node=1.3', []],
    ['asks?programme=plan&strength=binding', ['duty', 'theirs']],
    ['calls?audience=ministries', ['confirm']],
    ['posts?author=ada', ['note']],
    ['documents?q=kirjeitä', ['letter']],
  ])('/v1/%s leaves %j', async (query, expected) => {
    expect(await ids(`/v1/${query}`)).toEqual(expected)
  })
})
