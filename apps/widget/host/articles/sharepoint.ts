import type { Article } from './articles.ts'

/** A publishing page: one form around everything, tables for zones, a web part that holds markup. */
export const sharepoint: Article = (pasted) => `<body class="ms-backgroundImage">
<form method="post" action="/sharepoint" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value=""></div>
<div id="s4-workspace" class="ms-core-overlay"><div id="s4-bodyContainer">
<div id="s4-titlerow" class="s4-titlerowhidetitle ms-dialogHidden"><h1 id="pageTitle" class="ms-core-pageTitle">Öppen förvaltning</h1></div>
<div id="contentRow"><div id="contentBox" aria-live="polite" aria-relevant="all"><div id="DeltaPlaceHolderMain">
<div class="article article-body"><div class="ms-rtestate-field"><p>Här är det som staten ordnar nära oss under vintern.</p></div>
<table class="ms-core-tableNoSpace ms-webpartPage-root" role="presentation"><tbody><tr><td id="_invisibleIfEmpty" class="ms-webpart-zone">
<div class="ms-webpart-cell-vertical ms-fullWidth"><div class="ms-webpart-chrome ms-webpart-chrome-vertical ms-webpart-chrome-fullWidth">
<div id="WebPartWPQ2" class="ms-WPBody noindex" allowdelete="false">
<h2 class="ms-rteElement-H2">Evenemang</h2>
${pasted}
</div></div></div>
</td></tr></tbody></table>
</div></div></div></div></div></div>
<input type="submit" class="ms-hide" value="Spara">
</form>
</body>`
