import type { LocalizedText } from '@torg/domain/values'

/** Titles of the officials as the letter gives them. */
export const financialCounsellor: LocalizedText = {
  sv: 'Finansråd',
  fi: 'Finanssineuvos',
  en: 'Financial Counsellor',
}

export const ministerialAdviser: LocalizedText = {
  sv: 'Konsultativ tjänsteman',
  fi: 'Neuvotteleva virkamies',
  en: 'Ministerial Adviser',
}

export const seniorSpecialist: LocalizedText = {
  sv: 'Specialsakkunnig',
  fi: 'Erityisasiantuntija',
  en: 'Senior Specialist',
}

export const underSecretary: LocalizedText = {
  sv: 'Understatssekreterare',
  fi: 'Alivaltiosihteeri',
  en: 'Permanent Under-Secretary',
}

export const headOfDepartment: LocalizedText = {
  sv: 'Avdelningschef',
  fi: 'Osastopäällikkö',
  en: 'Head of Department',
}
