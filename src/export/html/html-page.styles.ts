/** Style of an exported page. One constant text: nothing of a document ever reaches it. */

/** Style sheet of an exported page; follows the reader's colour scheme and prints well. */
export const pageStyles = `:root{color-scheme:light dark;--bg:light-dark(#fff,#0f1318);--surface:light-dark(#f7f8fa,#161b22);--border:light-dark(#dde1e7,#2b333e);--text:light-dark(#15191f,#e9edf2);--muted:light-dark(#525b68,#b5bec9);--accent:light-dark(#2457c5,#8fb4ff);--done:light-dark(#1b7742,#5ec98b);--in-progress:light-dark(#2457c5,#8fb4ff);--planned:light-dark(#4a5a75,#a3b4cf);--considering:light-dark(#2c6488,#86bfe0);--at-risk:light-dark(#a8460d,#f6a36b);--blocked:light-dark(#b42318,#ff8e85);--dropped:light-dark(#68616f,#aaa3b1);--help-wanted:light-dark(#7440b8,#c4a1f5);--stretch:light-dark(#0b6b7f,#62c6da)}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.25rem 4rem;overflow-wrap:anywhere}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.3;margin:0}
h3{font-size:1rem;line-height:1.4;margin:1.25rem 0 .25rem}
h4,h5,h6{font-size:.95rem;margin:1rem 0 .25rem;color:var(--muted)}
p{margin:.5rem 0}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
:target{scroll-margin-top:1rem;background:light-dark(#edf2fd,#172440)}
code{font:.9em ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--surface);padding:.1em .3em;border-radius:4px}
pre{overflow:auto;padding:.75rem;background:var(--surface);border-radius:8px}
pre code{padding:0}
table{border-collapse:collapse;width:100%;margin:.75rem 0}
th,td{border-bottom:1px solid var(--border);padding:.4rem .75rem .4rem 0;text-align:start;vertical-align:top}
blockquote{margin:.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--border);color:var(--muted)}
.roadmap-meta,.roadmap-details{color:var(--muted);font-size:.875rem}
.roadmap-meta{margin:.125rem 0 .75rem}
.roadmap-milestone{margin:1.75rem 0 0;padding:1.25rem 0 0;border-top:1px solid var(--border);break-inside:avoid-page}
.roadmap-note{margin:2rem 0 0;padding:1rem 1.25rem;background:var(--surface);border-radius:12px}
.roadmap-notice{margin:1rem 0;padding:.25rem 1rem;border-inline-start:4px solid var(--accent);background:var(--surface);border-radius:0 8px 8px 0}
.roadmap-notice[data-kind=warning],.roadmap-notice[data-kind=caution]{border-color:var(--at-risk)}
.roadmap-items{list-style:none;margin:.5rem 0;padding:0}
.roadmap-items .roadmap-items{margin:.25rem 0 0;padding-inline-start:1.25rem}
.roadmap-items>li{padding:.375rem 0;break-inside:avoid}
.roadmap-items>li+li{border-top:1px solid var(--border)}
.roadmap-items .roadmap-items>li+li{border-top:0}
[data-status=dropped]>.roadmap-title{text-decoration:line-through;color:var(--muted)}
.roadmap-status,.roadmap-flag,.roadmap-tag,.roadmap-type{display:inline-block;font-size:.75rem;line-height:1.25rem;font-weight:500;padding:0 .45em;margin-inline-end:.25em;border:1px solid;border-radius:4px;vertical-align:.08em;white-space:nowrap}
.roadmap-status{color:var(--planned)}
.roadmap-status[data-status=done]{color:var(--done)}
.roadmap-status[data-status=in-progress]{color:var(--in-progress)}
.roadmap-status[data-status=considering]{color:var(--considering)}
.roadmap-status[data-status=at-risk]{color:var(--at-risk)}
.roadmap-status[data-status=blocked]{color:var(--blocked)}
.roadmap-status[data-status=dropped]{color:var(--dropped)}
.roadmap-flag{color:var(--stretch);border-style:dashed}
.roadmap-flag[data-flag=help-wanted]{color:var(--help-wanted)}
.roadmap-tag,.roadmap-type{border-color:var(--border)}
.roadmap-description{color:var(--muted);font-size:.925rem;max-width:75ch}
@media print{:root{color-scheme:light}main{max-width:none;padding:0}a{color:inherit}}
`;
