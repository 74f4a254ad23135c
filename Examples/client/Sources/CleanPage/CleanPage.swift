import Foundation
import WikiScour

/// Cleans the pages that are named: `CleanPage page.html …`
@main struct CleanPage {
    static func main() throws {
        let cleaner = Cleaner()
        for path in CommandLine.arguments.dropFirst() {
            let article = try cleaner.clean(Data(contentsOf: URL(filePath: path)), hints: PageHints(title: path))
            print(article.text)
        }
    }
}
