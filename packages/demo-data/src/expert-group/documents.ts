import type { PublicDocument } from '@torg/domain/programmes'
import type { SourceIssue } from '@torg/domain/values'
import { citing } from '../source.ts'
import { translatedFromSwedish } from '../translations.ts'

/** The decision is printed as a day and a month. */
export const founded = 'XXXX-06-08'

const noPublisher: SourceIssue = {
  field: '/publisher',
  kind: 'missing-value',
  note: {
    sv: 'Inlägget är skrivet av en gäst på någon annans blogg; vems blogg det är framgår inte.',
    fi: 'Kirjoitus on vieraan kirjoittama jonkun toisen blogiin; kenen blogi se on, ei käy ilmi.',
    en: 'The entry is a guest’s on somebody else’s blog; whose blog it is does not appear.',
  },
  status: 'open',
}

const noDate = (between: { sv: string; fi: string; en: string }): SourceIssue => ({
  field: '/date',
  kind: 'missing-value',
  note: between,
  status: 'open',
})

/** Gaps that the source and the post made of it have in common. */
export const startGaps: SourceIssue[] = [
  noPublisher,
  noDate({
    sv: 'Inlägget är odaterat: skrivet efter beslutet den 8 juni och före slutet av augusti, med en sommarhälsning.',
    fi: 'Kirjoitusta ei ole päivätty: se on tehty 8.6. päätöksen jälkeen ja ennen elokuun loppua, ja siinä toivotetaan hyvää kesää.',
    en: 'The entry bears no date: it was written after the decision of 8 June and before the end of August, with a summer greeting.',
  }),
]

export const seminarGaps: SourceIssue[] = [
  noPublisher,
  noDate({
    sv: 'Inlägget är odaterat: skrivet på hösten, före seminariet den 27 november.',
    fi: 'Kirjoitusta ei ole päivätty: se on tehty syksyllä ennen marraskuun 27. päivän seminaaria.',
    en: 'The entry bears no date: it was written in autumn, before the seminar of 27 November.',
  }),
]

export const startEntry: PublicDocument = {
  id: 'expertgruppen-uppstart',
  kind: 'blog-post',
  title: {
    sv: 'Uppstart av expertgruppen för digitala investeringar på gång',
    fi: 'Digitaalisten investointien asiantuntijaryhmä on käynnistymässä',
    en: 'The expert group on digital investments is about to start',
  },
  summary: {
    sv: 'Ordföranden Kristina Alsér berättar vad gruppen ska göra, varför hon tackade ja och hur arbetet börjar.',
    fi: 'Puheenjohtaja Kristina Alsér kertoo, mitä ryhmä tekee, miksi hän suostui ja miten työ alkaa.',
    en: 'The chair, Kristina Alsér, tells what the group is to do, why she accepted and how the work begins.',
  },
  languages: ['sv'],
  programme: 'uppdraget-digitala-investeringar',
  translations: translatedFromSwedish,
  issues: startGaps,
}

export const seminarEntry: PublicDocument = {
  id: 'expertgruppen-seminarieserie',
  kind: 'blog-post',
  title: {
    sv: 'Expertgruppen för digitala investeringar ordnar kunskapsbyggande seminarieserie',
    fi: 'Digitaalisten investointien asiantuntijaryhmä järjestää osaamista rakentavan seminaarisarjan',
    en: 'The expert group on digital investments arranges a series of seminars to build knowledge',
  },
  summary: {
    sv: 'Ordföranden Kristina Alsér redovisar höstens arbete med de tjugo myndigheterna och bjuder in till det första seminariet.',
    fi: 'Puheenjohtaja Kristina Alsér kertoo syksyn työstä kahdenkymmenen viraston kanssa ja kutsuu ensimmäiseen seminaariin.',
    en: 'The chair, Kristina Alsér, accounts for the autumn’s work with the twenty agencies and invites to the first seminar.',
  },
  languages: ['sv'],
  programme: 'uppdraget-digitala-investeringar',
  translations: translatedFromSwedish,
  issues: seminarGaps,
}

export const directive: PublicDocument = {
  id: 'expertgruppens-kommittedirektiv',
  kind: 'directive',
  title: {
    sv: 'Expertgruppens kommittédirektiv',
    fi: 'Asiantuntijaryhmän komiteadirektiivi',
    en: 'Committee directive of the expert group',
  },
  publisher: 'regeringen-se',
  programme: 'uppdraget-digitala-investeringar',
  links: [
    {
      title: {
        sv: 'Expertgruppens kommittédirektiv på regeringens webbplats',
        fi: 'Asiantuntijaryhmän komiteadirektiivi Ruotsin hallituksen sivustolla',
        en: 'The committee directive on the Swedish Government’s website',
      },
      status: 'missing',
    },
  ],
  translations: translatedFromSwedish,
  sources: [
    {
      document: seminarEntry.id,
      locator: 'sista raden',
      quote: {
        text: 'Läs mer Expertgruppens kommittédirektiv på regeringens webbplats.',
        language: 'sv',
      },
    },
  ],
  issues: [
    {
      field: '/links/0',
      kind: 'missing-target',
      document: seminarEntry.id,
      printed: 'Läs mer Expertgruppens kommittédirektiv på regeringens webbplats.',
      note: {
        sv: 'Inlägget hänvisar till direktivet men länken har ingen adress.',
        fi: 'Kirjoitus viittaa direktiiviin, mutta linkissä ei ole osoitetta.',
        en: 'The entry points to the directive, but the link has no address.',
      },
      status: 'open',
    },
  ],
}

export const citeStart = citing(startEntry.id)
export const citeSeminar = citing(seminarEntry.id)
