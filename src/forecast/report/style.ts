/** Light or dark as the reader's system is; colours that colour-blind readers can distinguish. */
export const style = `
:root { color-scheme: light dark;
  --paper: light-dark(#ffffff, #15181d); --card: light-dark(#f5f6f8, #1e232a); --ink: light-dark(#1b1f24, #e8eaed);
  --soft: light-dark(#545b66, #a4acb8); --line: light-dark(#d9dde3, #343b45);
  --c1: light-dark(#2f6fde, #6da2ff); --c2: light-dark(#d9822b, #f0a650); --c3: light-dark(#8f4fbf, #c490ea);
  --c4: light-dark(#1f8a5b, #52c592); --good: light-dark(#1a7a4e, #52c592); --bad: light-dark(#b42318, #ff8f83); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 64rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.75rem; } h2 { margin: 2.5rem 0 .5rem; font-size: 1.2rem; }
p { margin: .25rem 0; } .soft { color: var(--soft); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; padding: 0; }
.tiles > div { padding: .75rem 1rem; border-radius: .5rem; background: var(--card); }
.tiles dt { color: var(--soft); font-size: .85rem; } .tiles dd { margin: 0; }
.tiles .figure { font-size: 1.5rem; font-weight: 600; }
svg { display: block; width: 100%; height: auto; } .tick { font-size: 11px; fill: var(--soft); }
.grid { stroke: var(--line); stroke-width: 1; }
.c1 { fill: var(--c1); background: var(--c1); } .c2 { fill: var(--c2); background: var(--c2); }
.c3 { fill: var(--c3); background: var(--c3); } .c4 { fill: var(--c4); background: var(--c4); }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .25rem 0; padding: 0; list-style: none; font-size: .85rem; }
.swatch { display: inline-block; width: .75rem; height: .75rem; margin-right: .35rem; border-radius: .15rem; }
.wide { overflow-x: auto; } table { width: 100%; border-collapse: collapse; font-size: .9rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; } tbody th { font-weight: 500; }
.gauge { width: 9rem; height: .75rem; } .scale { fill: var(--line); } .range { fill: var(--soft); opacity: .45; }
.good { fill: var(--good); color: var(--good); } .bad { fill: var(--bad); color: var(--bad); }
.feed { padding: 0; list-style: none; } .feed li { padding: .35rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.feed time { margin-right: .6rem; color: var(--soft); font-variant-numeric: tabular-nums; }
`;
