/** The look of the start page: a front page in one column, by day and by night. */
export const START_PAGE_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(#fbfaf6, #15171a); --ink: light-dark(#1d1c1a, #e9e6df);
  --soft: light-dark(#5a564e, #a9a498); --rule: light-dark(#d9d4c7, #34373c);
  --accent: light-dark(#8c1d18, #ff9b8a); --card: light-dark(#ffffff, #1d2024); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .5rem 1.5rem;
  padding: 1.25rem 0 .75rem; border-bottom: 3px double var(--rule); }
.masthead { margin: 0; font: 700 1.5rem/1.2 Georgia, "Liberation Serif", serif; letter-spacing: .01em; }
nav { display: flex; gap: 1.25rem; }
nav a { padding: .25rem 0; }
h1 { margin: 2.5rem 0 .5rem; max-width: 22em; text-wrap: balance;
  font: 700 clamp(1.8rem, 5vw, 2.9rem)/1.15 Georgia, "Liberation Serif", serif; }
h2 { margin: 3rem 0 1rem; font: 700 1.4rem/1.3 Georgia, "Liberation Serif", serif; }
h2 small { display: block; font: 600 .8rem/1.6 system-ui, sans-serif; color: var(--soft);
  text-transform: uppercase; letter-spacing: .08em; }
.lead { margin: 0 0 1.75rem; font-size: 1.2rem; color: var(--soft); max-width: 40em; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.statistics { display: flex; flex-wrap: wrap; gap: 1px; padding: 1px; }
.statistics li { flex: 1 1 8.5rem; box-shadow: 0 0 0 1px var(--rule); background: var(--card); padding: .8rem 1rem; color: var(--soft); }
.statistics b { display: block; color: var(--ink); font: 700 1.6rem/1.2 Georgia, "Liberation Serif", serif;
  font-variant-numeric: tabular-nums; }
.story { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.5rem; }
.story li { border-top: 3px solid var(--accent); padding-top: .6rem; }
.status { margin: 0 0 .5rem; font-weight: 700; letter-spacing: .06em; font-size: .9rem; color: var(--accent); }
.status time { color: var(--soft); font-weight: 400; letter-spacing: 0; margin-left: .4rem; }
blockquote { margin: 0; }
blockquote p { margin: 0 0 .5rem; font-family: Georgia, "Liberation Serif", serif; overflow-wrap: anywhere; }
blockquote footer { color: var(--soft); font-size: .9rem; }
.questions { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1rem; }
.questions li { position: relative; background: var(--card); border: 1px solid var(--rule); border-radius: .4rem; padding: 1rem 1.1rem; }
.questions li:hover { border-color: var(--accent); }
.questions a { font: 700 1.12rem/1.3 Georgia, "Liberation Serif", serif; text-decoration: none; }
.questions a::after { content: ""; position: absolute; inset: 0; }
.questions a:hover { text-decoration: underline; }
.questions p { margin: .4rem 0 0; color: var(--soft); font-size: .98rem; }
pre { overflow-x: auto; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--rule); border-radius: .4rem;
  font: .9rem/1.5 ui-monospace, "Liberation Mono", monospace; }
.empty { padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--rule); }
`
