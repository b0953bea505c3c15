type Described = {
  /** Name as people know it. */
  title: string
  /** Registered with IANA. */
  mediaType?: string
  /** Of the Publications Office's list of file types. */
  fileType?: string
  /** What the content follows, besides the syntax. */
  conformsTo?: readonly string[]
}

/**
 * The formats that records are published in.
 * @see https://www.iana.org/assignments/media-types/
 * @see https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/file-type
 */
export const formats = {
  json: { title: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  // One JSON value on each line; neither list has a name for it.
  ndjson: { title: 'NDJSON', conformsTo: ['https://github.com/ndjson/ndjson-spec'] },
  'schema-org': {
    title: 'schema.org JSON-LD',
    mediaType: 'application/ld+json',
    fileType: 'JSON_LD',
    conformsTo: ['https://schema.org/'],
  },
  'rdf-json-ld': {
    title: 'CPOV, CPEV JSON-LD',
    mediaType: 'application/ld+json',
    fileType: 'JSON_LD',
    conformsTo: [
      'https://semiceu.github.io/CPOV/releases/2.1.2/',
      'https://semiceu.github.io/Core-Public-Event-Vocabulary/releases/1.1.1/',
    ],
  },
  turtle: {
    title: 'CPOV, CPEV Turtle',
    mediaType: 'text/turtle',
    fileType: 'RDF_TURTLE',
    conformsTo: [
      'https://semiceu.github.io/CPOV/releases/2.1.2/',
      'https://semiceu.github.io/Core-Public-Event-Vocabulary/releases/1.1.1/',
    ],
  },
  icalendar: {
    title: 'iCalendar',
    mediaType: 'text/calendar',
    fileType: 'ICS',
    conformsTo: ['https://www.rfc-editor.org/rfc/rfc5545'],
  },
  vcard: { title: 'vCard', mediaType: 'text/vcard', conformsTo: ['https://www.rfc-editor.org/rfc/rfc6350'] },
  atom: { title: 'Atom', mediaType: 'application/atom+xml', fileType: 'ATOM' },
  csv: { title: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
  popolo: {
    title: 'Popolo',
    mediaType: 'application/json',
    fileType: 'JSON',
    conformsTo: ['https://www.popoloproject.com/specs/'],
  },
} as const satisfies Record<string, Described>

export type Format = keyof typeof formats

/** What is known of a format. */
export const formatOf = (format: Format): Described => formats[format]
