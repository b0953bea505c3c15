import type { Post } from '@torg/domain/programmes'
import type { Given } from '../context.ts'
import { isoDate } from '../iso-dates/date.ts'
import type { Field } from '../losses/account.ts'
import { pages } from './link.ts'
import { type JsonLdNode, node } from './node.ts'
import { party } from './organiser.ts'
import { exampleText, identity, other, others, text, type Writer } from './writer.ts'

const types: Record<Post['kind'], string> = {
  article: 'Article',
  interview: 'Article',
  news: 'NewsArticle',
  blog: 'BlogPosting',
  'guest-blog': 'BlogPosting',
}

export function postNode(post: Field<Given<'post'>>, writer: Writer): JsonLdNode {
  const author = post.get('author')
  return node(types[post.value.kind], {
    ...identity('post', post.get('id'), writer),
    additionalType: post.get('kind').carry(),
    headline: text(post.get('title'), writer),
    abstract: text(post.get('summary'), writer),
    articleBody: text(post.get('text'), writer),
    disambiguatingDescription: exampleText(post.get('example'), writer),
    author: author && party(author, writer),
    publisher: other('organisation', post.get('publisher'), writer),
    datePublished: isoDate(post.get('date')),
    dateModified: post.value.recorded?.modified,
    about: [
      ...others('organisation', post.get('about'), writer),
      other('programme', post.get('programme'), writer),
    ].filter((each) => each !== undefined),
    mentions: others('event', post.get('events'), writer),
    citation: pages(post.get('links'), writer),
  })
}
