import { type Audience, withBroader } from '@torg/domain/programmes'

/** Audiences and all that take them in: what is asked of the whole public administration is asked of municipalities. */
export const widened = (audiences: readonly Audience[] | undefined): Audience[] | undefined =>
  audiences && [...new Set(audiences.flatMap(withBroader))]
