import type { SocialAccount } from '@torg/domain/organisations'
import { lookedUp } from '../reading/lookup.ts'

// Hosts where the last part of a path is somebody's name.
const services: Record<string, string> = {
  'bsky.app': 'bluesky',
  'facebook.com': 'facebook',
  'flickr.com': 'flickr',
  'github.com': 'github',
  'instagram.com': 'instagram',
  'linkedin.com': 'linkedin',
  'threads.net': 'threads',
  'tiktok.com': 'tiktok',
  'twitter.com': 'twitter',
  'x.com': 'x',
  'youtube.com': 'youtube',
}

/** The account that an address is that of, as far as the address shows; `undefined` for any other page. */
export function accountAt(href: string): SocialAccount | undefined {
  if (!URL.canParse(href)) return undefined
  const { hostname, pathname } = new URL(href)
  const service = lookedUp(services, hostname.replace(/^(?:www|m|[a-z]{2})\./, ''))
  const handle = pathname.split('/').findLast((part) => part !== '')
  return service === undefined || handle === undefined ? undefined : { service, handle, link: { href } }
}
