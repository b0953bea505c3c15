import type { Course } from '@torg/domain/programmes'
import type { LanguageTag, LocalizedText } from '@torg/domain/values'

const provider: LocalizedText = { fi: 'eOppiva' }

/** A course that the letter's list names; its link leads nowhere. */
const listed = (language: LanguageTag, title: LocalizedText): Course => ({
  title,
  provider,
  language,
  lifecycle: 'published',
  link: { title, language, status: 'missing' },
})

/** The courses on easy and clear language are said to cost nothing and to be open to everyone. */
const free = (course: Course): Course => ({ ...course, free: true })

export const courses: Course[] = [
  listed('fi', {
    fi: 'Avoin hallinto on käytännön tekoja',
    sv: 'Öppen förvaltning är praktiska handlingar',
    en: 'Open government is practical deeds',
  }),
  listed('fi', {
    fi: 'Kansalaisyhteiskunta – mitä julkisen hallinnon tulisi siitä tietää',
    sv: 'Civilsamhället – vad den offentliga förvaltningen borde veta om det',
    en: 'Civil society – what public administration ought to know about it',
  }),
  free(
    listed('fi', {
      fi: 'Selkokieli tutuksi',
      sv: 'Bekanta dig med lättläst språk',
      en: 'Getting to know easy language',
    }),
  ),
  free(
    listed('fi', {
      fi: 'Hyvä virkakieli – kirjoita sujuvasti',
      sv: 'Gott myndighetsspråk – skriv flytande',
      en: 'Good official language – write fluently',
    }),
  ),
  free(
    listed('fi', {
      fi: 'Hyvä virkakieli – toimiva hallinto on kielestä kiinni',
      sv: 'Gott myndighetsspråk – en fungerande förvaltning hänger på språket',
      en: 'Good official language – an administration that works depends on language',
    }),
  ),
  free(
    listed('fi', {
      fi: 'Hyvä virkakieli – Uudista työtä, paranna tekstejä',
      sv: 'Gott myndighetsspråk – förnya arbetet, förbättra texterna',
      en: 'Good official language – renew the work, improve the texts',
    }),
  ),
  free(
    listed('fi', {
      fi: 'Hyvä virkakieli – selkeyttä lauseita ja virkkeitä',
      sv: 'Gott myndighetsspråk – klarare satser och meningar',
      en: 'Good official language – clearer clauses and sentences',
    }),
  ),
  free(
    listed('fi', {
      fi: 'Hyvä virkakieli – Nimet toimiviksi',
      sv: 'Gott myndighetsspråk – namn som fungerar',
      en: 'Good official language – names that work',
    }),
  ),
  free(
    listed('sv', {
      sv: 'Klarspråk – Skriv bättre myndighetstexter',
      fi: 'Selkeää ruotsia – kirjoita parempia viranomaistekstejä',
      en: 'Plain Swedish – write better official texts',
    }),
  ),
  {
    title: {
      sv: 'Demokratiska möten',
      fi: 'Demokraattiset kohtaamiset',
      en: 'Democratic encounters',
    },
    provider,
    lifecycle: 'planned',
  },
]
