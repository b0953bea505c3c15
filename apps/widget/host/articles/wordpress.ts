import type { Article } from './articles.ts'

/** A block theme. The block "Custom HTML" leaves what is pasted as it is; texts beside it are paragraphs. */
export const wordpress: Article = (
  pasted,
) => `<body class="wp-singular page-template-default page page-id-42 wp-embed-responsive wp-theme-example">
<div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><p class="wp-block-site-title"><a href="/wordpress" rel="home">Exempelstad</a></p></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target">
<div class="wp-block-group has-global-padding is-layout-constrained">
<h1 class="wp-block-post-title">Öppen förvaltning</h1>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained">
<p>Här är det som staten ordnar nära oss under vintern.</p>
<h2 class="wp-block-heading">Evenemang</h2>
${pasted}
<p>Frågor? Ring kundservice.</p>
</div></div></main>
<footer class="wp-block-template-part"><p class="has-small-font-size">Exempelstad</p></footer>
</div>
</body>`
