import type { ProgressEntry } from '@torg/domain/programmes'
import { group } from './group.ts'

/** What the chair reports in the two entries: first in summer, then in autumn, of a year that is not stated. */
export const progress: ProgressEntry[] = [
  {
    id: 'sommaren',
    asOf: 'XXXX-22',
    narrative: {
      sv: 'Arbetet är i gång. Ledamöter utses och personal söks till kansliet.',
      fi: 'Työ on alkanut. Jäseniä nimetään ja sihteeristöön haetaan henkilöstöä.',
      en: 'Work has begun. Members are being appointed and staff recruited to the secretariat.',
    },
    assessedBy: group.id,
  },
  {
    id: 'hosten-moten',
    asOf: 'XXXX-23',
    node: 'relationer',
    narrative: {
      sv: 'Gruppen har träffat var och en av myndigheterna och talat om behov, planerade investeringar och vad de väntar sig av samarbetet. Myndigheternas chefer har två gånger fått gå igenom uppdraget och arbetssättet.',
      fi: 'Ryhmä on tavannut jokaisen viraston ja puhunut tarpeista, suunnitelluista investoinneista ja yhteistyön odotuksista. Virastojen johtajat ovat kahdesti käyneet läpi tehtävän ja työtavat.',
      en: 'The group has met each of the agencies and talked about needs, planned investments and what they expect of the cooperation. The heads of the agencies have twice gone through the task and the ways of working.',
    },
    counts: [
      {
        what: { sv: 'myndigheter som gruppen har träffat', fi: 'tavattua virastoa', en: 'agencies met' },
        number: 20,
        of: 20,
      },
      {
        what: {
          sv: 'möten med myndigheternas chefer',
          fi: 'tapaamista virastojen johtajien kanssa',
          en: 'meetings with the heads of the agencies',
        },
        number: 2,
      },
      {
        what: {
          sv: 'möten i expertgruppen',
          fi: 'asiantuntijaryhmän kokousta',
          en: 'meetings of the expert group',
        },
        number: 3,
      },
    ],
    assessedBy: group.id,
  },
  {
    id: 'hosten-kriterier',
    asOf: 'XXXX-23',
    node: 'kriterier',
    narrative: {
      sv: 'Det finns ett utkast till utgångspunkter och prioriteringskriterier. Det bygger på vad andra länder har lärt sig, på beprövade arbetssätt och på vad myndigheterna har sagt.',
      fi: 'Lähtökohdista ja priorisointiperusteista on luonnos. Se nojaa muiden maiden oppeihin, koeteltuihin työtapoihin ja virastojen näkemyksiin.',
      en: 'There is a draft of starting points and criteria for setting priorities. It rests on what other countries have learnt, on proven ways of working and on what the agencies have said.',
    },
    assessedBy: group.id,
  },
  {
    id: 'hosten-analyser',
    asOf: 'XXXX-23',
    node: 'analyser',
    narrative: {
      sv: 'Näst på tur står analyserna av myndigheternas digitala investeringar.',
      fi: 'Seuraavaksi alkavat virastojen digitaalisten investointien analyysit.',
      en: 'The analyses of the agencies’ digital investments come next.',
    },
    assessedBy: group.id,
  },
  {
    id: 'hosten-artiklar',
    asOf: 'XXXX-23',
    node: 'artiklar',
    narrative: {
      sv: 'De första artiklarna och intervjuerna ligger på gruppens webbplats.',
      fi: 'Ensimmäiset artikkelit ja haastattelut ovat ryhmän sivustolla.',
      en: 'The first articles and interviews are on the group’s website.',
    },
    assessedBy: group.id,
  },
]
