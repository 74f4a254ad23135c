/// The style sheet of the report on a corpus.
enum CorpusStyle {
    static let css = Colours.variables + sheet + Colours.hues

    private static let sheet = """
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 88rem; background: var(--paper); color: var(--ink);
          font: 15px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
        h1 { font-size: 1.4rem; margin: 0; }
        header p { margin: .1rem 0 .8rem; overflow-wrap: anywhere; }
        .faint, small { color: var(--faint); }
        dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .6rem; margin: 0 0 1rem; }
        dl div { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .7rem; }
        dt { color: var(--faint); font-size: .85rem; }
        dd { margin: 0; font-size: 1.2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(32rem, 100%), 1fr)); gap: 1rem; align-items: start; }
        .lists { display: grid; gap: 1rem; margin-top: 1rem; }
        section { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .9rem .8rem; min-width: 0; break-inside: avoid; }
        h2 { font-size: 1rem; margin: 0 0 .4rem; }
        h2 small { font-weight: 400; font-size: .85rem; }
        svg { display: block; width: 100%; height: auto; max-width: 44rem; }
        svg text { font-size: 13px; fill: var(--ink); font-variant-numeric: tabular-nums; }
        svg text.faint { fill: var(--faint); font-size: 12px; }
        .bar, .after { fill: var(--bar); background: var(--bar); }
        .before, .skipped { fill: var(--faint); background: var(--faint); opacity: .6; }
        .failed { fill: #c0392b; }
        .kind { fill: oklch(60% .13 var(--hue)); }
        .rule { stroke: var(--line); }
        .line { fill: none; stroke: var(--bar); stroke-width: 2; stroke-linejoin: round; }
        .key { margin: .2rem 0 0; font-size: .85rem; color: var(--faint); }
        .key i { display: inline-block; width: .8em; height: .8em; border-radius: .15em; margin-inline: .6em .2em; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        td { padding: .25rem .6rem .25rem 0; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
        tr:first-child td { border-top: 0; }
        .value { white-space: nowrap; text-align: end; font-variant-numeric: tabular-nums; width: 1%; min-width: 5rem; }
        tr:has(code) .value { white-space: normal; max-width: 16rem; }
        code { display: block; font: .85em/1.45 ui-monospace, "DejaVu Sans Mono", monospace; color: var(--faint);
          user-select: all; }
        @media print {
          body { max-width: none; padding: 0; } main { display: block; } section { margin-bottom: .8rem; }
          * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        }

        """
}
