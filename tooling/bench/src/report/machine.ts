import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** What the figures were measured on. */
export const machine = (generator: string): string =>
  [
    `${cpus().length} × ${cpus()[0]?.model.trim()}`,
    `${Math.round(totalmem() / 1e9)} GB`,
    `${type()} ${release()}`,
    `Node ${process.versions.node}`,
    'PostgreSQL 18, PGlite 0.5',
    `${generator} with 32 connections on the same machine`,
    `load before the run ${loadavg()[0]?.toFixed(1)}`,
  ].join(', ')
