import fc from 'fast-check'

/** Texts that programs stumble over, each of which is a text. */
export const awkwardText = fc.constantFrom(
  'Vasa',
  'ääkköset ÅÄÖ',
  '日本語',
  'שלום עולם',
  '\u202Eabc\u202C',
  'a\u200Bb\u200Dc\uFEFF',
  '👩‍👩‍👧',
  'e\u0301',
  '\uE000mark\uE001',
  "' or '1'='1",
  '"; drop table x; --',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '-',
  '((',
  '&|!:*',
  '\\',
  '%',
  '%%_%',
  ' ',
  'null',
  'true',
  '-0',
  '1e9',
  '9007199254740993',
  'NaN',
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '2026-11-22T25:61Z',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'a'.repeat(300),
)

/** What cannot stand in a text, or hardly. */
const brokenText = fc.constantFrom('\u0000', 'a\u0000b', '\u0007', '\uD800', 'a\uDC00b', '\uFFFF', '')

export const anyText = fc.oneof(
  { weight: 4, arbitrary: awkwardText },
  { weight: 2, arbitrary: brokenText },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constant('å'.repeat(3000)) },
)

/** Pieces of an address as they stand in it, some of which cannot be decoded. */
export const rawPiece = fc.oneof(
  anyText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom(
    '%00',
    '%ff',
    '%zz',
    '%',
    '%E0%A4%A',
    '%C0%AF',
    '%ED%A0%80',
    '%252e%252e%252f',
    '%u0041',
    'a+b',
    '%2B',
    '%2F',
    '%5C',
    '%0d%0aX-Injected:1',
    "'%20or%201=1--",
    'a'.repeat(9000),
  ),
)

/** Values of a header, which can hold no more than bytes. */
export const headerText = fc.oneof(
  awkwardText.filter((text) => /^[\x20-\x7e\xa0-\xff]*$/.test(text)),
  fc.constantFrom(
    '',
    '*',
    '"',
    '""',
    'W/"x"',
    '"x", "y"',
    ',,,',
    ';q=1',
    '*/*;q=0',
    'a'.repeat(5000),
    'å\u00a0',
  ),
  fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  }),
)

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** Bodies that are no records, and mostly no JSON. */
export const rawBody = fc.constantFrom<string | Uint8Array<ArrayBuffer>>(
  '',
  ' ',
  'null',
  '[]',
  '{}',
  '"text"',
  '1e999',
  '{"id":1e999}',
  '{"id":"a","id":"b"}',
  '{"__proto__":{"id":"a"},"constructor":{"prototype":{"x":1}}}',
  '{"id":"a',
  '{"id":"\\ud800"}',
  '{"id":"\\u0000"}',
  '{"name":{"__proto__":"x"}}',
  '\uFEFF{}',
  "{'id':'a'}",
  '{"a":NaN}',
  nested(63),
  nested(65),
  nested(50_000),
  `{"id":"${'a'.repeat(200_000)}"}`,
  '{}\n{}\n',
  '{"kind":"event","record":{}}\nnot json\n',
  '{"remove":{"kind":"event","id":"x"}}',
  new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
  new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d]),
  new Uint8Array([0x7b, 0x7d, 0x00]),
)

const wrong = fc.oneof(
  anyText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 2 ** 53 + 2, 1e308, [], {}, [[]], { sv: '' }, { sv: 1 }),
)

/** A value with one part of it replaced, removed or added to. */
export const spoilt = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      value,
      fc.nat(),
      fc.constantFrom('replace', 'remove', 'add'),
      wrong,
      fc.constantFrom('extra', '__proto__', 'ID', 'constructor', ''),
    )
    .map(([whole, turn, way, part, name]) => {
      const copy: unknown = structuredClone(whole)
      const places = objectsIn(copy)
      const place = places[turn % Math.max(1, places.length)]
      if (!place) return part
      const keys = Object.keys(place)
      const key = keys[turn % Math.max(1, keys.length)] ?? 'id'
      if (way === 'remove') Reflect.deleteProperty(place, key)
      else
        Object.defineProperty(place, way === 'add' ? name : key, {
          value: part,
          enumerable: true,
          configurable: true,
          writable: true,
        })
      return copy
    })

function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
