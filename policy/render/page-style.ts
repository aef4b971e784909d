/**
 * The stylesheet of public pages. It stands inside each page: a published page keeps its look for ever, is read from one
 * request, and the content policy names the sheet by its hash, so nothing else can style the page.
 */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fcfbf8;--ink:#1d1b17;--quiet:#5f5a50;--line:#d8d3c7;--accent:#1c4f73;--mark:#f4ecd2;
--serif:"PT Serif",Georgia,Cambria,"Noto Serif","DejaVu Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#181714;--ink:#e8e4da;--quiet:#a8a294;--line:#3a372f;--accent:#93c2e6;--mark:#3b331b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;z-index:1;background:var(--paper);padding:.5rem 1rem}
.page{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 4rem}
.page>header,.page>footer,.contents,.notice{font:.875rem/1.5 var(--sans)}
.page>header{border-bottom:1px solid var(--line);padding-bottom:1rem}
.service{margin:0 0 .5rem;font-weight:600;font-size:1rem}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin:0;padding:0;list-style:none;color:var(--quiet)}
.facts b{font-weight:600;color:var(--ink);font-variant-numeric:tabular-nums}
.tongues{display:flex;flex-wrap:wrap;gap:0 1.25rem;margin-top:.5rem}
.tongues a,.tongues span{display:inline-block;padding:.375rem 0;min-height:1.5rem}
.tongues [aria-current]{font-weight:600}
.notice{margin:1rem 0 0;padding:.75rem 1rem;background:var(--mark);border-left:3px solid var(--accent)}
.contents{margin:1.5rem 0}
.contents h2{margin:0 0 .5rem;font:600 .875rem/1.5 var(--sans)}
.contents summary{cursor:pointer;font-weight:600;padding:.375rem 0}
.contents ol{list-style:none;margin:0;padding:0}
.contents a{display:flex;gap:.5rem;padding:.25rem 0;color:var(--ink);text-decoration:none}
.contents a:hover{text-decoration:underline}
.contents i{flex:none;min-width:1.75rem;font-style:normal;color:var(--quiet);font-variant-numeric:tabular-nums}
.aside{display:none}
article{hyphens:manual}
h1{font-size:clamp(1.375rem,6.6vw,1.75rem);line-height:1.25;margin:2rem 0 1.5rem;font-weight:700;text-wrap:balance}
article h2,article h3{padding-right:2.75rem}
h2{font-size:1.3125rem;line-height:1.3;margin:2.75rem 0 .75rem}
h3{font-size:1.0625rem;line-height:1.4;margin:1.75rem 0 .5rem}
p{margin:0 0 .875rem}
article ul,article ol{margin:0 0 .875rem;padding-left:1.5rem}
li{margin-bottom:.375rem}
.facts li,.contents li{margin:0}
li>ul,li>ol{margin-top:.375rem}
li>p{margin:.375rem 0}
.numbered{list-style:none;padding-left:0}
.dashes{list-style:"— "}
.summary{border:1px solid var(--line);padding:.25rem 1.25rem .75rem;margin:1.5rem 0 2.5rem}
.summary>h2{margin-top:.75rem}
.own{border-left:2px solid var(--line);padding-left:.75rem;margin-left:-.875rem}
.number{font-variant-numeric:tabular-nums;color:var(--quiet);font-weight:400}
h2>.number,h3>.number{color:inherit;font-weight:inherit}
.appendix{margin-top:4rem;border-top:1px solid var(--line)}
.appendix>h2>.number{display:block;font-size:.875rem;font-family:var(--sans);color:var(--quiet)}
.section:target>h2,.clause:target,.appendix:target>h2{background:var(--mark);box-shadow:0 0 0 .375rem var(--mark)}
.same{float:right;color:var(--quiet);font:600 .75rem/1.5 var(--sans);text-decoration:none;padding:.25rem .375rem;margin-top:-2.25rem;min-width:1.75rem;text-align:center}
.same::before{content:attr(data-mark)}
.table{margin:0 0 1.25rem}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.45}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
th{font-weight:600;border-bottom-color:var(--quiet)}
.placeholder,.reference-broken,.reference-ambiguous{background:var(--mark);color:inherit}
.page>footer{margin-top:4rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--quiet)}
.page>footer h2{font:600 1rem/1.5 var(--sans);color:var(--ink);margin:0 0 .5rem}
.page>footer p{margin:0 0 .5rem}
code{font:.8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere;color:var(--ink)}
.versions{list-style:none;margin:1.5rem 0 0;padding:0}
.versions>li{border-top:1px solid var(--line);padding:1rem 0;margin:0}
.versions h2{margin:0;font-size:1.1875rem}
.versions p{margin:.375rem 0 0}
.versions .facts,.versions .sums{font:.875rem/1.5 var(--sans)}
.versions .sums{color:var(--quiet);margin:.5rem 0 0}
.versions .sums div{margin-top:.25rem}
.state{font:600 .8125rem/1.5 var(--sans);color:var(--accent);margin-left:.5rem}
@media (max-width:39.99rem){
.table table,.table tbody,.table tr,.table td{display:block}
.table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.table tr{border-bottom:1px solid var(--line);padding:.5rem 0}
.table td{border:0;padding:.25rem 0}
.table td::before{content:attr(data-column);display:block;font:600 .75rem/1.4 var(--sans);color:var(--quiet)}
.pairs thead,.pairs th{display:block;position:static;width:auto;height:auto;clip-path:none}
.pairs th{border:0;padding:.125rem 0}
.pairs thead tr{border-bottom-color:var(--quiet)}
.pairs td{padding:.125rem 0}
.pairs td::before{content:none}
.pairs tr>:first-child{font:600 .8125rem/1.4 var(--sans);color:var(--quiet)}
}
@media (min-width:48rem){
.page{padding:3rem 2rem 6rem 5.5rem;max-width:46.5rem}
h1{font-size:2.125rem}
h2,h3,p,li{position:relative}
.together{white-space:nowrap}
.section>h2>.number,h3>.number,p>.number,.numbered>li>.number{position:absolute;right:100%;margin-right:.75rem;white-space:nowrap}
}
@media (min-width:75rem){
.page{max-width:none;display:grid;grid-template-columns:15rem minmax(0,39rem);column-gap:6.5rem;justify-content:center;padding:3rem 2rem 6rem}
.page>*{grid-column:2}
.page>.aside{display:block;grid-column:1;grid-row:1/span 9;position:sticky;top:2rem;align-self:start;max-height:calc(100vh - 4rem);overflow-y:auto;margin:0}
.fold{display:none}
}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#333;--line:#999;--accent:#000;--mark:#fff}
@page{margin:20mm 18mm}
body{font-size:10.5pt;line-height:1.45}
.page{display:block;max-width:none;padding:0}
.skip,.contents,.tongues,.same,.notice{display:none}
h2,h3{break-after:avoid}
h1{font-size:18pt}h2{font-size:13pt;margin-top:18pt}h3{font-size:10.5pt}
p,li{orphans:3;widows:3}
tr{break-inside:avoid}
thead{display:table-header-group}
.section>h2>.number,h3>.number,p>.number,.numbered>li>.number{position:static;margin:0}
a{text-decoration:none}
}
`.replace(/\n+/g, '\n').trim();
