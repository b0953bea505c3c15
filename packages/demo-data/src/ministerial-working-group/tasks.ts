import type { Task } from '@torg/domain/organisations'

/** What the group is for, and the seven subjects that it sets policy on, in the order of the source. */
export const tasks: Task[] = [
  {
    id: 'steer-development',
    verb: 'steer',
    text: {
      sv: 'Styra hur digitaliseringen, dataekonomin samt informations- och teknologipolitiken utvecklas',
      fi: 'Ohjata digitalisaation, datatalouden sekä tieto- ja teknologiapolitiikan kehittämistä',
      en: 'Steer how digitalisation, the data economy, and information and technology policy develop',
    },
    matter: 'digitalisation-and-data-economy',
  },
  {
    id: 'coordinate-measures',
    verb: 'coordinate',
    text: {
      sv: 'Samordna åtgärderna på dessa områden och hålla lägesbilden gemensam',
      fi: 'Sovittaa yhteen näiden alojen toimenpiteet ja pitää tilannekuva yhteisenä',
      en: 'Coordinate the measures in these fields and keep one shared picture of the situation',
    },
    matter: 'digitalisation-and-data-economy',
  },
  {
    id: 'coordinate-projects',
    verb: 'coordinate',
    text: {
      sv: 'Samordna utvecklingsprojekten',
      fi: 'Sovittaa yhteen kehittämishankkeet',
      en: 'Coordinate the development projects',
    },
  },
  {
    id: 'set-policy',
    verb: 'set-policy',
    text: {
      sv: 'Ta ställning politiskt när viktiga åtgärder för att utveckla ansvarsområdet kräver det',
      fi: 'Tehdä poliittiset linjaukset, joita vastuualueen kehittämisen tärkeät toimet edellyttävät',
      en: 'Take the policy decisions that important measures in its field call for',
    },
  },
  {
    id: 'policy-development-programmes',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för förvaltningens utvecklingsstrategier och för hur utvecklingsprogrammen genomförs',
      fi: 'Linjaukset julkisen hallinnon kehittämisstrategioista ja kehittämisohjelmien toimeenpanosta',
      en: 'Policy on the development strategies of public administration and on carrying out its development programmes',
    },
    matter: 'development-programmes',
  },
  {
    id: 'policy-productivity',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för arbetet med produktivitet i den offentliga sektorn',
      fi: 'Linjaukset julkisen sektorin tuottavuustyöstä',
      en: 'Policy on the productivity of the public sector',
    },
    matter: 'public-sector-productivity',
  },
  {
    id: 'policy-municipalities',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för hur kommunpolitiken bereds',
      fi: 'Linjaukset kuntapolitiikan suuntaviivojen valmistelusta',
      en: 'Policy on how the guidelines of municipal policy are prepared',
    },
    matter: 'municipal-policy',
  },
  {
    id: 'policy-preparedness',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för den offentliga förvaltningens beredskap',
      fi: 'Linjaukset julkisen hallinnon varautumisesta',
      en: 'Policy on the preparedness of public administration',
    },
    matter: 'administrative-preparedness',
  },
  {
    id: 'policy-technology',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för teknikpolitik, digitala tjänster och dataekonomi',
      fi: 'Linjaukset teknologiapolitiikan, digitaalisten palvelujen ja datatalouden kehittämisestä',
      en: 'Policy on developing technology policy, digital services and the data economy',
    },
    matter: 'technology-policy',
  },
  {
    id: 'policy-information',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för hur informationspolitiken leds',
      fi: 'Linjaukset tietopolitiikan johtamisesta',
      en: 'Policy on how information policy is led',
    },
    matter: 'information-policy',
  },
  {
    id: 'policy-cybersecurity',
    verb: 'set-policy',
    text: {
      sv: 'Riktlinjer för cybersäkerhet',
      fi: 'Linjaukset kyberturvallisuudesta',
      en: 'Policy on cybersecurity',
    },
    matter: 'cybersecurity',
  },
]
