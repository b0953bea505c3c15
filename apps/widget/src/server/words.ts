export const title = 'Events|Evenemang|Tapahtumat'
export const all = 'All events|Alla evenemang|Kaikki tapahtumat'
