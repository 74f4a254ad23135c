/// The frame of every report: one file that needs no network and runs no script but ours.
///
/// What it shows comes from pages that nobody vouches for. It is escaped, and the policy is there for the day when that was
/// not enough: nothing is loaded from anywhere, and a script or a style runs only if its hash is that of ours.
enum ReportPage {
    static func page(
        title: String, style: String, script: String?, body: (inout HTMLWriter) -> Void
    ) -> ContiguousArray<UInt8> {
        var writer = HTMLWriter()
        writer.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        writer.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        writer.trusted(policy(style: style, script: script))
        writer.markup("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        writer.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        writer.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        writer.text(title)
        writer.markup("</title>\n<style>")
        writer.trusted(style)
        writer.markup("</style>\n</head>\n<body>\n")
        body(&writer)
        if let script {
            writer.markup("<script>")
            writer.trusted(script)
            writer.markup("</script>\n")
        }
        writer.markup("</body>\n</html>\n")
        return writer.output
    }

    private static func policy(style: String, script: String?) -> String {
        func source(_ text: String) -> String { "'sha256-\(Base64.encoded(SHA256.hash(Array(text.utf8))))'" }
        let scripts = script.map(source) ?? "'none'"
        return
            "default-src 'none'; script-src \(scripts); style-src \(source(style)); base-uri 'none'; form-action 'none'"
    }
}
