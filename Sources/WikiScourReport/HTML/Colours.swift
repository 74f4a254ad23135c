internal import WikiScour

/// The colours of all reports, light and dark.
enum Colours {
    /// Variables of CSS. The paper and ink of both schemes have a contrast of more than 12:1.
    static let variables = """
        :root { color-scheme: light dark;
          --paper: #fdfdfc; --panel: #f3f3f0; --line: #d9d9d3; --ink: #1c1c1a; --faint: #63635d; --accent: #1f5fa8;
          --hot: #ffe9a8; --found: #ffd54a; --bar: #4f7fb5;
          --tint-l: 94%; --tint-c: .045; --deep-l: 43%; --deep-c: .12; }
        @media (prefers-color-scheme: dark) { :root {
          --paper: #191a1b; --panel: #232527; --line: #3a3d40; --ink: #e8e8e4; --faint: #a3a39c; --accent: #8bb8ea;
          --hot: #54491d; --found: #8a6d00; --bar: #6d9bd1;
          --tint-l: 29%; --tint-c: .05; --deep-l: 80%; --deep-c: .09; } }

        """

    /// A hue for every kind of chrome, those that stand side by side far apart: steps of the golden angle.
    static let hues: String = ChromeKind.allCases.enumerated().map { number, kind in
        ".k-\(kind.rawValue) { --hue: \(Int((Double(number) * 137.508).truncatingRemainder(dividingBy: 360))) }\n"
    }.joined()
}
