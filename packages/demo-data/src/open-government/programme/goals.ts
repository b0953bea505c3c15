import type { Programme } from '@torg/domain/programmes'

export const goals: NonNullable<Programme['goals']> = [
  {
    id: 'fortroende-trygghet-framtidstro',
    term: 'long',
    text: {
      sv: 'Människor ska känna förtroende och säkerhet och tro på framtiden.',
      fi: 'Ihmiset voivat luottaa, tuntea olonsa turvalliseksi ja uskoa tulevaisuuteen.',
      en: 'People are to have trust, to be safe and to believe in the future.',
    },
  },
  {
    id: 'starkare-dialog',
    text: {
      sv: 'Dialogen ska bli starkare, begripligheten och delaktigheten större – med kompetens, ledarskap och internationellt samarbete som medel.',
      fi: 'Vuoropuhelu vahvistuu, ymmärrettävyys ja osallisuus kasvavat – keinoina osaaminen, johtaminen ja kansainvälinen yhteistyö.',
      en: 'Dialogue is to grow stronger, comprehensibility and participation greater – by competence, leadership and international cooperation.',
    },
  },
  {
    id: 'central-resurs',
    term: 'long',
    text: {
      sv: 'Det finländska samhället ska behålla öppenheten som en av sina centrala tillgångar.',
      fi: 'Avoin hallinto säilyy suomalaisen yhteiskunnan keskeisenä voimavarana.',
      en: 'Open government is to remain a central resource of Finnish society.',
    },
  },
  {
    id: 'stod-for-regeringsprogrammet',
    text: {
      sv: 'Programmet ska under hela regeringsperioden bära upp regeringsprogrammets mål; därför är det fyraårigt.',
      fi: 'Ohjelma tukee hallitusohjelman tavoitteita koko hallituskauden ajan; siksi se on nelivuotinen.',
      en: 'The action plan is to support the aims of the Government Programme throughout the government term; that is why it spans four years.',
    },
  },
]
