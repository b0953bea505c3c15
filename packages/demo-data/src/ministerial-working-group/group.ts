import type { Organisation } from '@torg/domain/organisations'
import { withEasySwedish } from '../translations.ts'
import { cite, page } from './document.ts'
import { inferredHierarchy, matters } from './matters.ts'
import { tasks } from './tasks.ts'

export const group: Organisation = {
  id: 'ministerarbetsgruppen-digitalisering',
  kind: 'ministerial-working-group',
  name: page.title,
  description: {
    sv: 'Ministrar som tillsammans håller i digitaliseringen, dataekonomin och förvaltningens utveckling. Gruppen drar upp politiska riktlinjer bland annat inom sju ämnen, från utvecklingsprogram till cybersäkerhet.',
    'sv-simple':
      'Gruppen består av ministrar. De bestämmer riktningen för digitala tjänster, data och den offentliga förvaltningen.',
    fi: 'Ministerit, jotka yhdessä ohjaavat digitalisaatiota, datataloutta ja hallinnon kehittämistä. Ryhmä linjaa muun muassa seitsemää aihetta kehittämisohjelmista kyberturvallisuuteen.',
    en: 'Ministers who together steer digitalisation, the data economy and the development of public administration. The group sets policy on seven subjects among others, from development programmes to cybersecurity.',
  },
  mandate: { tasks },
  matters,
  lifecycle: 'active',
  parent: 'valtioneuvosto',
  country: 'FI',
  translations: withEasySwedish,
  sources: [
    cite('inledningen', { fields: ['/name', '/mandate/tasks'] }),
    cite('listan över riktlinjer', {
      quote: 'Ministerarbetsgruppen drar bland annat upp politiska riktlinjer för',
      fields: ['/matters', '/mandate/tasks'],
    }),
    cite('Ministerarbetsgruppens sammansättning', {
      quote: 'inom ansvarsområdet för digitalisering och dataekonomi',
      fields: ['/matters/2'],
    }),
  ],
  issues: [
    {
      field: '/mandate/term',
      kind: 'missing-value',
      document: page.id,
      printed: 'för resten av mandatperioden',
      note: {
        sv: 'Källan talar om mandatperioden men säger varken när den började eller när den slutar.',
        fi: 'Lähde puhuu toimikaudesta muttei kerro sen alkua eikä loppua.',
        en: 'The source speaks of the term of office but gives neither its beginning nor its end.',
      },
      status: 'open',
    },
  ],
  stated: [
    ...inferredHierarchy,
    {
      field: '/parent',
      basis: 'inferred',
      note: {
        sv: 'En ministerarbetsgrupp är en del av statsrådet; källan säger det inte.',
        fi: 'Ministerityöryhmä on osa valtioneuvostoa; lähde ei sano sitä.',
        en: 'A ministerial working group is part of the Government; the source does not say so.',
      },
    },
    {
      field: '/lifecycle',
      basis: 'inferred',
      note: {
        sv: 'Så som den odaterade sidan beskriver gruppen.',
        fi: 'Siten kuin päiväämätön sivu ryhmää kuvaa.',
        en: 'As the undated page describes the group.',
      },
    },
  ],
}
