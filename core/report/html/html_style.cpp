#include "core/report/html/html_style.h"

namespace stemma
{

const char* const htmlStyle = R"(
:root { color-scheme: light dark; --ink: #1b1b1f; --grey: #5b5b63; --rule: #c9c9cf; --paper: #fff;
  --shade: #f4f4f6; --query: #0072b2; --reference: #b45f06; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececf0; --grey: #a9a9b3; --rule: #4a4a52;
  --paper: #17171a; --shade: #222227; --query: #5ab4e8; --reference: #e69f00; } }
body { font: 1rem/1.5 "Open Sans", system-ui, sans-serif; color: var(--ink); background: var(--paper);
  max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.35rem; margin-top: 2.5rem; border-top: 1px solid var(--rule);
  padding-top: 1rem; } h3 { font-size: 1.1rem; margin-top: 2rem; }
a { color: var(--query); } a:focus-visible { outline: 3px solid var(--reference); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem;
  background: var(--paper); border: 2px solid var(--query); }
.about { color: var(--grey); list-style: none; padding: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 600; padding: .3rem 0; overflow-wrap: anywhere; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0;
  border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
thead th { border-bottom: 2px solid var(--grey); }
.terms td { overflow-wrap: anywhere; }
.terms th { width: min(14rem, 40%); font-weight: 400; color: var(--grey); }
figure { margin: 1rem 0; } figure img { width: 100%; }
figcaption { color: var(--grey); }
svg { width: 100%; height: auto; } svg text { fill: var(--grey); font-size: 12px; }
svg .grid { stroke: var(--rule); } svg .match { fill: var(--query); }
svg .rejected { fill: none; stroke: var(--grey); stroke-dasharray: 3 2; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .skip, nav { display: none; }
  h2, h3, caption { break-after: avoid; } figure, tr { break-inside: avoid; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; } .wide { overflow: visible; } }
)";

} // namespace stemma
