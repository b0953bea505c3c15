import type { Article } from './articles.ts'

/** A node of the type "page" in a theme with regions and blocks; the text comes from an editor with full HTML. */
export const drupal: Article = (
  pasted,
) => `<body class="layout-one-sidebar layout-sidebar-first page-node-7 path-node node--type-page">
<a href="#main-content" class="visually-hidden focusable skip-link">Till innehållet</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-site-branding" class="block block-system block-system-branding-block"><a href="/drupal" rel="home">Exempelstad</a></div></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content"><div class="region region-content">
<div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">Öppen förvaltning</span></h1></div>
<div id="block-content" class="block block-system block-system-main-block">
<article data-history-node-id="7" class="node node--type-page node--view-mode-full"><div class="node__content">
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>Här är det som staten ordnar nära oss under vintern.</p>
<h2>Evenemang</h2>
<div class="embedded-entity align-center">${pasted}</div>
<p>&nbsp;</p></div>
</div></article></div>
</div></div>
<aside class="layout-sidebar-first" role="complementary"><div class="region region-sidebar-first"><ul class="menu"><li class="menu-item"><a href="/drupal">Beslut</a></li></ul></div></aside>
</main></div></div>
</body>`
