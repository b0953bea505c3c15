import type { Role } from '@torg/domain/organisations'

const words: Record<string, Record<Role, string>> = {
  sv: {
    chair: 'ordförande',
    'vice-chair': 'vice ordförande',
    member: 'medlem',
    secretary: 'sekreterare',
    'secretary-general': 'generalsekreterare',
    expert: 'sakkunnig',
    'contact-person': 'kontaktperson',
    coordinator: 'koordinator',
    head: 'chef',
    official: 'tjänsteman',
    minister: 'minister',
  },
  fi: {
    chair: 'puheenjohtaja',
    'vice-chair': 'varapuheenjohtaja',
    member: 'jäsen',
    secretary: 'sihteeri',
    'secretary-general': 'pääsihteeri',
    expert: 'asiantuntija',
    'contact-person': 'yhteyshenkilö',
    coordinator: 'koordinaattori',
    head: 'johtaja',
    official: 'virkamies',
    minister: 'ministeri',
  },
  en: {
    chair: 'chair',
    'vice-chair': 'vice-chair',
    member: 'member',
    secretary: 'secretary',
    'secretary-general': 'secretary general',
    expert: 'expert',
    'contact-person': 'contact person',
    coordinator: 'coordinator',
    head: 'head',
    official: 'official',
    minister: 'minister',
  },
}

const synonyms: Record<string, Role> = {
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  'deputy chair': 'vice-chair',
  'vice chair': 'vice-chair',
  'vice chairman': 'vice-chair',
  'deputy chairman': 'vice-chair',
  'secretary-general': 'secretary-general',
  'contact-person': 'contact-person',
  director: 'head',
}

const meanings = new Map<string, Role>([
  ...Object.values(words).flatMap((each) =>
    (Object.keys(each) as Role[]).map((role) => [each[role], role] as const),
  ),
  ...Object.entries(synonyms),
])

/** A role in words, in Swedish, Finnish or (for any other language) English. */
export const sayRole = (role: Role, language: string): string => (words[language] ?? words.en)?.[role] ?? role

/** The role that a word stands for, in any of those languages. */
export const roleOf = (word: string): Role | undefined => meanings.get(word.trim().toLowerCase())
