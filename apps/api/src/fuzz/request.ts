import fc from 'fast-check'
import { conforming } from './conforming.ts'
import type { ApiDocument, Operation, Parameter } from './document.ts'
import { anyText, headerText, rawBody, rawPiece, spoilt } from './hostile.ts'

/** What there is to ask for. */
export type World = {
  document: ApiDocument
  /** Ids that exist, existed, or exist no more, by the path of their list. */
  ids: (list: string) => readonly string[]
  /** Records that could be written, by the path of their list. */
  records: (list: string) => readonly object[]
  /** Values of Authorization: some good, some not. */
  credentials: readonly string[]
}

export type Asked = {
  method: string
  address: string
  headers: Record<string, string>
  body: string | Uint8Array<ArrayBuffer> | undefined
  /** Whether every part of it is what the document says that it takes. */
  conforms: boolean
  /** The one language that the answer can be in when it is a problem; not said if absent. */
  language: string | undefined
}

/** A piece of a request, and whether it is as the document says. */
type Piece<T> = { value: T; conforms: boolean }

const piece = <T>(arbitrary: fc.Arbitrary<T>, conforms: boolean): fc.Arbitrary<Piece<T>> =>
  arbitrary.map((value) => ({ value, conforms }))

const suffixes = [
  '',
  '',
  '',
  '.json',
  '.ics',
  '.csv',
  '.jsonld',
  '.ttl',
  '.rdf.jsonld',
  '.atom',
  '.vcf',
  '.ndjson',
  '.exe',
]

function pathPiece(
  { path, method }: Operation,
  { name }: Parameter,
  world: World,
): fc.Arbitrary<Piece<string>> {
  if (name === 'list') return piece(fc.oneof(fc.constantFrom('events', 'people', 'asks'), rawPiece), true)
  const list = path.split('/')[2] ?? ''
  const known = fc.constantFrom(...world.ids(list), 'nobody')
  const whole = path.endsWith('{id}') && method === 'GET' ? fc.constantFrom(...suffixes) : fc.constant('')
  return fc.oneof(
    {
      weight: 5,
      arbitrary: piece(
        fc.tuple(known, whole).map((parts) => parts.join('')),
        true,
      ),
    },
    // Dots alone would be another address before anybody sees them.
    {
      weight: 1,
      arbitrary: piece(
        rawPiece.filter((raw) => raw !== '' && !/^(?:\.|%2e)+$/i.test(raw)),
        true,
      ),
    },
  )
}

const inAddress = (value: unknown) =>
  [value]
    .flat()
    .map((item) => encodeURIComponent(String(item).toWellFormed()))
    .join(',')

/** A query parameter as it stands in the address: `name=value`, or several, or nothing. */
function queryPieces(
  { name, schema, required }: Parameter,
  world: World,
): fc.Arbitrary<Piece<readonly string[]>> {
  const good = piece(
    // Examples are values that fit together; an empty text is left out, as addresses hold none.
    fc
      .oneof(conforming(schema, world.document), fc.constantFrom(...(schema.examples ?? ['x'])))
      .map((value) => {
        return [`${name}=${inAddress(value)}`]
      }),
    schema.type !== 'string' || schema.pattern !== undefined || schema.enum !== undefined,
  )
  return fc.oneof(
    { weight: required ? 1 : 12, arbitrary: piece(fc.constant([]), !required) },
    { weight: required ? 12 : 4, arbitrary: good },
    {
      weight: 1,
      arbitrary: piece(
        rawPiece.map((raw) => [`${name}=${raw}`]),
        false,
      ),
    },
    {
      weight: 1,
      arbitrary: piece(
        fc.constantFrom([name], [`${name}=`], [`${name}=a`, `${name}=b`], [`${name}[]=a`], [`${name}x=1`]),
        false,
      ),
    },
  )
}

const strangers = fc.constantFrom(
  '__proto__=1',
  'constructor=1',
  'toString=x',
  'a=b=c',
  '=',
  '&&',
  '%00=1',
  'q%5B%5D=x',
  '?',
)

function headerPieces({
  name,
  schema,
}: Parameter): fc.Arbitrary<Piece<readonly (readonly [string, string])[]>> {
  return fc.oneof(
    { weight: 1, arbitrary: piece(fc.constant([]), true) },
    {
      weight: 4,
      arbitrary: piece(fc.constant<[string, string][]>([[name, '*']]), schema.pattern === undefined),
    },
    {
      weight: 1,
      arbitrary: piece(
        headerText.map((text): [string, string][] => [[name, text]]),
        false,
      ),
    },
  )
}

const languages = fc.constantFrom('sv', 'fi', 'en')

const odd = fc.dictionary(
  fc.constantFrom(
    'Prefer',
    'Cookie',
    'X-Request-Id',
    'X-Reason',
    'If-None-Match',
    'Range',
    'Origin',
    'Accept-Encoding',
    'X-Forwarded-For',
    'Forwarded',
    'Content-Language',
  ),
  headerText,
  { maxKeys: 2 },
)

