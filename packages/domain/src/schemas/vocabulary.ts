/** The vocabularies that the keys of records are mapped to. */
export const prefixes = {
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

type Term = `${keyof typeof prefixes}:${string}`

/** What a record of each schema is. */
export const classes: Readonly<Record<string, Term>> = {
  ContactPoint: 'schema:ContactPoint',
  EventSeries: 'schema:EventSeries',
  Membership: 'org:Membership',
  Organisation: 'org:Organization',
  Person: 'foaf:Person',
  Post: 'schema:BlogPosting',
  PublicDocument: 'foaf:Document',
  PublicEvent: 'cv:PublicEvent',
}

/**
 * The terms of other vocabularies for what a key says, by schema and key: only where the value is what the term wants.
 * A membership's role is a word here and a resource in ORG, so it keeps a term of our own.
 */
export const terms: Readonly<Record<string, Term>> = {
  'Address.locality': 'schema:addressLocality',
  'Address.postBox': 'schema:postOfficeBoxNumber',
  'Address.postalCode': 'schema:postalCode',
  'Address.street': 'schema:streetAddress',
  'ContactPoint.languages': 'schema:availableLanguage',
  'ContactPoint.purpose': 'schema:contactType',
  'Coordinates.latitude': 'schema:latitude',
  'Coordinates.longitude': 'schema:longitude',
  'EventSeries.description': 'schema:description',
  'EventSeries.name': 'schema:name',
  'Identifier.scheme': 'schema:propertyID',
  'Identifier.value': 'schema:value',
  'Image.alternative': 'schema:caption',
  'Image.href': 'schema:contentUrl',
  'Link.href': 'schema:url',
  'Link.language': 'schema:inLanguage',
  'Link.title': 'schema:name',
  'Matter.name': 'skos:prefLabel',
  'Membership.organisation': 'org:organization',
  'Municipality.name': 'schema:name',
  'Organisation.abbreviation': 'skos:altLabel',
  'Organisation.description': 'dct:description',
  'Organisation.identifiers': 'schema:identifier',
  'Organisation.name': 'skos:prefLabel',
  'Organisation.parent': 'org:subOrganizationOf',
  'PersonName.family': 'foaf:familyName',
  'PersonName.given': 'foaf:givenName',
  'Place.address': 'schema:address',
  'Place.coordinates': 'schema:geo',
  'Place.name': 'schema:name',
  'Post.title': 'schema:headline',
  'Programme.name': 'dct:title',
  'Programme.description': 'dct:description',
  'PublicDocument.date': 'dct:issued',
  'PublicDocument.languages': 'schema:inLanguage',
  'PublicDocument.publisher': 'dct:publisher',
  'PublicDocument.summary': 'dct:abstract',
  'PublicDocument.title': 'dct:title',
  'PublicEvent.description': 'schema:description',
  'PublicEvent.images': 'schema:image',
  'PublicEvent.languages': 'schema:inLanguage',
  'PublicEvent.name': 'schema:name',
  'PublicEvent.place': 'schema:location',
  'PublicEvent.series': 'schema:superEvent',
  'PublicEvent.summary': 'schema:abstract',
  'Recorded.created': 'dct:created',
  'Recorded.modified': 'dct:modified',
  'Recorded.version': 'schema:version',
  'SocialAccount.handle': 'foaf:accountName',
}
