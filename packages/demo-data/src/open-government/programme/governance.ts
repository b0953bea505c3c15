import type { Governance } from '@torg/domain/programmes'

export const governance: Governance[] = [
  { organisation: 'vm', part: 'owns' },
  {
    organisation: 'oppen-forvaltning-team',
    part: 'coordinates',
    tasks: [
      {
        sv: 'Svarar på frågor om programmet',
        fi: 'Vastaa ohjelmaa koskeviin kysymyksiin',
        en: 'Answers questions about the action plan',
      },
      {
        sv: 'Samordnar nätverken och ordnar årliga dagar och regionresor',
        fi: 'Koordinoi verkostoja ja järjestää vuosittaisia päiviä ja aluekierroksia',
        en: 'Coordinates the networks, and holds yearly days and regional tours',
      },
    ],
  },
  {
    organisation: 'oppen-forvaltning-arbetsgrupp',
    part: 'monitors',
    tasks: [
      {
        sv: 'Följer genomförandet vid fyra möten om året',
        fi: 'Seuraa toimeenpanoa neljässä kokouksessa vuodessa',
        en: 'Follows the implementation at four meetings a year',
      },
    ],
  },
  {
    organisation: 'oppen-forvaltning-arbetsgrupp',
    part: 'assists',
    tasks: [
      {
        sv: 'Stöder genomförandet',
        fi: 'Tukee toimeenpanoa',
        en: 'Supports the implementation',
      },
    ],
  },
  {
    organisation: 'oppen-forvaltning-tjanstemannanatverk',
    part: 'assists',
    tasks: [
      {
        sv: 'Stöder arbetet för öppenhet inom statsförvaltningen',
        fi: 'Tukee avoimuustyötä valtionhallinnossa',
        en: 'Supports the work for openness within the state administration',
      },
    ],
  },
  {
    body: {
      sv: 'Hela den offentliga sektorn',
      fi: 'Koko julkinen sektori',
      en: 'The whole public sector',
    },
    part: 'monitors',
    tasks: [
      {
        sv: 'Genomförandet följs upp i alla dess delar',
        fi: 'Toimeenpanoa seurataan sen kaikissa osissa',
        en: 'The implementation is followed up in all of its parts',
      },
    ],
  },
]