const accepts = fc.oneof(
  fc.constantFrom(
    '*/*',
    'application/json',
    'text/turtle',
    'text/csv;q=0.5, text/calendar',
    'application/ld+json',
    'application/atom+xml',
    'text/vcard',
    'text/html',
  ),
  headerText,
)

type Body = { text: string | Uint8Array<ArrayBuffer>; type: string | undefined }

function bodyPiece(
  { path, method, requestBody, operationId }: Operation,
  world: World,
): fc.Arbitrary<Piece<Body | undefined>> {
  const [entry] = Object.entries(requestBody?.content ?? {})
  if (!entry) return piece(fc.constant(undefined), true)
  const [type, { schema }] = entry
  const list = path.split('/')[2] ?? ''
  // What is created is not there yet: it has no id, and is given one.
  const records = world
    .records(list)
    .map((record) => (method === 'POST' ? { ...record, id: undefined, formerIds: undefined } : record))
  const good = conforming(schema, world.document)
  const real =
    records.length > 0 && !operationId.endsWith('status') ? fc.constantFrom<unknown>(...records) : good
  const written = (value: unknown) =>
    type === 'application/x-ndjson' && typeof value === 'string' ? value : JSON.stringify(value)
  const right = fc.constantFrom(type, type, `${type}; charset=utf-8`, `${type};charset="UTF-8"`)
  const any = fc.oneof(
    right,
    fc.constantFrom(undefined, 'text/plain', `${type}; charset=iso-8859-1`, 'multipart/form-data', ''),
    headerText,
  )
  const body = (
    text: fc.Arbitrary<string | Uint8Array<ArrayBuffer>>,
    types: fc.Arbitrary<string | undefined>,
  ) => fc.record({ text, type: types })
  return fc.oneof(
    { weight: 4, arbitrary: piece(body(fc.oneof(good, real).map(written), right), true) },
    { weight: 4, arbitrary: piece(body(spoilt(fc.oneof(good, real)).map(written), right), false) },
    {
      weight: 1,
      arbitrary: piece(
        body(
          good.map(written).map((text) => text.slice(0, -1)),
          right,
        ),
        false,
      ),
    },
    { weight: 2, arbitrary: piece(body(rawBody, any), false) },
    { weight: 1, arbitrary: piece(body(anyText, any), false) },
  )
}

/** Requests of an operation: as the document says, on its edges, and beyond. */
export function requests(operation: Operation, world: World): fc.Arbitrary<Asked> {
  const { method, path, parameters, security } = operation
  const of = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place)
  return fc
    .record({
      path: fc.tuple(...of('path').map((parameter) => pathPiece(operation, parameter, world))),
      query: fc.tuple(...of('query').map((parameter) => queryPieces(parameter, world))),
      stranger: fc.option(strangers, { freq: 12 }),
      headers: fc.tuple(...of('header').map(headerPieces)),
      odd,
      fresh: fc.constantFrom('', '', '', '*'),
      accept: fc.option(accepts),
      language: fc.option(languages),
      preferred: fc.option(
        fc.oneof({ weight: 3, arbitrary: languages }, { weight: 1, arbitrary: headerText }),
      ),
      credentials: fc.constantFrom(...(security ? world.credentials : ['', '', '', ...world.credentials])),
      body: bodyPiece(operation, world),
      head: fc.boolean(),
    })
    .map((made) => {
      const given = [...made.path, ...made.query, ...made.headers, made.body]
      const ids = made.path.map(({ value }) => value)
      const takesLanguage = parameters.some(({ name }) => name === 'lang')
      const said = made.query.flatMap(({ value }) => value)
      const asksLanguage = said.some((text) => text.startsWith('lang'))
      const language = takesLanguage && !asksLanguage ? made.language : null
      const query = [
        ...said,
        ...(language ? [`lang=${language}`] : []),
        ...(made.stranger ? [made.stranger] : []),
      ]
      const headers = {
        ...made.odd,
        ...(method === 'GET' && made.fresh ? { 'If-None-Match': made.fresh } : {}),
        ...(made.accept === null ? {} : { Accept: made.accept }),
        ...(made.preferred === null ? {} : { 'Accept-Language': made.preferred }),
        ...(made.credentials === '' ? {} : { Authorization: made.credentials }),
        ...Object.fromEntries(made.headers.flatMap(({ value }) => value)),
        ...(made.body.value?.type === undefined ? {} : { 'Content-Type': made.body.value.type }),
      }
      const preferred = ['sv', 'fi', 'en'].find((tag) => tag === made.preferred)
      return {
        method: method === 'GET' && made.head ? 'HEAD' : method,
        address: `${path.replaceAll(/\{\w+\}/g, () => ids.shift() ?? 'x')}${query.length > 0 ? `?${query.join('&')}` : ''}`,
        headers,
        body: made.body.value?.text,
        conforms: given.every(({ conforms }) => conforms) && made.stranger === null,
        language: asksLanguage || made.stranger ? undefined : (language ?? preferred),
      }
    })
}
