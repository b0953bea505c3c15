export const phoneTypes = new Set([
  'voice',
  'phone',
  'telephone',
  'tel',
  'cell',
  'mobile',
  'text',
  'textphone',
])
export const webTypes = new Set(['url', 'website', 'web', 'homepage', 'blog'])

/** Whether a type of contact detail means a medium, so that no account can go by it. */
export const isReservedType = (type: string): boolean =>
  phoneTypes.has(type) || webTypes.has(type) || ['email', 'address', 'fax', 'pager', 'video'].includes(type)
