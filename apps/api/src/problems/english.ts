import type { Words } from './words.ts'

export const english: Words = {
  titles: {
    bad_request: 'The request cannot be read',
    unauthorized: 'A key is needed',
    forbidden: 'Not allowed',
    not_found: 'Not found',
    gone: 'Removed',
    method_not_allowed: 'Method not allowed',
    conflict: 'In the way of something else',
    precondition_failed: 'Somebody else was first',
    unsupported_media_type: 'Another type of content',
    invalid: 'The record is not right',
    key_reused: 'The key of another request',
    too_many_requests: 'Too many requests',
    precondition_required: 'The version is missing',
    uri_too_long: 'The address is too long',
    content_too_large: 'The request is too large',
    unavailable: 'Not available right now',
    internal: 'Something went wrong here',
  },
  details: {
    not_found: ({ id, list, on }) =>
      id === undefined
        ? `Nothing is published at ${list}. See /docs.`
        : on
          ? `The record "${id}" was not in force on ${on}.`
          : `No record with the id "${id}" is in ${list}.`,
    gone: ({ id, removed, successor }) =>
      `The record "${id}" was removed on ${removed}.${successor ? ` Its place was taken by ${successor}.` : ''}`,
    method_not_allowed: ({ method, allow = [] }) =>
      `This address answers ${allow.join(', ')} only; received ${method}.`,
    uri_too_long: ({ limit, received }) =>
      `Expected an address of at most ${limit} characters; received ${received}.`,
    content_too_large: ({ limit }) => `Expected a body of at most ${limit} bytes.`,
    unauthorized: ({ reason }) =>
      ({
        revoked: 'The key was revoked.',
        expired: 'The key has expired.',
        unknown: 'No such key is known.',
      })[String(reason)] ?? 'Expected a key as "Authorization: Bearer torg_…".',
    forbidden: ({ reason, needed, organisation }) =>
      reason === 'role'
        ? `The key needs the role ${needed} for this.`
        : `The key acts for ${organisation} and those under it; the record is not theirs.`,
    conflict: ({ reason, id, limit }) =>
      reason === 'too_many'
        ? `Expected at most ${limit} webhooks of one organisation.`
        : reason === 'mentioned'
          ? `The record "${id}" is mentioned by others. Change them first, or name a successor.`
          : `The id "${id}", or a former id, belongs to another record.`,
    precondition_failed: ({ current }) =>
      current
        ? `The record has changed: it has version ${current.version} now. Read it, and write on that.`
        : 'Expected a record that is there; it is not.',
    unsupported_media_type: ({ wanted }) => `Expected a body of type ${wanted}, in UTF-8.`,
    key_reused: () => 'This Idempotency-Key was used for another request. Expected a new one.',
    too_many_requests: ({ limit, wait }) =>
      `Expected at most ${limit} requests a minute. Try again in ${wait} s.`,
    precondition_required: ({ wanted }) => `Expected ${wanted}, so that nobody's change is lost.`,
    unavailable: () => 'The database does not answer. Try again in a moment.',
    internal: ({ id }) => `The fault is ours, not your request's. Mention ${id} when you report it.`,
  },
  faults: {
    no_such_record: ({ parameter, received }) => `"${parameter}" leads to no record; received "${received}".`,
    unknown_parameter: ({ parameter, other, expected }) =>
      `There is no parameter "${parameter}".${other ? ` Did you mean "${other}"?` : ` Expected ${expected}.`}`,
    missing: ({ parameter, expected }) => `"${parameter}" is missing. Expected ${expected}.`,
    repeated: ({ parameter }) => `"${parameter}" is given more than once. Expected it once.`,
    malformed: ({ parameter, expected, received }) =>
      `"${parameter}" cannot be read. Expected ${expected}; received "${received}".`,
    not_one_of: ({ parameter, expected, received }) =>
      `"${parameter}" has no such value. Expected ${expected}; received "${received}".`,
    out_of_range: ({ parameter, expected, received }) =>
      `"${parameter}" is out of range. Expected ${expected}; received "${received}".`,
    bad_cursor: () => 'The cursor is not of this list. Expected the "next" of a page of the same list.',
    not_beside: ({ parameter, other }) => `"${parameter}" cannot stand beside "${other}".`,
    needs_other: ({ parameter, other }) => `"${parameter}" needs "${other}" beside it.`,
  },
  unreadable: ({ reason, limit, wanted }) =>
    ({
      charset: 'The body is not text in UTF-8.',
      too_deep: `The body is nested deeper than ${limit} levels.`,
      header: `A header cannot be read. Expected ${wanted}.`,
    })[String(reason)] ?? `The body is not JSON${wanted ? `: ${wanted}` : ''}.`,
  otherId: ({ id }) =>
    `Expected the id "${id}" of the address; to give the record a new id, put "${id}" among its formerIds.`,
  dangling: (from, to) => `${from} refers to ${to}, which does not exist.`,
  forms: {
    id: 'an id of lower-case letters, digits, hyphens and dots',
    day: 'a day',
    moment: 'a day, a moment with its offset, now or today',
    year: 'a year',
    language: 'a language tag (BCP 47)',
    languages: 'languages in order of preference',
    cursor: 'the "next" of an earlier page',
    text: 'a text of 1 to 200 characters',
    'true-or-false': 'true or false',
    colour: 'a colour',
    area: 'west, south, east and north in degrees, parted by commas',
    near: 'latitude, longitude and kilometres, parted by commas',
    'one-of': '',
    number: '',
  },
  example: (what, example) => `${what}, such as ${example}`,
  oneOf: (values) => `one of ${values.join(', ')}`,
  wholeNumber: (least, most) => `a whole number from ${least} to ${most}`,
}
