/** An object of a Popolo document. */
export type PopoloObject = { [property: string]: string | boolean | PopoloObject | PopoloObject[] }

/**
 * A Popolo document with its classes side by side, as EveryPolitician lays them out.
 *
 * A text stands under its name in the language of the document, and in others under the name and their tag:
 * `label`, `label_fi`.
 * @see https://www.popoloproject.com/specs/
 * @see https://www.popoloproject.com/appendices/multilingualization.html
 */
export type PopoloDocument = {
  meta: { language: string }
  persons: PopoloObject[]
  organizations: PopoloObject[]
  posts: PopoloObject[]
  memberships: PopoloObject[]
  areas: PopoloObject[]
}
