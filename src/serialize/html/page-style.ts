/** The style sheet of the `page` format: no pictures, fonts or scripts from elsewhere; light, dark and print. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#6b675f;--line:#e3ded3;--card:#f5f1e8;
--person:#b8470c;--organization:#1f5fae;--place:#1d7a3d;--misc:#7a3fb0;--value:#6f6408;
--direct:#fff0bd;--mixed:#e9f0c4;--indirect:#e8eaf3}
@media (prefers-color-scheme:dark){:root{--paper:#16171a;--ink:#e9e6df;--soft:#a19c92;--line:#34353a;--card:#1f2125;
--person:#ff9e64;--organization:#7fb4ff;--place:#7fd493;--misc:#cfa0ff;--value:#d9c95c;
--direct:#453a12;--mixed:#37401a;--indirect:#2a2e3d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.95 "Noto Naskh Arabic","Amiri","Geeza Pro","Segoe UI",serif;overflow-wrap:anywhere}
main{max-width:44rem;margin:0 auto;padding:1rem 1.1rem 3rem}
h1{font-size:1.7rem;line-height:1.55;margin:.4rem 0 .8rem}
h2{font-size:1.25rem;margin:1.6rem 0 .4rem}
h3{font-size:1.05rem;margin:.2rem 0}
p{margin:0 0 1rem}
article+article{border-top:3px double var(--line);margin-top:2rem;padding-top:1rem}
.kicker,.byline,.date,.source,.caption,.repeat{color:var(--soft);font-size:.95rem;margin-bottom:.4rem}
.deck{font-size:1.2rem;font-weight:600}
.boilerplate,.repeat{color:var(--soft);font-size:.85rem;opacity:.75}
.boilerplate{border-inline-start:2px dotted var(--line);padding-inline-start:.6rem}
.related{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.4rem 1rem;margin:1.4rem 0;font-size:.95rem;line-height:1.8}
.related h2{font-size:1rem;color:var(--soft);margin:.4rem 0}
.teaser{border-top:1px solid var(--line);padding:.5rem 0}
.teaser p{margin:0}
q{quotes:none}
.quote{border-radius:.25rem;padding:.08em .2em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.direct{background:var(--direct)}.mixed{background:var(--mixed)}.indirect{background:var(--indirect)}
.quote[data-speaker]:not([data-part=medial],[data-part=final])::before{content:attr(data-speaker);display:inline-block;unicode-bidi:isolate;
font:600 .68em/1.5 system-ui,sans-serif;color:var(--paper);background:var(--soft);border-radius:1em;padding:0 .6em;margin-inline-end:.4em;max-width:100%;vertical-align:.12em}
.entity{text-decoration:underline 2px var(--kind,var(--value));text-underline-offset:.35em;text-decoration-skip-ink:none;color:var(--kind,inherit)}
.person{--kind:var(--person)}.organization{--kind:var(--organization)}.place{--kind:var(--place)}.misc{--kind:var(--misc)}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0 0 1rem;padding:.4rem .8rem;border:1px solid var(--line);border-radius:.6rem;font-size:.85rem;list-style:none}
.names{border-top:1px solid var(--line);margin-top:1.6rem;padding-top:.6rem;font-size:.9rem;color:var(--soft)}
.names ul{margin:0;padding:0;list-style:none;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--card:#fff;--direct:#fff3cc;--mixed:#eef3d2;--indirect:#edeff6}
body{font-size:11pt}main{max-width:none;padding:0}.related,.teaser,p{break-inside:avoid}.quote,.entity{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`
