/**
 * What can be said of a read:
 * `heard`: every write is heard of when it is made, so a read stays true until then;
 * `asked`: the line to other processes is down, so a read is true, and nothing tells for how long;
 * `behind`: the database that is written does not answer, and a replica is read, which may lack the latest writes.
 */
export type Freshness = 'heard' | 'asked' | 'behind'
