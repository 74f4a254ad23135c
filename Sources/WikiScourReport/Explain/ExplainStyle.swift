/// The style sheet of the page that explains a page. It is in the program, and not in a file beside it, so that the program stays
/// one file that can be copied anywhere.
enum ExplainStyle {
    static let css = Colours.variables + sheet + Colours.hues + switches

    private static let sheet = """
        * { box-sizing: border-box; }
        html, body { height: 100%; margin: 0; }
        body { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); background: var(--paper); color: var(--ink);
          font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
        button, input { font: inherit; color: inherit; }
        :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
        .faint, small, .keys { color: var(--faint); }

        header { padding: .6rem 1rem .5rem; background: var(--panel); border-bottom: 1px solid var(--line);
          display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 1rem; align-items: center; }
        #search { grid-column: 2; grid-row: 1; }
        h1 { font-size: 1.25rem; line-height: 1.3; margin: 0; overflow-wrap: anywhere; text-align: left; }
        details { grid-column: 1 / -1; grid-row: 2; }
        summary { cursor: pointer; color: var(--faint); overflow-wrap: anywhere; }
        dl { margin: .4rem 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(21rem, 1fr)); gap: .1rem 1.5rem;
          max-height: 40vh; overflow: auto; }
        dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: .5rem; }
        dt { color: var(--faint); }
        dd { margin: 0; overflow-wrap: anywhere; }
        #legend { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .3rem; max-height: 7.2rem; overflow: auto;
          padding: 2px; }
        #legend button, #legend mark { padding: .05rem .5rem; border: 1px solid var(--line); border-radius: 1rem;
          font-size: .85rem; cursor: pointer; background: var(--paper); }
        #legend button[data-kind] { background: oklch(var(--tint-l) var(--tint-c) var(--hue));
          border-color: oklch(var(--deep-l) var(--deep-c) var(--hue) / .5); color: oklch(var(--deep-l) var(--deep-c) var(--hue)); }
        #legend button[aria-pressed=false] { background: none; color: var(--faint); text-decoration: line-through; }
        #legend b { font-weight: 600; font-variant-numeric: tabular-nums; }
        #search { display: flex; gap: .3rem; align-items: center; margin: 0; }
        #query { width: 15rem; max-width: 40vw; padding: .15rem .5rem; border: 1px solid var(--line); border-radius: .3rem;
          background: var(--paper); }
        #search button { border: 1px solid var(--line); border-radius: .3rem; background: var(--paper); cursor: pointer; }
        #hits { min-width: 4.5rem; text-align: end; color: var(--faint); font-variant-numeric: tabular-nums; font-size: .85rem; }

        main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); min-height: 0; }
        section { display: flex; flex-direction: column; min-height: 0; }
        section + section { border-inline-start: 1px solid var(--line); }
        h2 { font-size: .85rem; font-weight: 600; margin: 0; padding: .3rem 1rem; border-bottom: 1px solid var(--line); }
        h2 small { font-weight: 400; font-size: inherit; }
        .pane { flex: 1; overflow: auto; padding: .5rem 1rem; overflow-wrap: anywhere; }
        /* The last block can be scrolled up to where it is read. */
        .pane::after { content: ""; display: block; height: 40vh; }
        .pane:focus-visible { outline-offset: -2px; }
        .chunk { content-visibility: auto; contain-intrinsic-height: auto 1600px; }

        .l { margin: 0; unicode-bidi: isolate; }
        .pane[dir=rtl] .l { text-align: right; }
        .pane[dir=ltr] .l { text-align: left; }
        .b { margin-top: .55rem; }
        .li::before { content: "• "; color: var(--faint); }
        .h { font-weight: 650; font-size: 1.08em; margin-top: .9rem; }
        .v { white-space: pre-wrap; font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .88em; }
        .cell::before { content: " ¦ "; color: var(--faint); font-style: normal; }
        .fold::before { content: " · "; color: var(--faint); font-style: normal; }
        s { background: oklch(var(--tint-l) var(--tint-c) var(--hue)); color: oklch(var(--deep-l) var(--deep-c) var(--hue));
          text-decoration: line-through; text-decoration-thickness: 1px; border-radius: .15rem; cursor: pointer;
          -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        .mark { color: var(--faint); font-style: normal; }
        /* A menu or a script would bury the article; its beginning shows what it is, and a click the rest. */
        .long:not(.open) { max-height: 4.5em; overflow: hidden; mask-image: linear-gradient(#000 55%, #0004); cursor: zoom-in; }
        [data-u] { cursor: pointer; border-radius: .15rem; }
        .hot { background: var(--hot); }
        s.hot { outline: 2px solid oklch(var(--deep-l) var(--deep-c) var(--hue)); }
        .chosen { outline: 2px solid var(--accent); outline-offset: 1px; }
        mark { background: #b00020; color: #fff; }
        #document .chunk { white-space: pre-wrap; unicode-bidi: plaintext; }
        .pane#document[dir=rtl] .chunk { text-align: right; }
        .unit.heading { font-weight: 650; }
        .unit.code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .92em; }
        ::highlight(found) { background: var(--found); color: var(--ink); }
        ::highlight(current) { background: var(--accent); color: var(--paper); }

        footer { display: flex; flex-wrap: wrap; gap: 0 1.5rem; justify-content: space-between; padding: .25rem 1rem;
          background: var(--panel); border-top: 1px solid var(--line); font-size: .85rem; min-height: 2rem; }
        footer p { margin: .1rem 0; }
        #detail b { font-weight: 600; }
        kbd { border: 1px solid var(--line); border-radius: .2rem; padding: 0 .3em; font-size: .9em; background: var(--paper); }

        @media (max-width: 50rem) {
          main { grid-template: minmax(0, 1fr) minmax(0, 1fr) / minmax(0, 1fr); }
          section + section { border-inline-start: 0; border-top: 1px solid var(--line); }
          header { grid-template-columns: minmax(0, 1fr); } details, #search { grid-row: auto; grid-column: auto; }
          #legend { max-height: 4.2rem; } .keys { display: none; }
        }
        @media print {
          html, body { height: auto; } body, main { display: block; }
          .pane { overflow: visible; } .pane::after { display: none; } section { display: block; } section + section { break-before: page; }
          .chunk { content-visibility: visible; } .long { max-height: none !important; mask-image: none !important; }
          #search, footer { display: none; } #legend { max-height: none; }
          s, #legend button { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """

    /// What a switched-off kind hides.
    private static let switches = ".off { display: none; }\n"
}
