import { expect, test } from 'vitest'
import { Call, effectiveDeadline } from './call.ts'

const call = {
  id: 'contact-person',
  programme: 'plan',
  from: 'vm',
  title: { sv: 'Kontaktperson' },
  text: { sv: 'Bekräfta eller utse en kontaktperson.' },
  audiences: ['state-authorities'],
  deadline: { before: '2023-02-05' },
  options: [{ id: 'confirm', text: { sv: 'Fortsätter' } }],
}
const issue = {
  field: '/deadline/before',
  kind: 'impossible-date',
  note: { sv: 'Brevet är från 2024.' },
  status: 'open',
}

test.each([
  ['as printed without an issue', undefined, { before: '2023-02-05' }],
  ['the proposal of an open issue', [{ ...issue, proposed: '2024-02-05' }], { before: '2024-02-05' }],
  [
    'as printed when the proposal was rejected',
    [{ ...issue, proposed: '2024-02-05', status: 'rejected' }],
    { before: '2023-02-05' },
  ],
  ['as printed when nothing is proposed', [issue], { before: '2023-02-05' }],
  ['as printed when what is proposed is no date', [{ ...issue, proposed: 'soon' }], { before: '2023-02-05' }],
  [
    'in the sense that is proposed',
    [{ ...issue, field: '/deadline/by', proposed: '2024-02-04' }],
    { by: '2024-02-04' },
  ],
])('the deadline that counts is %s', (_, issues, deadline) => {
  expect(effectiveDeadline(Call.parse({ ...call, issues }))).toEqual(deadline)
})
