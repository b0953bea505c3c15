/** The ministers' titles, as the source prints them, with those of the Government in Finnish and English. */
export const titles = {
  localGovernment: { sv: 'Kommunminister', fi: 'Kuntaministeri', en: 'Minister of Local Government' },
  transport: {
    sv: 'Kommunikationsminister',
    fi: 'Liikenne- ja viestintäministeri',
    en: 'Minister of Transport and Communications',
  },
  economicAffairs: { sv: 'Näringsminister', fi: 'Elinkeinoministeri', en: 'Minister of Economic Affairs' },
  finance: { sv: 'Finansminister', fi: 'Valtiovarainministeri', en: 'Minister of Finance' },
  justice: { sv: 'Justitieminister', fi: 'Oikeusministeri', en: 'Minister of Justice' },
  interior: { sv: 'Inrikesminister', fi: 'Sisäministeri', en: 'Minister of the Interior' },
  socialAffairs: {
    sv: 'Social- och hälsovårdsminister',
    fi: 'Sosiaali- ja terveysministeri',
    en: 'Minister of Social Affairs and Health',
  },
}
