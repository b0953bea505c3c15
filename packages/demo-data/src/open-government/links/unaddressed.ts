import type { Link, LocalizedText } from '@torg/domain/values'

/** A link that the letter names without an address. */
const unaddressed = (title: LocalizedText): Link => ({ title, status: 'missing' })

export const hostDialogueLink = unaddressed({
  sv: 'Om de nationella dialogerna, och anmälan för den som vill ordna en diskussion',
  fi: 'Kansallisista dialogeista ja ilmoittautuminen keskustelun järjestäjäksi',
  en: 'About the National Dialogues, and sign-up for those who want to host a discussion',
})

export const easyLanguageCoursesLink = unaddressed({
  sv: 'Nätkurser om lättläst språk',
  fi: 'Selkokielen verkkokurssit',
  en: 'Online courses on easy language',
})

export const clearLanguageCoursesLink = unaddressed({
  sv: 'Nätkurser om begripligt myndighetsspråk',
  fi: 'Ymmärrettävän virkakielen verkkokurssit',
  en: 'Online courses on clear official language',
})

export const easyLanguageProgrammeLink = unaddressed({
  sv: 'Åtgärdsprogrammet för lättläst språk',
  fi: 'Selkokielen toimenpideohjelma',
  en: 'Action programme for easy language',
})

export const aiRecommendationsLink = unaddressed({
  sv: 'Finansministeriets etiska rekommendationer för artificiell intelligens',
  fi: 'Valtiovarainministeriön eettiset suositukset tekoälystä',
  en: 'Ethical recommendations on artificial intelligence by the Ministry of Finance',
})

export const academyLink = unaddressed({
  sv: 'Akademin för frivilligorganisationer',
  fi: 'Kansalaisjärjestöakatemia',
  en: 'Civil Society Academy',
})

export const academyEventsLink = unaddressed({
  sv: 'Akademiernas evenemang',
  fi: 'Kansalaisjärjestöakatemioiden tapahtumat',
  en: 'Events of the academies',
})

export const civilSocietyCourseLink = unaddressed({
  sv: 'Kurs i eOppiva om civilsamhället',
  fi: 'eOppivan kurssi kansalaisyhteiskunnasta',
  en: 'eOppiva course on civil society',
})

export const networkLink = unaddressed({
  sv: 'Nätverket för öppen demokrati',
  fi: 'Avoin demokratia -verkosto',
  en: 'Open Democracy Network',
})

export const officialsNetworkLink = unaddressed({
  sv: 'Tjänstemannanätverket för öppen förvaltning',
  fi: 'Avoimen hallinnon virkamiesverkosto',
  en: "Open Government Officials' Network",
})

export const teamLink = unaddressed({
  sv: 'Teamet för öppen förvaltning',
  fi: 'Avoimen hallinnon tiimi',
  en: 'Open government team',
})

export const elderlyCouncilDayLink = unaddressed({
  sv: 'Äldrerådsdagen',
  fi: 'Vanhusneuvostopäivä',
  en: "Older People's Councils' Day",
})

export const childrensRightsDayLink = unaddressed({
  sv: 'Aktualitetsdagen för barnets rättigheter',
  fi: 'Lapsen oikeuksien ajankohtaispäivä',
  en: "Children's Rights Topical Day",
})

export const supportPackageLink = unaddressed({ sv: 'Stödpaketet', fi: 'Tukipaketti', en: 'Support package' })

export const gameLink = unaddressed({
  sv: 'Spelet om öppen förvaltning',
  fi: 'Avoimen hallinnon peli',
  en: 'Open government game',
})
